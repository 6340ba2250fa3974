package fr.donum.table.slip;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Problem;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.column.Header;
import java.util.EnumSet;
import java.util.Set;

/**
 * Tells of rows that have fewer cells than the header, where a file writes every cell. Of a last row without an end of
 * line, the last cell may be the beginning of a longer one: unless it says of itself that it is whole, it is missing. Where
 * the file stops behind a separator, nothing is.
 */
public final class ShortRows {
    /** Without these, whole, a row cannot be attributed. */
    private static final Set<Part> NEEDED = EnumSet.of(Part.ID, Part.DATE, Part.YEAR, Part.METRIC);

    private final Table table;
    private final Header header;
    private final Problems problems;
    private final int width;
    /** Number of cells up to the last column that is read. */
    private final int read;

    public ShortRows(Table table, Header header, Problems problems) {
        this.table = table;
        this.header = header;
        this.problems = problems;
        this.width = table.writesEveryCell() ? header.fileWidth() : 0;
        this.read = table.writesEveryCell() ? read(header) : 0;
    }

    private static int read(Header header) {
        int read = 0;
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            if (target != null && header.reads(target)) {
                read = Math.max(read, header.origin(column) + 1);
            }
        }
        return read;
    }

    /** Whether the file ends within a row, without an end of line. */
    public boolean isCut(Row raw) {
        return table.isUnended(raw.number()) && raw.size() < width;
    }

    /** Whether a row can be used, as far as this goes; one that cannot is rejected here. */
    public boolean leaves(Row row) {
        return row.asRead().size() >= width || leavesShort(row);
    }

    private boolean leavesShort(Row row) {
        Row written = row.asRead();
        boolean isUnended = table.isUnended(row.number());
        if (isUnended && Cells.isBlank(written, written.size() - 1)) {
            if (written.size() <= read) {
                table.cutOff();
            }
        } else if (isUnended && !isWhole(written, written.size() - 1)) {
            return leavesCut(row, written.size() - 1);
        }
        if (written.size() < read) {
            problems.add(Problem.ofRow(TableIssue.ROW_SHORT, row.number(), count(written.size()), count(width)));
        }
        return true;
    }

    private boolean leavesCut(Row row, int last) {
        table.cutOff();
        int key = header.column(Part.ID);
        boolean isNeeded = key >= 0 && header.origin(key) > last;
        for (int column = 0; column < Math.min(row.size(), header.width()); column++) {
            if (header.origin(column) == last) {
                CanonicalColumn target = header.target(column);
                isNeeded |= target != null && NEEDED.contains(target.part());
                row.refuse(column);
            }
        }
        Problem problem = Problem.ofCell(TableIssue.ROW_CUT_OFF, row, last, count(last + 1), count(width));
        if (isNeeded) {
            table.reject(problem, row);
            return false;
        }
        problems.add(problem);
        return true;
    }

    /** Whether nothing can be missing at the end of a cell: it is an answer in words, or a percentage. */
    private static boolean isWhole(Row written, int column) {
        String text = Cells.tidy(written.text(column));
        if (text.endsWith("%")) {
            return true;
        }
        int last = text.codePointBefore(text.length());
        boolean isSign = Character.getType(last) == Character.OTHER_SYMBOL;
        return (Character.isLetter(last) || isSign) && Answers.of(text) != null;
    }

    private static String count(int cells) {
        return Integer.toString(cells);
    }
}
