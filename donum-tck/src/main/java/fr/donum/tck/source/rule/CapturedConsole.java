package fr.donum.tck.source.rule;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is printed to the standard streams, until closed. */
final class CapturedConsole implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CapturedConsole() {
        PrintStream kept = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        System.setOut(kept);
        System.setErr(kept);
    }

    String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
