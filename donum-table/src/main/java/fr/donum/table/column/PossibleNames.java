package fr.donum.table.column;

import fr.donum.table.cell.PlainName;
import java.util.HashSet;
import java.util.Set;

/** Which stretches of a text may be known names at all: found in one pass, since looking a name up takes a while. */
final class PossibleNames {
    /** Such ends of words as {@code é(e)s}, numbers of notes and the like, which names shed. */
    private static final int SHORT = 2;

    private final Set<String> keys = new HashSet<>();
    private final int longest;

    /** @param others keys of further names */
    PossibleNames(Set<String> others) {
        keys.addAll(others);
        keys.addAll(Vocabulary.OURS.keys());
        longest = keys.stream().mapToInt(String::length).max().orElse(0);
    }

    Stretches in(String text) {
        return new Stretches(text);
    }

    /** The words of a text, counted up to each of its characters. */
    final class Stretches {
        private final String key;
        private final int[] keyBefore;
        private final int[] unknownBefore;

        private Stretches(String text) {
            StringBuilder all = new StringBuilder(text.length());
            keyBefore = new int[text.length() + 1];
            unknownBefore = new int[text.length() + 1];
            int unknown = 0;
            int start = 0;
            for (int i = 0; i < text.length(); i = start) {
                start = i + 1;
                if (isOfWord(text.charAt(i))) {
                    while (start < text.length() && isOfWord(text.charAt(start))) {
                        start++;
                    }
                    String word = PlainName.key(text.substring(i, start));
                    all.append(word);
                    unknown += isKnown(word) ? 0 : 1;
                }
                for (int after = i + 1; after <= start; after++) {
                    keyBefore[after] = all.length();
                    unknownBefore[after] = unknown;
                }
            }
            key = all.toString();
        }

        /** Whether a stretch that begins and ends with whole words may be a known name. */
        boolean areName(int start, int end) {
            if (unknownBefore[start] == unknownBefore[end]) {
                return true;
            }
            int length = keyBefore[end] - keyBefore[start];
            return length <= longest && keys.contains(key.substring(keyBefore[start], keyBefore[end]));
        }
    }

    private static boolean isOfWord(char c) {
        return c == '%' || Character.isLetterOrDigit(c);
    }

    private static boolean isKnown(String word) {
        return word.length() <= SHORT
                || Character.isDigit(word.charAt(0))
                || Vocabulary.OURS.names().knows(NameWords.singular(word));
    }
}
