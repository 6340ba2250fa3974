package fr.donum.application.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether a column of codes, whose title does not say that they are ids, is the key: no two rows of figures have the same
 * one, those of totals and remarks aside.
 */
final class OtherKey {
    private final Header head;
    private final int key;
    private final RowSigns signs;

    /** @param key the column of codes */
    OtherKey(Header head, int key) {
        this.head = head;
        this.key = key;
        this.signs = new RowSigns(head.with(key, Target.named("id")));
    }

    /** Whether the codes tell rows apart; where rows are dated, one may stand in several. */
    boolean tells(KeptRows rows) {
        boolean isDated = head.has(Part.DATE) || head.has(Part.YEAR);
        return isDated || differs(rows, key, false);
    }

    /** Whether they do while names do not. */
    boolean tellsMoreThanNames(KeptRows rows) {
        return !differs(rows, head.column(Part.NAME), true) && areEverywhere(rows) && differs(rows, key, true);
    }

    private boolean differs(KeptRows rows, int column, boolean isOfPeriod) {
        Map<String, Integer> withFigures = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        rows.forEach(row -> {
            if (!Cells.isBlank(row, column)) {
                String text = text(row, column, isOfPeriod);
                all.merge(text, 1, Integer::sum);
                if (signs.read(row, false).hasFigures()) {
                    withFigures.merge(text, 1, Integer::sum);
                }
            }
        });
        Map<String, Integer> counts = withFigures.isEmpty() ? all : withFigures;
        return counts.values().stream().anyMatch(count -> count == 1)
                && counts.entrySet().stream().allMatch(each -> each.getValue() == 1 || isNoKey(each.getKey(), column));
    }

    private String text(Row row, int column, boolean isOfPeriod) {
        StringBuilder text = new StringBuilder(Cells.tidy(row.plain(column)));
        if (isOfPeriod) {
            Part[] more = {Part.FIRST_NAME, Part.DATE, Part.YEAR};
            for (Part part : more) {
                boolean isRead = head.has(part) && (part != Part.FIRST_NAME || column != key);
                text.append(isRead ? "\n" + Cells.tidy(row.text(head.column(part))) : "");
            }
        }
        return text.toString();
    }

    private boolean isNoKey(String text, int column) {
        String first = text.lines().findFirst().orElse("");
        return KnownPhrase.of(first) != null
                || KnownPhrase.startsLikeOne(first)
                || NoteText.is(first)
                || RuleLine.is(first)
                || Cells.isMissing(first)
                || Words.key(first).equals(Words.key(head.name(column)));
    }

    private boolean areEverywhere(KeptRows rows) {
        boolean[] lacks = new boolean[1];
        int name = head.column(Part.NAME);
        rows.forEach(row -> lacks[0] |= Cells.isBlank(row, key)
                && !Cells.isBlank(row, name)
                && signs.read(row, false).hasFigures()
                && !isNoKey(Cells.tidy(row.plain(name)), name));
        return !lacks[0];
    }
}
