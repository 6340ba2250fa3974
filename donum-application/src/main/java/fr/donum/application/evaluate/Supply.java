package fr.donum.application.evaluate;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.SourceException;

/**
 * A source that a use case takes in.
 *
 * @param name what it is called where it is at fault
 * @param source an opening of it, which is read once
 * @param again opens it once more
 */
public record Supply(String name, MetricsSource source, Opening again) {
    /**
     * Whether the others are read where one of several sources cannot be: it is at fault itself, and not how it was asked
     * for, nor the program.
     *
     * @param sources how many there are
     */
    public static boolean sparesOthers(SourceException failure, int sources) {
        return sources > 1
                && switch (failure.kind()) {
                    case AUTHENTICATION, DATA, UNREACHABLE -> true;
                    case CONFIGURATION, DEFECT -> false;
                };
    }

    /** Opens a source. */
    @FunctionalInterface
    public interface Opening {
        MetricsSource open() throws SourceException;
    }
}
