package fr.donum.adapter.csv;

import fr.donum.table.cell.Row;
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

    /** U+FEFF, in UTF-8. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final int NOT_PLAIN = -1;
    private static final int MOST_DIGITS = 9;

    private final InputStream in;
    private final int delimiter;
    private final boolean[] isItself = new boolean[Byte.MAX_VALUE + 1];
    private final byte[] bytes = new byte[CAPACITY + 1];
    private final int[] starts = new int[RecordRow.MOST_CELLS];
    private final int[] ends = new int[RecordRow.MOST_CELLS];
    private final int[] wholes = new int[RecordRow.MOST_CELLS];
    private final Row.Kind[] kinds = new Row.Kind[RecordRow.MOST_CELLS];
    private final Row row = new Row(bytes, starts, ends, wholes, kinds);
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
        row.filled(++number, cells);
        return true;
    }

    Row row() {
        return row;
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

    /** Cuts the next line into cells; the place after its end. Digits are looked for first: most cells have no other. */
    private int split() {
        int at = afterMark();
        for (cells = 0; cells < starts.length; cells++) {
            int start = at;
            int whole = 0;
            while (bytes[at] >= '0' && bytes[at] <= '9') {
                whole = 10 * whole + bytes[at++] - '0';
            }
            boolean isWhole = at - start <= MOST_DIGITS;
            if (bytes[at] != delimiter && bytes[at] != '\n') {
                int digits = at;
                at = endOfText(at);
                isWhole &= at == digits;
            }
            starts[cells] = start;
            ends[cells] = at;
            wholes[cells] = isWhole ? whole : -1;
            kinds[cells] = start == at ? Row.Kind.EMPTY : Row.Kind.TEXT;
            if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
                at++;
            }
            if (bytes[at] == '\n') {
                cells++;
                return at + 1;
            }
            if (bytes[at++] != delimiter) {
                return NOT_PLAIN;
            }
        }
        return NOT_PLAIN;
    }

    /** Where the next line starts: files put one behind the other keep the byte order mark of each. */
    private int afterMark() {
        boolean isMark =
                bytes[from] == MARK[0] && limit - from > 2 && bytes[from + 1] == MARK[1] && bytes[from + 2] == MARK[2];
        return isMark ? from + MARK.length : from;
    }

    /** The first place that holds no character of a cell. */
    private int endOfText(int start) {
        int at = start;
        while (true) {
            int b = bytes[at];
            int length = b < 0 ? lengthOfCharacter(at) : isItself[b] ? 1 : 0;
            if (length == 0) {
                return at;
            }
            at += length;
        }
    }

    /** Number of bytes of the character of two or three bytes at a place; 0 if there is none. */
    private int lengthOfCharacter(int at) {
        int first = bytes[at];
        int second = bytes[at + 1];
        if (!isContinuation(second)) {
            return 0;
        }
        if ((first & 0xe0) == 0xc0) {
            return (first & 0x1f) < 2 ? 0 : 2;
        }
        if ((first & 0xf0) != 0xe0 || !isContinuation(bytes[at + 2])) {
            return 0;
        }
        int character = (first & 0x0f) << 12 | (second & 0x3f) << 6;
        return character < 0x800 || Character.isSurrogate((char) character) ? 0 : 3;
    }

    private static boolean isContinuation(int b) {
        return (b & 0xc0) == 0x80;
    }
}
