package fr.donum.domain.quantity;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two ends between which the answer lies: what is sure whatever the missing figures turn out to be, and what they may
 * still bring.
 *
 * @param assured the lower end
 * @param attainable the upper end, at least {@code assured}; null where there is no bound
 */
public record Interval<T>(T assured, @Nullable T attainable) {
    /** A value that no missing figure can change. */
    public static <T> Interval<T> exactly(T value) {
        return new Interval<>(value, value);
    }

    /** So much, and no bound above it. */
    public static <T> Interval<T> atLeast(T assured) {
        return new Interval<>(assured, null);
    }

    /** The same two ends in another unit; no bound stays none. */
    public <U> Interval<U> map(Function<T, U> unit) {
        return new Interval<>(unit.apply(assured), attainable == null ? null : unit.apply(attainable));
    }

    /** Whether nothing is left to find out. */
    public boolean isExact() {
        return assured.equals(attainable);
    }

    /** Whether there is an upper end. */
    public boolean isBounded() {
        return attainable != null;
    }
}
