package fr.donum.table.sift;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Vocabulary;
import fr.donum.table.figure.PersonColumns;
import fr.donum.table.header.HeaderAgain;
import fr.donum.table.key.KeyLook;
import fr.donum.table.regroup.KeptRows;
import fr.donum.table.title.KnownPhrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Notes the rows above a head that look like a practitioner's: a key, and figures or answers behind it. Those that tell a
 * metric are kept, since they belong to a page that begins with its equipment.
 */
public final class RowsAbove {
    private static final Pattern FIGURE = Pattern.compile("[0-9]{1,3}(?:[ .,]?[0-9]+)*(?: ?%)?");
    private static final Pattern YEAR_OR_DATE = Pattern.compile("20[0-9]{2}|[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}");
    private static final int LEAST = 2;
    private static final int SHORTEST_ID = 8;

    private final List<Long> rows = new ArrayList<>();
    private final Set<Long> metrics = new HashSet<>();
    private final KeptRows ofMetrics = new KeptRows();

    public void look(Row row) {
        List<String> cells = HeaderAgain.cells(row);
        int values = 0;
        String first = "";
        for (String cell : cells) {
            if (first.isEmpty()) {
                first = cell;
            } else if (isValue(cell)) {
                values++;
            }
        }
        boolean isSomebody =
                !first.isEmpty() && !KeyLook.of(first).equals(KeyLook.NONE) && KnownPhrase.of(first) == null;
        boolean isOfMetric = values > 0 && Vocabulary.OURS.metric(first).isPresent();
        if (isOfMetric || isOfPractitioner(cells)) {
            ofMetrics.add(row);
            metrics.add(row.number());
        }
        if (isSomebody && values >= LEAST && !HeaderAgain.isNumbering(cells)) {
            rows.add(row.number());
        }
    }

    /** Whether two cells tell a part of who the practitioner is, or what is set aside. */
    private static boolean isOfPractitioner(List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.size() != LEAST || !Vocabulary.OURS.isPlain(filled.get(0))) {
            return false;
        }
        return Vocabulary.OURS
                .column(filled.get(0))
                .map(CanonicalColumn::part)
                .filter(part -> part == Part.NEUTRALISED || (PersonColumns.has(part) && part != Part.NAME))
                .isPresent();
    }

    private static boolean isValue(String cell) {
        boolean isFigure = cell.length() < SHORTEST_ID
                && FIGURE.matcher(cell).matches()
                && !YEAR_OR_DATE.matcher(cell).matches();
        return isFigure || Answers.of(cell) != null;
    }

    /** The rows above a row that tell a metric each. */
    public void forEachOfMetrics(long head, Consumer<Row> action) {
        ofMetrics.forEach(row -> {
            if (row.number() < head) {
                action.accept(row);
            }
        });
    }

    /**
     * What to tell once the head is known to end at a row.
     *
     * @param isPage whether rows that tell a metric are read, since the table is a page
     */
    public Optional<Problem> told(long head, boolean isPage) {
        List<Long> above = rows.stream()
                .filter(row -> row < head && !(isPage && metrics.contains(row)))
                .toList();
        return above.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.ofRow(
                        TableIssue.TABLE_ROWS_ABOVE,
                        above.get(0),
                        Integer.toString(above.size()),
                        Long.toString(head)));
    }
}
