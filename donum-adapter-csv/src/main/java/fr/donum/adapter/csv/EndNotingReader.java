package fr.donum.adapter.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows whether its end was seen, and passes on no NUL, which stands where a file was torn or is no text. */
final class EndNotingReader extends FilterReader {
    private boolean atEnd;

    EndNotingReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        atEnd |= count < 0;
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == 0) {
                throw new NulException();
            }
        }
        return count;
    }

    boolean isAtEnd() {
        return atEnd;
    }
}
