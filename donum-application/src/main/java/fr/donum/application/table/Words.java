package fr.donum.application.table;

import java.text.Normalizer;
import java.util.Locale;

/** Names compared as people do: without case, accents, spaces or punctuation. */
final class Words {
    private static final String PERCENT = "pourcent";

    private Words() {}

    /** What is left of a name: lower-case letters and digits; {@code %} counts as a word. */
    static String key(String name) {
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
                return keyOfAny(name);
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
