package fr.donum.spi.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody who mistyped a word may have meant. */
public final class Suggestion {
    private Suggestion() {}

    /** The known word that the typed one begins, or that is a few slips away from it; empty if none is. */
    public static Optional<String> near(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        Optional<String> closest = known.stream().min(Comparator.comparingInt(word -> slips(wanted, word)));
        int allowed = Math.max(1, wanted.length() / 3);
        return closest.filter(word -> slips(wanted, word) <= allowed)
                .or(() -> known.stream()
                        .filter(word -> wanted.length() > 2 && word.startsWith(wanted))
                        .findFirst());
    }

    /** Letters to add, drop, change or swap with their neighbour. */
    public static int slips(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean isSame = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (isSame ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean isSwapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isSwapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
