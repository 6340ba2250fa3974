package fr.donum.table.regroup;

import fr.donum.table.cell.Privacy;
import fr.donum.table.cell.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Rows packed one behind the other. */
public final class RowBytes {
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private static final Row.Kind[] KINDS = Row.Kind.values();

    private byte[] bytes = new byte[1 << 9];
    private int size;

    int size() {
        return size;
    }

    /** Packs a row; of a refused cell only what may be said of it. */
    public void add(Row row) {
        number(row.number());
        put(row.marks());
        number(row.size());
        for (int column = 0; column < row.size(); column++) {
            put((byte) row.kind(column).ordinal());
            text(row.isRefused(column) ? utf8(Privacy.masked(row.plain(column))) : row.utf8(column));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void text(byte[] text) {
        number(text.length);
        reserve(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
    }

    private void number(long number) {
        long rest = number;
        while (rest > LOW) {
            put((byte) ((rest & LOW) | MORE));
            rest >>>= 7;
        }
        put((byte) rest);
    }

    private void put(byte value) {
        reserve(1);
        bytes[size++] = value;
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    /** What was packed since the last call; the bytes are free again for the next row. */
    public ByteBuffer take() {
        ByteBuffer taken = ByteBuffer.wrap(bytes, 0, size);
        size = 0;
        return taken;
    }

    /** Unpacks the next row. */
    public static void next(ByteBuffer from, Row row) {
        row.start(number(from));
        row.mark(from.get());
        int cells = (int) number(from);
        for (int column = 0; column < cells; column++) {
            Row.Kind kind = KINDS[from.get()];
            byte[] text = new byte[(int) number(from)];
            from.get(text);
            row.add(text, 0, text.length, kind);
        }
    }

    private static long number(ByteBuffer from) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = from.get();
            number |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
