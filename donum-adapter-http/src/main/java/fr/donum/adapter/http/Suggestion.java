package fr.donum.adapter.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?" */
final class Suggestion {
    private Suggestion() {}

    /** The nearest known name, if it is near: two slips at most, and fewer than half of the letters. */
    static Optional<String> among(String given, Collection<String> known) {
        if (given.length() > 40) {
            return Optional.empty();
        }
        return known.stream()
                .filter(name -> distance(given, name) <= Math.min(2, (name.length() - 1) / 2))
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Number of letters to insert, delete or replace; case and separators do not count. */
    private static int distance(String left, String right) {
        String a = bare(left);
        String b = bare(right);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}0-9]", "");
    }
}
