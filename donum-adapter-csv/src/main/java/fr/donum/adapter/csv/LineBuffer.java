package fr.donum.adapter.csv;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of lines on their way to a file, in UTF-8. They go out many lines at a time. */
final class LineBuffer {
    private static final int FULL = 1 << 15;
    private static final int LONGEST_NUMBER = 20;

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
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void add(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    /** {@code 22.5}, {@code 40}, as {@link Points#toString} has it. */
    void add(Points points) {
        add(points.halves() / 2);
        if (points.halves() % 2 != 0) {
            add('.');
            add('5');
        }
    }

    /** {@code 157.50}, as {@link Euros#toString} has it; at least 0. */
    void add(Euros euros) {
        add(euros.cents() / 100);
        add('.');
        add(euros.cents() / 10 % 10);
        add(euros.cents() % 10);
    }

    private void add(long number) {
        room(LONGEST_NUMBER);
        if (number >= 10) {
            add(number / 10);
        }
        bytes[length++] = (byte) ('0' + number % 10);
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    /** Ends a line. */
    void end() throws IOException {
        add('\n');
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
