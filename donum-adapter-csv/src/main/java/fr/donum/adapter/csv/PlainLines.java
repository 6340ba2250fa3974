package fr.donum.adapter.csv;

import fr.donum.application.table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * The lines at the start of a UTF-8 file that need no parser: whole, ended by LF or CRLF, without a quotation mark. Most
 * files have no other. It stops before the first line that is not plain; from there on a parser goes on.
 */
final class PlainLines {
    /** In bytes. A line that does not fit is not plain. */
    private static final int CAPACITY = 1 << 16;

    /** Neither delimiter nor character: it ends what was read, and no text has one. */
    private static final byte NUL = 0;

    private static final int NOT_PLAIN = -1;

    private final InputStream in;
    private final int delimiter;
    private final boolean[] isItself = new boolean[1 << Byte.SIZE];
    private final byte[] bytes = new byte[CAPACITY + 1];
    private final char[] text = new char[CAPACITY];
    private final int[] ends = new int[RecordRow.MOST_CELLS];
    private final Row row = new Row();
    private int from;
    private int limit;
    private int cells;
    private long number;

    PlainLines(InputStream in, Delimiter delimiter) {
        this.in = in;
        this.delimiter = delimiter.character();
        for (int b = 1; b <= Byte.MAX_VALUE; b++) {
            isItself[b] = b != this.delimiter && b != '\n' && b != '\r' && b != '"';
        }
    }

    /** Whether there is another one, which {@link #row} then is. */
    boolean next() throws IOException {
        int after = split();
        if (after == NOT_PLAIN && readOn()) {
            after = split();
        }
        if (after == NOT_PLAIN) {
            return false;
        }
        from = after;
        row.take(++number, text, ends, cells);
        return true;
    }

    Row row() {
        return row;
    }

    int cells() {
        return cells;
    }

    /** Number of lines so far. */
    long number() {
        return number;
    }

    /** Whether nothing is left after the last line. */
    boolean isAtEnd() {
        return from == limit;
    }

    /** All bytes after the last line. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, from, limit - from), in);
    }

    /** Moves what is left to the front and fills up; whether that brought anything. */
    private boolean readOn() throws IOException {
        System.arraycopy(bytes, from, bytes, 0, limit - from);
        limit -= from;
        from = 0;
        int read = in.readNBytes(bytes, limit, CAPACITY - limit);
        limit += read;
        bytes[limit] = NUL;
        return read > 0;
    }

    /** Cuts the next line into cells; the place after its end. */
    private int split() {
        int at = from;
        int length = 0;
        cells = 0;
        while (true) {
            int b = bytes[at++];
            if (isItself[b & 0xff]) {
                text[length++] = (char) b;
            } else if (b == delimiter) {
                if (cells == ends.length - 1) {
                    return NOT_PLAIN;
                }
                ends[cells++] = length;
            } else if (b == '\n') {
                ends[cells++] = length;
                return at;
            } else if (b < 0) {
                int character = character(at - 1);
                if (character < 0) {
                    return NOT_PLAIN;
                }
                text[length++] = (char) character;
                at += character < 0x800 ? 1 : 2;
            } else if (b != '\r' || bytes[at] != '\n') {
                return NOT_PLAIN;
            }
        }
    }

    /** The character of two or three bytes at a place; {@link #NOT_PLAIN} if there is none. */
    private int character(int at) {
        int first = bytes[at];
        int second = bytes[at + 1];
        if (!isContinuation(second)) {
            return NOT_PLAIN;
        }
        if ((first & 0xe0) == 0xc0) {
            int character = (first & 0x1f) << 6 | (second & 0x3f);
            return character < 0x80 ? NOT_PLAIN : character;
        }
        int third = bytes[at + 2];
        if ((first & 0xf0) != 0xe0 || !isContinuation(third)) {
            return NOT_PLAIN;
        }
        int character = (first & 0x0f) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
        return character < 0x800 || Character.isSurrogate((char) character) ? NOT_PLAIN : character;
    }

    private static boolean isContinuation(int b) {
        return (b & 0xc0) == 0x80;
    }
}
