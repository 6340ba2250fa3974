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
    /** Opens a source. */
    @FunctionalInterface
    public interface Opening {
        MetricsSource open() throws SourceException;
    }
}
