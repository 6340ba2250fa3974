package fr.donum.domain.quantity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount of money, exact to the cent.
 *
 * @param cents number of cents; negative for a difference
 */
public record Euros(long cents) implements Comparable<Euros>, Serializable {
    /** 0,00 EUR. */
    public static final Euros ZERO = new Euros(0);

    /**
     * Whole euros.
     *
     * @throws ArithmeticException beyond some 92 million billion
     */
    public static Euros of(long euros) {
        return new Euros(Math.multiplyExact(100L, euros));
    }

    /** Hundredths of a euro; negative for a difference. */
    public static Euros ofCents(long cents) {
        return new Euros(cents);
    }

    /**
     * Reads {@code "1960"}, {@code "157.5"} or {@code "157.50"}.
     *
     * @throws IllegalArgumentException if it is no number, has a fraction of a cent, or is beyond some 92 million billion
     */
    public static Euros parse(String decimal) {
        try {
            return new Euros(new BigDecimal(decimal).movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Not an amount to the cent: " + decimal, e);
        }
    }

    /** @throws ArithmeticException if the sum does not fit */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /**
     * The difference; negative if {@code other} is more.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /**
     * This amount times a factor, rounded once, half up, to the cent.
     *
     * @throws ArithmeticException if the result does not fit
     */
    public Euros times(Ratio factor) {
        return new Euros(factor.timesRounded(cents));
    }

    /** Whether it is 0,00 EUR. */
    public boolean isZero() {
        return cents == 0;
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /** With two decimals. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** {@code "1960.00"}. */
    @Override
    public String toString() {
        long euros = Math.abs(cents / 100);
        long rest = Math.abs(cents % 100);
        return (cents < 0 ? "-" : "") + euros + (rest < 10 ? ".0" : ".") + rest;
    }
}
