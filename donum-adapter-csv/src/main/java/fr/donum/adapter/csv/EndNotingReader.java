package fr.donum.adapter.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Knows whether and how its end was seen. Passes on no byte order mark at the start of a line, where files were put one
 * behind the other; and no NUL, which stands where a file was torn or is no text.
 */
final class EndNotingReader extends FilterReader {
    private static final char MARK = '\ufeff';

    private boolean atEnd;
    private char last = '\n';
    private long line = 1;
    private long length;

    EndNotingReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
        int count = super.read(buffer, offset, most);
        atEnd |= count < 0;
        int end = offset;
        int start = offset;
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            if (c <= '\r') {
                if (c == 0) {
                    throw new NulException();
                }
                if (isLineEnd(c)) {
                    line += c == '\n' && (end > offset ? buffer[end - 1] : last) == '\r' ? 0 : 1;
                    length = 0;
                    start = end + 1;
                }
            } else if (c == MARK && isLineEnd(end > offset ? buffer[end - 1] : last)) {
                continue;
            }
            buffer[end++] = c;
        }
        if (end > offset) {
            last = buffer[end - 1];
            length += Math.max(0, end - start);
        }
        return count > 0 && end == offset ? read(buffer, offset, most) : Math.min(count, end - offset);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Whether the end was seen, and the last line has no end of its own. */
    boolean isUnended() {
        return atEnd && !isLineEnd(last);
    }

    /** The line that is being read, counted from 1. */
    long line() {
        return line;
    }

    /** How many characters of it were read. */
    long lengthOfLine() {
        return length;
    }

    /** A NUL among the characters of a file. */
    static final class NulException extends IOException {
        private static final long serialVersionUID = 1;
    }
}
