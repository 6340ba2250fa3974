package fr.donum.adapter.excel;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word a user probably meant. */
final class Likeness {
    private Likeness() {}

    /** The closest of some words, if it is at most a third away. */
    static Optional<String> closest(String word, Collection<String> words) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.stream()
                .min(Comparator.comparingInt(other -> distance(lower, other.toLowerCase(Locale.ROOT))))
                .filter(other -> 3 * distance(lower, other.toLowerCase(Locale.ROOT)) <= Math.max(3, word.length()));
    }

    /** Letters to insert, drop or change to make one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
