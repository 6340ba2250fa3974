package fr.donum.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds a run of the program: data goes to {@code out}, talk to {@code err}, both in UTF-8.
 *
 * @param environment the variables of the process
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param width of a line of the terminal, in characters
 */
public record Console(
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int width) {
    private static final int BUFFER = 1 << 16;
    private static final int DEFAULT_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** Whatever goes to either stream controls nothing. */
    public Console {
        out = new ShownStream(out);
        err = new PrintStream(new ShownStream(err), true, StandardCharsets.UTF_8);
    }

    /**
     * The console of this process. Java itself cannot tell which of its streams is a terminal; the launcher does, in the
     * system properties {@code donum.tty} ({@code out}, {@code err}, both or neither) and {@code donum.columns}.
     */
    public static Console ofProcess() {
        String terminals = System.getProperty("donum.tty", "");
        OutputStream out =
                new BufferedOutputStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), BUFFER);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int width = Math.max(LEAST_WIDTH, Integer.getInteger("donum.columns", DEFAULT_WIDTH));
        return new Console(out, err, System.getenv(), terminals.contains("out"), terminals.contains("err"), width);
    }

    /** Standard output for bytes that are no text. */
    public OutputStream binaryOut() {
        return out instanceof ShownStream text ? text.raw() : out;
    }

    /** A variable; empty if it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
