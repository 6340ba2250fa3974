package fr.donum.table.rows;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.source.LeftOut;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.SignedCell;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.header.HeaderAgain;
import fr.donum.table.regroup.KeptRows;
import java.util.function.Consumer;

/** A table whose rows have neither a key nor a name: it may have one row, which is one practitioner. */
public final class OneRow {
    private final Table table;
    private final String key;
    private final Header file;
    private final KeptRows kept = new KeptRows();
    private final SignedCell cells = new SignedCell();
    private final TitlesBetween titles;
    private long figures;

    public OneRow(Table table, String key, Header file) {
        this.table = table;
        this.key = key;
        this.file = file;
        this.titles = new TitlesBetween(table);
    }

    /** A row without any figure below a metric is a note. */
    public void row(Row row) {
        if (isOfFigures(row)) {
            titles.row();
            figures++;
            if (figures == 1) {
                kept.add(row);
            }
        } else if (!isBlank(row)) {
            titles.look(row.number(), HeaderAgain.cells(row));
            table.leftOut.merge(LeftOut.NOTE, 1L, Long::sum);
        }
    }

    private boolean isOfFigures(Row row) {
        for (int column = 0; column < file.width(); column++) {
            CanonicalColumn target = file.target(column);
            if (target != null && target.part().isOfWideTable() && isFigure(row, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigure(Row row, int column) {
        return cells.of(row, column) == SignedCell.Says.WHOLE
                || cells.hasPercent(row, column)
                || (row.kind(column) != Row.Kind.EMPTY
                        && (Answers.of(row.text(column)) != null || Character.isDigit(first(row.text(column)))));
    }

    private static char first(String text) {
        String tidy = Cells.tidy(text);
        return tidy.isEmpty() ? ' ' : tidy.charAt(0);
    }

    static boolean isBlank(Row row) {
        for (int column = 0; column < row.size(); column++) {
            if (!Cells.isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong, or worth knowing: several rows cannot be told apart. */
    public Problem problem() {
        return figures > 1
                ? Problem.ofRow(TableIssue.TABLE_NO_ID, file.row(), Integer.toString(file.understood()))
                : Problem.ofRow(TableIssue.TABLE_WITHOUT_KEY, file.row(), key);
    }

    public boolean isOne() {
        return figures == 1;
    }

    /** Tells of a title below the row, which does not date it; once the row was handed over. */
    public void noteTitleBelow() {
        titles.end();
    }

    /** Hands over the one row. */
    public void forEach(Consumer<Row> action) {
        kept.forEach(action);
    }
}
