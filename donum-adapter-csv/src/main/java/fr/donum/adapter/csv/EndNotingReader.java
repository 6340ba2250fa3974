package fr.donum.adapter.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows whether its end was seen. */
final class EndNotingReader extends FilterReader {
    private boolean atEnd;

    EndNotingReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        atEnd |= count < 0;
        return count;
    }

    boolean isAtEnd() {
        return atEnd;
    }
}
