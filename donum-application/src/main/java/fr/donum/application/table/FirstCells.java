package fr.donum.application.table;

import java.util.HashSet;
import java.util.Set;

/** What only the first cells below a head can tell of it. */
final class FirstCells {
    private static final int SHORTEST_ID = 8;

    private FirstCells() {}

    /** {@code Spé} may be short for the specialty, {@code SPE} is the téléservice. */
    static boolean areNeeded(Header head) {
        return accented(head) >= 0;
    }

    private static int accented(Header head) {
        int column = head.target("spe", Part.BARE);
        boolean isAccented = column >= 0 && head.name(column).chars().anyMatch(c -> c == 'é' || c == 'É');
        return isAccented && !head.has(Part.SPECIALTY) ? column : -1;
    }

    /** Whether a row tells it. */
    static boolean decide(Header head, Row row) {
        int column = accented(head);
        return !Cells.isBlank(row, column) && !Cells.isMissing(Cells.tidy(row.text(column)));
    }

    static Header decided(Header head, Row row) {
        int column = accented(head);
        boolean isOfWords = column < row.size()
                && row.kind(column) == Row.Kind.TEXT
                && row.text(column).chars().noneMatch(c -> c == '%' || Character.isDigit(c));
        return isOfWords ? head.with(column, Target.named("specialite")) : head;
    }

    /** Whether no two cells of a column are the same, those left blank aside. */
    static boolean areDifferent(KeptRows rows, int column) {
        Set<String> seen = new HashSet<>();
        boolean[] isTwice = new boolean[1];
        rows.forEach(row -> isTwice[0] |= !Cells.isBlank(row, column) && !seen.add(Cells.tidy(row.plain(column))));
        return !seen.isEmpty() && !isTwice[0];
    }

    /** Whether all cells of a column that are not blank are numbers long enough for ids. */
    static boolean areNumbers(KeptRows rows, int column) {
        int[] seen = new int[2];
        rows.forEach(row -> {
            if (!Cells.isBlank(row, column)) {
                String text = Cells.tidy(row.plain(column));
                boolean isNumber = text.length() >= SHORTEST_ID && text.chars().allMatch(Character::isDigit);
                seen[isNumber ? 1 : 0]++;
            }
        });
        return seen[1] > 0 && seen[0] == 0;
    }
}
