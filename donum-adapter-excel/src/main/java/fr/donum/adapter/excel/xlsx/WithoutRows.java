package fr.donum.adapter.excel.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a sheet without those of its rows, which are passed over unparsed: what stands before and behind them.
 * In an encoding other than UTF-8 nothing is left out. Closing it leaves the bytes below open.
 */
final class WithoutRows extends InputStream {
    private static final byte[] NAME = "sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TAG = 256;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private State state = State.BEFORE;
    private final ByteArrayOutputStream tag = new ByteArrayOutputStream();
    private boolean isInTag;
    private byte[] closing = new byte[0];
    private int closed;

    private enum State {
        BEFORE,
        WITHIN,
        CLOSING,
        BEHIND
    }

    WithoutRows(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            if (state == State.CLOSING) {
                into[offset + count++] = closing[closed++];
                state = closed == closing.length ? State.BEHIND : State.CLOSING;
            } else if (at == end && !fill()) {
                break;
            } else if (state == State.WITHIN) {
                passOver();
            } else {
                byte b = buffer[at++];
                into[offset + count++] = b;
                if (state == State.BEFORE) {
                    look(b);
                }
            }
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** Gathers a tag; that of the rows, unless it is empty, starts what is passed over. */
    private void look(byte b) {
        if (b == '<') {
            isInTag = true;
            tag.reset();
        } else if (isInTag && b == '>') {
            isInTag = false;
            byte[] text = tag.toByteArray();
            if (isOfRows(text, 0) && text[text.length - 1] != '/') {
                state = State.WITHIN;
            }
        } else if (isInTag && tag.size() < LONGEST_TAG) {
            tag.write(b);
        }
    }

    private void passOver() {
        while (at < end) {
            byte b = buffer[at++];
            if (b == '<') {
                isInTag = true;
                tag.reset();
            } else if (isInTag) {
                if (b == '>') {
                    isInTag = false;
                    byte[] text = tag.toByteArray();
                    if (text.length > 0 && text[0] == '/' && isOfRows(text, 1)) {
                        closing =
                                ('<' + new String(text, StandardCharsets.UTF_8) + '>').getBytes(StandardCharsets.UTF_8);
                        state = State.CLOSING;
                        return;
                    }
                } else if (tag.size() > 0 || b == '/') {
                    isInTag = tag.size() < LONGEST_TAG;
                    tag.write(b);
                } else {
                    isInTag = false;
                }
            }
        }
    }

    /** Whether the name that starts there is that of the rows, with any prefix. */
    private static boolean isOfRows(byte[] tag, int start) {
        int from = start;
        int to = start;
        while (to < tag.length && tag[to] > ' ' && tag[to] != '/') {
            from = tag[to] == ':' ? to + 1 : from;
            to++;
        }
        if (to - from != NAME.length) {
            return false;
        }
        for (int i = 0; i < NAME.length; i++) {
            if (tag[from + i] != NAME[i]) {
                return false;
            }
        }
        return true;
    }
}
