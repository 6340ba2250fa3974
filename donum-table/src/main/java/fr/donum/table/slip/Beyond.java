package fr.donum.table.slip;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import fr.donum.table.sift.RowSigns;
import fr.donum.table.title.KnownPhrase;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cells behind the last title. In a workbook they are remarks, for nothing can slip there; in a file of separators they may
 * be figures that did, unless they are words behind a row that is whole.
 */
public final class Beyond {
    private static final Set<Part> TEXTS = EnumSet.of(Part.NAME, Part.FIRST_NAME, Part.SPECIALTY, Part.GROUP);

    private final Table table;
    private final Header header;
    private final RowSigns signs;
    private final BitSet told = new BitSet();

    public Beyond(Table table, Header header, RowSigns signs) {
        this.table = table;
        this.header = header;
        this.signs = signs;
    }

    /** That a row cannot be read for its cells behind the last title; null if it can, and then a column is told once. */
    @Nullable
    public Problem of(Row row) {
        return !isAny(row) || isBeside(row)
                ? null
                : Problem.ofRow(
                        TableIssue.ROW_TOO_MANY_CELLS,
                        row.number(),
                        Integer.toString(row.asRead().size()),
                        Integer.toString(header.fileWidth()));
    }

    private boolean isAny(Row row) {
        for (int column = header.width(); column < row.size(); column++) {
            if (!Cells.isBlank(row, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row can be read all the same; then a column is told where it first holds something. */
    private boolean isBeside(Row row) {
        if (!table.isOfWorkbook() && !isRemark(row)) {
            return false;
        }
        int added = header.width() - header.fileWidth();
        for (int column = header.width(); column < row.size(); column++) {
            if (!Cells.isBlank(row, column) && !told.get(column)) {
                told.set(column);
                table.note(Problem.ofRow(TableIssue.COLUMN_WITHOUT_NAME, row.number(), Table.letters(column - added)));
            }
        }
        return true;
    }

    private boolean isRemark(Row row) {
        for (int column = header.width(); column < row.size(); column++) {
            if (!Cells.isBlank(row, column) && !isWords(Cells.tidy(row.text(column)))) {
                return false;
            }
        }
        return isWhole(row, Cells.isBlank(row, header.width())) && signs.read(row, false).unreadable == 0;
    }

    private static boolean isWords(String text) {
        return !Cells.isMissing(text)
                && Answers.of(text) == null
                && Character.isLetter(text.charAt(0))
                && KnownPhrase.tokens(text).size() > 0;
    }

    /** Whether no cell can have slipped to the right: the last ones hold what they are called. */
    private boolean isWhole(Row row, boolean isAfterGap) {
        int last = header.fileWidth() - 1;
        for (int column = 0; column <= last; column++) {
            CanonicalColumn target = header.target(column);
            boolean isText = target != null && TEXTS.contains(target.part());
            boolean isNumber = !Cells.isBlank(row, column)
                    && row.text(column).chars().anyMatch(Character::isDigit)
                    && row.text(column).chars().noneMatch(Character::isLetter);
            if (isNumber && (isText || (column == last && target == null))) {
                return false;
            }
        }
        CanonicalColumn target = header.target(last);
        boolean isFigure = target != null && !TEXTS.contains(target.part());
        return isAfterGap || (isFigure && !Cells.isBlank(row, last));
    }
}
