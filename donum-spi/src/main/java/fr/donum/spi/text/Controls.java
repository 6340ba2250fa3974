package fr.donum.spi.text;

import java.util.HexFormat;

/**
 * Characters that control a terminal, a page or the order of what is read rather than being seen: C0, DEL, C1, marks of
 * direction, ends of lines and paragraphs. What comes from outside is shown with signs in their place.
 */
public final class Controls {
    private static final int DELETE = 0x7f;
    private static final int LAST_C1 = 0x9f;
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private Controls() {}

    /** Whether a character controls and is neither a line feed nor a tab. */
    public static boolean isControl(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        return c >= DELETE && (c <= LAST_C1 || isDirection(c));
    }

    private static boolean isDirection(char c) {
        return switch (c) {
            case '\u061c', '\u200e', '\u200f' -> true;
            default -> (c >= '\u2028' && c <= '\u202e') || (c >= '\u2066' && c <= '\u206f');
        };
    }

    /** {@code ␛} for C0, {@code ␡}, {@code ⟨U+202E⟩} for any other. */
    public static String sign(char c) {
        if (c < ' ') {
            return String.valueOf((char) (PICTURES + c));
        }
        return c == DELETE
                ? String.valueOf(PICTURE_OF_DELETE)
                : "⟨U+" + HexFormat.of().withUpperCase().toHexDigits(c) + "⟩";
    }

    /** A text that controls nothing; it may still have several lines. */
    public static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return shownFrom(text, i);
            }
        }
        return text;
    }

    private static String shownFrom(String text, int first) {
        StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                shown.append(sign(c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** A text that stays on its line; whatever else controls is left to {@link #shown}. */
    public static String onOneLine(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0) {
            return text;
        }
        return text.replace("\n", sign('\n')).replace("\r", sign('\r')).replace("\t", sign('\t'));
    }

    /** A JSON document that means the same, and controls nothing: in its strings such characters are escaped. */
    public static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c >= DELETE && isControl(c)) {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
