package fr.donum.spi.text;

/** What can be seen of a text: marks of byte order and direction and zero-width characters cannot. */
public final class Visible {
    private Visible() {}

    /** Whether a character beyond ASCII leaves no trace on paper; control characters do, as the signs that stand for them. */
    public static boolean isInvisible(int c) {
        if (c < 0xad || (c >= 0xc0 && c < 0x300)) {
            return false;
        }
        return Character.getType(c) == Character.FORMAT
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0x034f
                || c == 0x115f
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164
                || c == 0xffa0;
    }

    /** Whether a character is white space of any sort. */
    public static boolean isSpace(int c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c == 0x85 || (c > 0x7f && Character.isSpaceChar(c));
    }
}
