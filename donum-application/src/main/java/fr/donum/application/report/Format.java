package fr.donum.application.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way of writing something down as it comes.
 *
 * @param <W> what is told of it, piece by piece
 */
public interface Format<W> extends FileFormat {
    /** Starts writing. The stream stays the caller's: it is flushed at the end, not closed. */
    W open(OutputStream out) throws IOException;
}
