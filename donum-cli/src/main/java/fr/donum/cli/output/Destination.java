package fr.donum.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: standard output, or a file that is there once {@link #commit} was called.
 *
 * @param <W> what is told of the result
 */
public final class Destination<W> implements AutoCloseable {
    private final W writer;
    private final OutputStream out;
    private final @Nullable OutputFile file;
    private final boolean isOnScreen;
    private final boolean isTable;

    Destination(W writer, OutputStream out, @Nullable OutputFile file, boolean isOnScreen, boolean isTable) {
        this.writer = writer;
        this.out = out;
        this.file = file;
        this.isOnScreen = isOnScreen;
        this.isTable = isTable;
    }

    public W writer() {
        return writer;
    }

    /** Whether it is written to the screen that the user is looking at. */
    public boolean isOnScreen() {
        return isOnScreen;
    }

    /** Whether the user has seen at its end what became of the records. */
    public boolean hasToldCounts() {
        return isOnScreen && isTable;
    }

    public void commit() throws IOException {
        out.flush();
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
