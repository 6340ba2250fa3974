package fr.donum.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: standard output, or a file that is there once {@link #commit} was called.
 *
 * @param <W> what is told of the result
 */
public final class Destination<W> implements AutoCloseable {
    private final Opening<W> opening;
    private final OutputStream out;
    private final @Nullable OutputFile file;
    private final boolean isOnScreen;
    private final boolean isTable;

    /** Begins to write, once there is something to be written. */
    interface Opening<W> {
        W on(OutputStream out) throws IOException;
    }

    Destination(Opening<W> opening, OutputStream out, @Nullable OutputFile file, boolean isOnScreen, boolean isTable) {
        this.opening = opening;
        this.out = out;
        this.file = file;
        this.isOnScreen = isOnScreen;
        this.isTable = isTable;
    }

    /** Begins to write. */
    public W writer() throws IOException {
        return opening.on(out);
    }

    /** For what takes the stream itself. */
    public OutputStream out() {
        return out;
    }

    /** Writes a text, whole. */
    public void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        commit();
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
