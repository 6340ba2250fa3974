package fr.donum.domain.quantity;

/**
 * Two ends between which the answer lies: what is sure whatever the missing figures turn out to be, and what they may
 * still bring.
 *
 * @param assured the lower end
 * @param attainable the upper end, at least {@code assured}
 */
public record Interval<T>(T assured, T attainable) {
    public static <T> Interval<T> exactly(T value) {
        return new Interval<>(value, value);
    }

    /** Whether nothing is left to find out. */
    public boolean isExact() {
        return assured.equals(attainable);
    }
}
