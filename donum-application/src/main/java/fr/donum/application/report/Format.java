package fr.donum.application.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A way of writing something down.
 *
 * @param <W> what is told of it, piece by piece
 */
public interface Format<W> {
    /** Name on the command line, such as {@code "json"}. */
    String name();

    /** Ending of its files, without a dot; an output file with this ending implies the format. */
    String fileEnding();

    /** Whether people can read it as it is; what they cannot is not shown on a terminal. */
    default boolean isText() {
        return true;
    }

    /** Starts writing. The stream stays the caller's: it is flushed at the end, not closed. */
    W open(OutputStream out) throws IOException;
}
