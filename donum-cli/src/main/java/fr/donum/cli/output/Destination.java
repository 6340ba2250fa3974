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

    Destination(ReportWriter writer, OutputStream out, @Nullable OutputFile file) {
        this.writer = writer;
        this.out = out;
        this.file = file;
    }

    public ReportWriter writer() {
        return writer;
    }

    public boolean isFile() {
        return file != null;
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
