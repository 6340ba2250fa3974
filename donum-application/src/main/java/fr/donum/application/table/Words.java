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

    /** The least number of letters added, dropped, replaced or swapped with a neighbour that makes one of the other. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
