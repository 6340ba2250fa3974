package fr.donum.table.cell;

import java.text.Normalizer;
import java.util.Locale;

/** Names compared as people do: without case, accents, spaces or punctuation. */
public final class PlainName {
    private static final String PERCENT = "pourcent";
    private static final String FRENCH = "éèêëàâäîïôöùûüçÉÈÊËÀÂÄÎÏÔÖÙÛÜÇ";
    private static final String UNACCENTED = "eeeeaaaiioouuuceeeeaaaiioouuuc";
    private static final String SIGNS = "°’\u00a0\u202f";

    private PlainName() {}

    /**
     * What is left of a name: lower-case letters and digits; {@code %} counts as a word. What French needs is known here;
     * any other character is left to Unicode, whose tables take a while to load.
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + ('a' - 'A')));
            } else if (c == '%') {
                key.append(PERCENT);
            } else if (c >= 128) {
                int letter = FRENCH.indexOf(c);
                if (letter >= 0) {
                    key.append(UNACCENTED.charAt(letter));
                } else if (SIGNS.indexOf(c) < 0) {
                    return keyOfAny(name);
                }
            }
        }
        return key.toString();
    }

    private static String keyOfAny(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("%", PERCENT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            if (Character.isLetterOrDigit(plain.codePointAt(i))) {
                key.appendCodePoint(plain.codePointAt(i));
            }
        }
        return key.toString();
    }
}
