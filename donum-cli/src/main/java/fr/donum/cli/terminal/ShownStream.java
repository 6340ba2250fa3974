package fr.donum.cli.terminal;

import fr.donum.spi.text.Controls;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The one way that text takes out of the program. Whatever in it would control a terminal or a page leaves as a sign that
 * is seen, but for line ends, tabs, and the program's own {@link Escape} sequences. Takes UTF-8, in pieces of any size.
 */
public final class ShownStream extends FilterOutputStream {
    private static final byte[] KEY = Escape.KEY.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = {};
    /** One in each of eight bytes. */
    private static final long EACH = 0x0101_0101_0101_0101L;

    private static final long SPACES = 0x2020_2020_2020_2020L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private static final int DELETE = 0x7f;

    /** Lead bytes of the characters that control: C1, U+061C, and those from U+2000 on. */
    private static final int C1 = 0xc2;

    private static final int ARABIC = 0xd8;
    private static final int GENERAL = 0xe2;

    /** What cannot be told yet: the beginning of a character, of a line end, or of a sequence. */
    private byte[] pending = NONE;

    public ShownStream(OutputStream out) {
        super(out);
    }

    /** Where bytes go that are no text. */
    public OutputStream raw() {
        return out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (pending.length == 0) {
            pass(bytes, offset, offset + length, false);
        } else {
            byte[] all = Arrays.copyOf(pending, pending.length + length);
            System.arraycopy(bytes, offset, all, pending.length, length);
            pending = NONE;
            pass(all, 0, all.length, false);
        }
    }

    private void pass(byte[] bytes, int start, int end, boolean isEnd) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(bytes);
        int from = start;
        int at = start;
        while (at < end) {
            if (end - at >= Long.BYTES && areVisible(all.getLong(at))) {
                at += Long.BYTES;
                continue;
            }
            int b = bytes[at] & 0xff;
            if (isHarmless(b)) {
                at++;
                continue;
            }
            int needed = needed(b);
            if (!isEnd && end - at < needed && mayGoOn(bytes, at, end)) {
                break;
            }
            int length = length(bytes, at, end);
            if (length > 0) {
                out.write(bytes, from, at - from);
                replace(bytes, at, length);
                from = at + length;
            }
            at += Math.max(1, length);
        }
        out.write(bytes, from, at - from);
        pending = at < end ? Arrays.copyOfRange(bytes, at, end) : NONE;
    }

    /** Whether eight bytes are each a visible sign of ASCII or a space, of which most texts are made. */
    private static boolean areVisible(long eight) {
        long belowSpace = eight - SPACES;
        long aboveTilde = eight + EACH;
        return ((eight | belowSpace | aboveTilde) & HIGH_BITS) == 0;
    }

    private static boolean isHarmless(int b) {
        return b >= ' ' ? b != DELETE && b != C1 && b != ARABIC && b != GENERAL : b == '\n' || b == '\t';
    }

    /** How many bytes tell what begins with this one. */
    private static int needed(int b) {
        return switch (b) {
            case Escape.ESCAPE -> 1 + KEY.length;
            case '\r', C1, ARABIC -> 2;
            case GENERAL -> 3;
            default -> 1;
        };
    }

    /** Whether what has begun may still become one of the program's own sequences, where it is an escape. */
    private static boolean mayGoOn(byte[] bytes, int at, int end) {
        return bytes[at] != Escape.ESCAPE || isKey(bytes, at + 1, end);
    }

    private static boolean isKey(byte[] bytes, int from, int end) {
        int length = Math.min(KEY.length, end - from);
        return Arrays.equals(bytes, from, from + length, KEY, 0, length);
    }

    /** Number of bytes to replace; 0 if they stay as they are. */
    private static int length(byte[] bytes, int at, int end) {
        int b = bytes[at] & 0xff;
        int next = at + 1 < end ? bytes[at + 1] & 0xff : 0;
        return switch (b) {
            case Escape.ESCAPE -> end - at > KEY.length && isKey(bytes, at + 1, end) ? 1 + KEY.length : 1;
            case '\r' -> next == '\n' ? 0 : 1;
            case C1, ARABIC -> at + 1 < end && Controls.isControl(character(bytes, at, 2)) ? 2 : 0;
            case GENERAL ->
                (next & 0xfe) == 0x80 && at + 2 < end && Controls.isControl(character(bytes, at, 3)) ? 3 : 0;
            default -> 1;
        };
    }

    private static char character(byte[] bytes, int at, int length) {
        int low = bytes[at + length - 1] & 0x3f;
        int middle = bytes[at + length - 2];
        return length == 2
                ? (char) ((middle & 0x1f) << 6 | low)
                : (char) ((bytes[at] & 0x0f) << 12 | (middle & 0x3f) << 6 | low);
    }

    private void replace(byte[] bytes, int at, int length) throws IOException {
        if (length > KEY.length) {
            out.write(Escape.ESCAPE);
            return;
        }
        char c = length == 1 ? (char) bytes[at] : character(bytes, at, length);
        out.write(Controls.sign(c).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        byte[] rest = pending;
        pending = NONE;
        pass(rest, 0, rest.length, true);
        super.close();
    }
}
