package fr.donum.adapter.excel.part;

import java.util.Arrays;

/** The characters of one cell, gathered from the pieces a parser gives; reused for the next. */
public final class CellText {
    private static final int ESCAPE_LENGTH = 7;
    private static final int HEXADECIMAL = 16;

    public char[] characters = new char[256];
    public int length;

    public void clear() {
        length = 0;
    }

    public void append(char[] from, int start, int count) throws FaultyWorkbookException {
        if (length + count > Limits.CELL) {
            throw new FaultyWorkbookException(WorkbookFault.LIMIT, "");
        }
        if (length + count > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + count));
        }
        System.arraycopy(from, start, characters, length, count);
        length += count;
    }

    /** Makes one space of each stretch of white space from a place on; none of one at the start or behind a space. */
    public void collapse(int from) {
        int to = from;
        for (int i = from; i < length; i++) {
            char c = characters[i];
            boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean isBehindSpace = to == 0 || characters[to - 1] == ' ' || characters[to - 1] == '\n';
            if (!isSpace) {
                characters[to++] = c;
            } else if (!isBehindSpace) {
                characters[to++] = ' ';
            }
        }
        length = to;
    }

    /** Removes white space at both ends, as some writers put around a number. */
    public void strip() {
        while (length > 0 && characters[length - 1] <= ' ') {
            length--;
        }
        int start = 0;
        while (start < length && characters[start] <= ' ') {
            start++;
        }
        length -= start;
        System.arraycopy(characters, start, characters, 0, start == 0 ? 0 : length);
    }

    /** Replaces {@code _x000D_} and the like, which stand for characters that XML cannot hold. */
    public void unescape() {
        int to = 0;
        for (int from = 0; from < length; ) {
            int escaped = characters[from] == '_' ? escapedAt(from) : -1;
            characters[to++] = escaped < 0 ? characters[from] : (char) escaped;
            from += escaped < 0 ? 1 : ESCAPE_LENGTH;
        }
        length = to;
    }

    private int escapedAt(int at) {
        if (at + ESCAPE_LENGTH > length || characters[at + 1] != 'x' || characters[at + ESCAPE_LENGTH - 1] != '_') {
            return -1;
        }
        int value = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = Character.digit(characters[i], HEXADECIMAL);
            if (digit < 0) {
                return -1;
            }
            value = HEXADECIMAL * value + digit;
        }
        return value;
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
