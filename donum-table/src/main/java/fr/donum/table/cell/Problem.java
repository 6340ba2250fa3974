package fr.donum.table.cell;

import fr.donum.spi.source.Issue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that was found, not yet put into words.
 *
 * @param code what it is
 * @param row number of the row; 0 for the whole table
 * @param column the cell, counted from 0; -1 for the whole row
 * @param value the value as written, masked if personal
 * @param other another column that takes part in it; -1 if none does
 * @param arguments what the texts of the code ask for beyond the value and the name of the other cell
 */
public record Problem(
        TableIssue code, long row, int column, @Nullable String value, int other, List<String> arguments) {
    private static final int NONE = -1;

    public static Problem ofTable(TableIssue code, String... arguments) {
        return new Problem(code, 0, NONE, null, NONE, List.of(arguments));
    }

    public static Problem ofRow(TableIssue code, long row, String... arguments) {
        return new Problem(code, row, NONE, null, NONE, List.of(arguments));
    }

    /** Of a cell, whose value is told as far as it may be. */
    public static Problem ofCell(TableIssue code, Row row, int column, String... arguments) {
        String missing = row.missingTerms(column);
        if (!missing.isEmpty()) {
            return new Problem(
                    TableIssue.CELL_SUM_INCOMPLETE, row.number(), column, null, NONE, List.of(Issue.shown(missing)));
        }
        return row.isUncalculated(column)
                ? uncalculated(row, column)
                : new Problem(code, row.number(), column, ofCell(row.written(column)), NONE, List.of(arguments));
    }

    public static Problem of(TableIssue code, long row, int column, String value, String... arguments) {
        return new Problem(code, row, column, shown(value), NONE, List.of(arguments));
    }

    /** Of a formula that no spreadsheet has worked out, whatever else it is not. */
    public static Problem uncalculated(Row row, int column) {
        return new Problem(
                TableIssue.CELL_FORMULA_UNCALCULATED,
                row.number(),
                column,
                shown(row.written(column)),
                NONE,
                List.of());
    }

    private static String ofCell(String written) {
        String tidy = Cells.tidy(written);
        String masked = Privacy.masked(tidy);
        return Issue.shown(masked.equals(tidy) ? Cells.seen(written) : masked);
    }

    /** A value as far as it may be told. */
    public static String shown(String value) {
        return Issue.shown(Privacy.masked(value));
    }

    public Problem with(int otherColumn) {
        return new Problem(code, row, column, value, otherColumn, arguments);
    }
}
