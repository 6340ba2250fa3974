package fr.donum.domain.quantity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What something pays: points, whose value in euros the scheme sets, and euros beside them. */
public record Amount(Points points, Euros euros) implements Serializable {
    /** Nothing. */
    public static final Amount ZERO = new Amount(Points.ZERO, Euros.ZERO);

    /** Points alone. */
    public static Amount of(Points points) {
        return new Amount(points, Euros.ZERO);
    }

    /** Euros alone. */
    public static Amount of(Euros euros) {
        return new Amount(Points.ZERO, euros);
    }

    /** The sum of two amounts of which either may have no bound, which is null; then the sum has none. */
    public static @Nullable Amount sum(@Nullable Amount one, @Nullable Amount other) {
        return one == null || other == null ? null : one.plus(other);
    }

    /** @throws ArithmeticException if a sum does not fit */
    public Amount plus(Amount other) {
        return new Amount(points.plus(other.points), euros.plus(other.euros));
    }

    /** Whether nothing is paid. */
    public boolean isZero() {
        return points.halves() == 0 && euros.isZero();
    }

    /** All of it in euros. */
    public Euros worth(Euros pointValue) {
        return points.worth(pointValue).plus(euros);
    }
}
