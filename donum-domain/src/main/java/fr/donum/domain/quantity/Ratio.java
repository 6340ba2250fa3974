package fr.donum.domain.quantity;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact, non-negative fraction in lowest terms. Both terms are {@code long} while they fit and {@link BigInteger}
 * beyond, so that no comparison or sum is ever rounded.
 */
public final class Ratio implements Comparable<Ratio>, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** 0 %. */
    public static final Ratio ZERO = new Ratio(0, 1, null);
    /** 100 %. */
    public static final Ratio ONE = new Ratio(1, 1, null);

    /** The low bits only while there is a {@link #big}. */
    private final long numerator;

    private final long denominator;
    private final @Nullable Big big;

    private Ratio(long numerator, long denominator, @Nullable Big big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /**
     * {@code numerator / denominator}.
     *
     * @throws IllegalArgumentException if the numerator is negative or the denominator is not positive
     */
    public static Ratio of(long numerator, long denominator) {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("Not a fraction of counts: " + numerator + "/" + denominator);
        }
        long divisor = gcd(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor, null);
    }

    /** The same as {@link #of(long, long)}, without a bound on the terms. */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("Not a fraction of counts: " + numerator + "/" + denominator);
        }
        Big reduced = new Big(numerator, denominator).reduced();
        return new Ratio(
                reduced.numerator.longValue(), reduced.denominator.longValue(), reduced.fitsLong() ? null : reduced);
    }

    /**
     * {@code hundredths} per cent: {@code percent(60)} is 3/5.
     *
     * @throws IllegalArgumentException if negative
     */
    public static Ratio percent(long hundredths) {
        return of(hundredths, 100);
    }

    /** The exact value of a decimal: 0.625 is 5/8. */
    public static Ratio of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /**
     * Reads {@code "3/5"} or {@code "2"}, as {@link #toString} writes them.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        return slash == -1
                ? of(new BigInteger(text), BigInteger.ONE)
                : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** The exact sum. */
    public Ratio plus(Ratio other) {
        return of(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    /** @throws IllegalArgumentException if {@code other} is more: a ratio is never negative */
    public Ratio minus(Ratio other) {
        BigInteger top = top().multiply(other.bottom()).subtract(other.top().multiply(bottom()));
        if (top.signum() < 0) {
            throw new IllegalArgumentException("Less than nothing: " + this + " - " + other);
        }
        return of(top, bottom().multiply(other.bottom()));
    }

    /** The exact product. */
    public Ratio times(Ratio other) {
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /** @throws IllegalArgumentException if {@code divisor} is not positive */
    public Ratio dividedBy(long divisor) {
        return of(top(), bottom().multiply(BigInteger.valueOf(divisor)));
    }

    /** The smaller of this ratio and {@code cap}. */
    public Ratio cappedAt(Ratio cap) {
        return exceeds(cap) ? cap : this;
    }

    /** Reached: {@code >=}. */
    public boolean isAtLeast(Ratio threshold) {
        return compareTo(threshold) >= 0;
    }

    /** Strictly more: {@code >}. */
    public boolean exceeds(Ratio threshold) {
        return compareTo(threshold) > 0;
    }

    @Override
    public int compareTo(Ratio other) {
        return other.big == null
                ? compareTo(other.numerator, other.denominator)
                : top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    /**
     * Compares with {@code done / total} by a 128-bit cross-multiplication: exact, and without an object.
     *
     * @param done at least 0
     * @param total at least 1
     */
    public int compareTo(long done, long total) {
        if (big != null) {
            return -of(done, total).compareTo(this);
        }
        long leftHigh = Math.multiplyHigh(numerator, total);
        long rightHigh = Math.multiplyHigh(done, denominator);
        return leftHigh != rightHigh
                ? Long.compare(leftHigh, rightHigh)
                : Long.compareUnsigned(numerator * total, done * denominator);
    }

    /** This much of a whole number, rounded once, half away from 0. */
    long timesRounded(long number) {
        return new BigDecimal(top().multiply(BigInteger.valueOf(number)))
                .divide(new BigDecimal(bottom()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Numerator in lowest terms, at least 0. */
    public BigInteger top() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator;
    }

    /** Denominator in lowest terms, at least 1. */
    public BigInteger bottom() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator;
    }

    /**
     * In per cent, rounded down, so that a missed target never looks reached: 0.5996 with one decimal is 59.9.
     *
     * @param decimals of the per cent; below 0, so many digits before the point are 0
     */
    public BigDecimal percentRoundedDown(int decimals) {
        return new BigDecimal(top().multiply(BigInteger.valueOf(100)))
                .divide(new BigDecimal(bottom()), decimals, RoundingMode.DOWN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return List.of(numerator, denominator).hashCode();
    }

    /** In lowest terms: {@code "63/80"}; whole numbers without a denominator. */
    @Override
    public String toString() {
        if (big == null) {
            return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
        }
        return big.denominator.equals(BigInteger.ONE)
                ? big.numerator.toString()
                : big.numerator + "/" + big.denominator;
    }

    /** How it crosses a wire: as it is printed. */
    private record Printed(String text) implements Serializable {
        @Serial
        private Object readResolve() {
            return parse(text);
        }
    }

    @Serial
    private Object writeReplace() {
        return new Printed(toString());
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw new InvalidObjectException("A ratio is read from its text");
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private record Big(BigInteger numerator, BigInteger denominator) {
        Big reduced() {
            BigInteger divisor = numerator.gcd(denominator);
            return new Big(numerator.divide(divisor), denominator.divide(divisor));
        }

        boolean fitsLong() {
            return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE;
        }
    }
}
