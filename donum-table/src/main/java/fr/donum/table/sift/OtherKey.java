package fr.donum.table.sift;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.PlainName;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.RuleLine;
import fr.donum.table.column.Header;
import fr.donum.table.header.Keys;
import fr.donum.table.regroup.KeptRows;
import fr.donum.table.title.KnownPhrase;
import fr.donum.table.title.NoteText;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a column of codes, whose title does not say that they are ids, is the key: no two rows of figures have the same
 * one, those of totals and remarks aside.
 */
public final class OtherKey {
    /** A few may repeat, as those of totals do, or of one who stands there twice. */
    private static final int CODES_TO_A_REPEATED_ONE = 10;

    private final Header head;
    private final int key;
    private final RowSigns signs;

    /** @param key the column of codes */
    public OtherKey(Header head, int key) {
        this.head = head;
        this.key = key;
        this.signs = new RowSigns(head.with(key, CanonicalColumn.named("id")));
    }

    /** Whether the codes tell rows apart; where rows are dated, one may stand in several. */
    public boolean tells(KeptRows rows) {
        boolean isDated = head.has(Part.DATE) || head.has(Part.YEAR);
        return isDated || differs(rows, key, false);
    }

    /** Whether they do while names do not, or are lacking where codes are not. */
    public boolean tellsMoreThanNames(KeptRows rows) {
        int name = head.column(Part.NAME);
        boolean isAsked = !differs(rows, name, true) || (!Keys.isRank(head.name(key)) && lacks(rows, name, key));
        return isAsked && !lacks(rows, key, name) && differs(rows, key, true);
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
        long once = counts.values().stream().filter(count -> count == 1).count();
        long repeated = counts.entrySet().stream()
                .filter(each -> each.getValue() > 1 && !isNoKey(each.getKey(), column))
                .count();
        return once > 0 && repeated * (column == key ? CODES_TO_A_REPEATED_ONE : once + 1) <= once;
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
                || PlainName.key(first).equals(PlainName.key(head.name(column)));
    }

    /** Whether a column is empty in a row of figures where another says whose they are. */
    private boolean lacks(KeptRows rows, int column, int other) {
        boolean[] lacks = new boolean[1];
        rows.forEach(row -> lacks[0] |= Cells.isBlank(row, column)
                && !Cells.isBlank(row, other)
                && signs.read(row, false).hasFigures()
                && !isNoKey(Cells.tidy(row.plain(other)), other));
        return lacks[0];
    }
}
