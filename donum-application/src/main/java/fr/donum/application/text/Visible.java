package fr.donum.application.text;

/** What can be seen of a text: marks of byte order and direction, zero-width and control characters cannot. */
public final class Visible {
    private Visible() {}

    /** Whether a character beyond ASCII, or a control character that is no white space, leaves no trace on paper. */
    public static boolean isInvisible(int c) {
        if (c < 0x7f || (c >= 0xc0 && c < 0x300)) {
            return c < ' ' && !Character.isWhitespace(c);
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || (type == Character.CONTROL && c != 0x85)
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
        return c == ' ' || Character.isWhitespace(c) || c == 0x85 || (c > 0x7f && Character.isSpaceChar(c));
    }
}
