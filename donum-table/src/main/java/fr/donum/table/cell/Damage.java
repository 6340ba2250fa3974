package fr.donum.table.cell;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Letters that some program lost by taking one encoding for another: "PrÃ©nom", "Pr√©nom", "Pr├®nom", "Pr�nom". */
public final class Damage {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What stands for the first byte of an accented letter, or of a quotation mark, where UTF-8 is read as another. */
    private static final String FIRST = "ÃÂâ√├";

    /** What stands for the second, besides what is between U+0080 and U+00BF. */
    private static final String SECOND = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ≠∞±≤≥¥µ∂∑∏π∫ªºΩÆØæø®©░▒▓│┤╣║╗╝┐└┴┬├─┼";

    private static final char LOST = '\ufffd';

    private Damage() {}

    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~'
                    && (c == LOST
                            || (FIRST.indexOf(c) >= 0 && i + 1 < text.length() && isSecond(text.charAt(i + 1))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSecond(char c) {
        return (c >= '\u0080' && c <= '\u00bf') || SECOND.indexOf(c) >= 0;
    }

    /** The text as it was meant, as far as it may be told; a question mark where that cannot be known. */
    public static String mended(String text) {
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            return Problem.shown(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException lost) {
            return "?";
        }
    }
}
