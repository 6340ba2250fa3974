package fr.donum.cli.output;

import fr.donum.application.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where a report goes: standard output, or a file that is there once {@link #commit} was called. */
public final class Destination implements AutoCloseable {
    private final ReportWriter writer;
    private final OutputStream out;
    private final @Nullable OutputFile file;
    private final boolean isOnScreen;
    private final boolean isTable;

    Destination(ReportWriter writer, OutputStream out, @Nullable OutputFile file, boolean isOnScreen, boolean isTable) {
        this.writer = writer;
        this.out = out;
        this.file = file;
        this.isOnScreen = isOnScreen;
        this.isTable = isTable;
    }

    public ReportWriter writer() {
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
