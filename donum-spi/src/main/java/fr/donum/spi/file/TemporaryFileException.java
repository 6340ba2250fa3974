package fr.donum.spi.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A temporary file could not be written or read again: the disk is full, or there is no directory for such files. */
public final class TemporaryFileException extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    public TemporaryFileException(IOException cause) {
        super(cause);
    }
}
