package fr.donum.domain.quantity;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Points of a scheme. The law deals in halves (22,5), so a half is the unit kept.
 *
 * @param halves number of half points, at least 0
 */
public record Points(long halves) implements Comparable<Points>, Serializable {
    /** No points. */
    public static final Points ZERO = new Points(0);

    public Points {
        if (halves < 0) {
            throw new IllegalArgumentException("Negative points: " + halves + " halves");
        }
    }

    /**
     * Whole points.
     *
     * @throws IllegalArgumentException if negative
     * @throws ArithmeticException beyond some 4 billion billion
     */
    public static Points of(long points) {
        return new Points(Math.multiplyExact(2L, points));
    }

    /**
     * Reads {@code "22.5"} or {@code "40"}.
     *
     * @throws IllegalArgumentException if it is no number, no multiple of a half, negative, or beyond {@link Long}
     */
    public static Points parse(String decimal) {
        try {
            return new Points(
                    new BigDecimal(decimal).multiply(BigDecimal.valueOf(2)).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("Not a number of half points: " + decimal, e);
        }
    }

    /** @throws ArithmeticException if the sum does not fit */
    public Points plus(Points other) {
        return new Points(Math.addExact(halves, other.halves));
    }

    /** @throws IllegalArgumentException if {@code other} is more */
    public Points minus(Points other) {
        return new Points(halves - other.halves);
    }

    /**
     * These points times a factor, as for an indicator that pays in proportion: rounded once, half up, to the half point.
     *
     * @throws ArithmeticException if the result does not fit
     */
    public Points times(Ratio factor) {
        return new Points(factor.timesRounded(halves));
    }

    /**
     * What these points pay; a half cent, which no official value produces, rounds up.
     *
     * @param pointValue what one whole point is worth
     * @throws ArithmeticException if the result does not fit
     */
    public Euros worth(Euros pointValue) {
        long twice = Math.multiplyExact(halves, pointValue.cents());
        return Euros.ofCents(Math.floorDiv(twice, 2L) + Math.floorMod(twice, 2L));
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(halves, other.halves);
    }

    /** The number with a decimal only when it has one: 22.5, 40. */
    public BigDecimal toDecimal() {
        return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(Math.multiplyExact(halves, 5L), 1);
    }

    /** {@code "22.5"}, {@code "40"}. */
    @Override
    public String toString() {
        return halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5";
    }
}
