package fr.donum.application.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A way of writing an explanation down. */
public interface ExplanationLayout extends FileFormat {
    /** Writes it whole. The stream stays the caller's: it is flushed, not closed. */
    void write(Explanation explanation, OutputStream out) throws IOException;

    default String asText(Explanation explanation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(explanation, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
