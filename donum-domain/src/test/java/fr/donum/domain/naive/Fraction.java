package fr.donum.domain.naive;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction that is never reduced and never overflows; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) {
    static final Fraction ZERO = of(0, 1);
    static final Fraction ONE = of(1, 1);

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction percent(long percent) {
        return of(percent, 100);
    }

    /** Reads {@code 1875}, {@code 62,5} or {@code 62.5}. */
    static Fraction decimal(String text) {
        BigDecimal value = new BigDecimal(text.replace(',', '.'));
        int places = Math.max(value.scale(), 0);
        return new Fraction(value.movePointRight(places).toBigIntegerExact(), BigInteger.TEN.pow(places));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction dividedBy(Fraction positive) {
        return new Fraction(numerator.multiply(positive.denominator), denominator.multiply(positive.numerator));
    }

    Fraction over(long positive) {
        return dividedBy(of(positive, 1));
    }

    boolean exceeds(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) > 0;
    }

    boolean reaches(Fraction target) {
        return !target.exceeds(this);
    }

    Fraction atMost(Fraction limit) {
        return exceeds(limit) ? limit : this;
    }

    Fraction atLeast(Fraction limit) {
        return limit.exceeds(this) ? limit : this;
    }

    /** The nearest integer, halves upwards; only for what is not negative. */
    long rounded() {
        BigInteger two = BigInteger.TWO;
        return numerator
                .multiply(two)
                .add(denominator)
                .divide(denominator.multiply(two))
                .longValueExact();
    }
}
