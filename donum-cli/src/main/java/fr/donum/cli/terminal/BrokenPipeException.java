package fr.donum.cli.terminal;

import java.io.IOException;

/** Whoever read standard output has seen enough, as {@code head} does. No failure of ours. */
public final class BrokenPipeException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenPipeException(IOException cause) {
        super(cause);
    }
}
