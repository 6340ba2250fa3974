package fr.donum.domain.quantity;

/** What something pays: points, whose value in euros the scheme sets, and euros beside them. */
public record Amount(Points points, Euros euros) {
    public static final Amount ZERO = new Amount(Points.ZERO, Euros.ZERO);

    public static Amount of(Points points) {
        return new Amount(points, Euros.ZERO);
    }

    public static Amount of(Euros euros) {
        return new Amount(Points.ZERO, euros);
    }

    public Amount plus(Amount other) {
        return new Amount(points.plus(other.points), euros.plus(other.euros));
    }

    public boolean isZero() {
        return points.halves() == 0 && euros.isZero();
    }

    /** All of it in euros. */
    public Euros worth(Euros pointValue) {
        return points.worth(pointValue).plus(euros);
    }
}
