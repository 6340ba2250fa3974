package fr.donum.adapter.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of lines on their way to a file, in UTF-8. They go out many lines at a time. A {@link
 * java.io.BufferedOutputStream} would do, but for the lock that it takes for each of the ten pieces of a line.
 */
final class LineBuffer {
    private static final int FULL = 1 << 15;

    private final OutputStream out;
    private byte[] bytes = new byte[2 * FULL];
    private int length;

    LineBuffer(OutputStream out) {
        this.out = out;
    }

    static byte[] encoded(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void add(byte[] text) {
        if (bytes.length - length < text.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + text.length);
        }
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    /** Ends a line with a text. */
    void end(byte[] text) throws IOException {
        add(text);
        if (length >= FULL) {
            write();
        }
    }

    private void write() throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    void flush() throws IOException {
        write();
        out.flush();
    }
}
