package fr.donum.cli.report;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells a single entry from several, which get a line each. Which of the two it is shows at the second entry, so that
 * the first is held back until then.
 */
final class OneOrMany<E> {
    /** Several entries. */
    interface Lines<E> {
        void head() throws IOException;

        void line(E entry) throws IOException;
    }

    private final Function<E, Lines<E>> lines;
    private @Nullable E first;
    private @Nullable Lines<E> many;

    /** @param lines made of the first entry as soon as there is a second */
    OneOrMany(Function<E, Lines<E>> lines) {
        this.lines = lines;
    }

    void add(E entry) throws IOException {
        if (many != null) {
            many.line(entry);
        } else if (first == null) {
            first = entry;
        } else {
            many = lines.apply(first);
            many.head();
            many.line(first);
            many.line(entry);
            first = null;
        }
    }

    boolean areMany() {
        return many != null;
    }

    /** The single entry; empty if there is none, or several. */
    Optional<E> single() {
        return Optional.ofNullable(first);
    }
}
