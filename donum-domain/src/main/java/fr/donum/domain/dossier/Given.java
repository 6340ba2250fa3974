package fr.donum.domain.dossier;

import org.jspecify.annotations.Nullable;

/** What is given is not null: what is not known is left out instead. */
final class Given {
    private Given() {}

    /**
     * The value.
     *
     * @throws NullPointerException if it is null, naming what it was meant for
     */
    static <T> T given(@Nullable T value, Metric metric) {
        if (metric == null) {
            throw new NullPointerException("A metric is null");
        }
        if (value == null) {
            throw new NullPointerException(
                    metric.id() + ": null; leave out what is not known, or use without(" + metric + ")");
        }
        return value;
    }

    /**
     * The same for what is no metric.
     *
     * @param name of what it was meant for
     */
    static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + ": null");
        }
        return value;
    }
}
