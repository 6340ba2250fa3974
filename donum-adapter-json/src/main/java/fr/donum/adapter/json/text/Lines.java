package fr.donum.adapter.json.text;

import java.io.IOException;
import java.io.InputStream;
import okio.BufferedSource;

/** Takes a text apart into its lines, one in memory at a time. */
public final class Lines {
    /** A line that is longer is no record. */
    public static final long LONGEST = 4L * Json.MAX_RECORD;

    private static final byte[] NOTHING = {};
    private static final byte END = '\n';

    private final BufferedSource source;
    private final long longest;
    private byte[] bytes = NOTHING;
    private long number;
    private boolean last;
    private boolean tooLong;
    private boolean within;

    /** @param longest number of bytes up to which a line is taken */
    public Lines(BufferedSource source, long longest) {
        this.source = source;
        this.longest = longest;
    }

    /** Goes to the next line, whether it can be taken or not; false at the end. */
    public boolean next() throws IOException {
        while (within) {
            take(NOTHING, 0, Integer.MAX_VALUE);
        }
        if (source.exhausted()) {
            return false;
        }
        number++;
        long end = source.indexOf(END, 0, longest);
        last = end < 0;
        tooLong = last && source.request(longest);
        if (tooLong) {
            within = true;
            bytes = source.peek().readByteArray(Math.min(longest, LONGEST));
            return true;
        }
        bytes = last ? source.readByteArray() : source.readByteArray(end);
        if (!last) {
            source.skip(1);
        }
        return true;
    }

    /** The line; of one that is too long, its beginning. */
    public byte[] bytes() {
        return bytes;
    }

    /** Number of the line, from 1. */
    public long number() {
        return number;
    }

    /** Whether the text ends with this line, without an end of line. */
    public boolean isLast() {
        return last;
    }

    /** Whether the line is longer than is taken. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** The whole of a line that is too long, which can be read once, until the next one. */
    public InputStream flow() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                return take(to, offset, length);
            }
        };
    }

    /** Takes at most so many bytes of the line, into an array that has room for them or for none; -1 at its end. */
    private int take(byte[] to, int offset, int length) throws IOException {
        if (!within || source.exhausted()) {
            within = false;
            return -1;
        }
        long ready = Math.min(source.getBuffer().size(), length);
        long end = source.getBuffer().indexOf(END, 0, ready);
        int count = (int) (end < 0 ? ready : end);
        if (to.length == 0) {
            source.skip(count);
        } else {
            int read = 0;
            while (read < count) {
                read += source.read(to, offset + read, count - read);
            }
        }
        if (end >= 0) {
            source.skip(1);
            within = false;
        }
        return count == 0 ? -1 : count;
    }
}
