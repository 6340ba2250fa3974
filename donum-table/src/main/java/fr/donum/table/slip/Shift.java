package fr.donum.table.slip;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.account.Table;
import fr.donum.table.cell.Answers;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.WrittenNumber;
import fr.donum.table.column.Header;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds rows whose cells a separator within one of them has moved to the right: read as they stand some do not fit their
 * columns, and read one or a few columns further on all do.
 */
public final class Shift {
    private static final int FURTHEST = 4;

    private final Header header;
    /** Of the file. */
    private final int[] columns;
    /** The same in the head. */
    private final int[] ofHead;

    private final boolean[] areAnswers;
    private final boolean isPossible;
    private final WrittenNumber number = new WrittenNumber();

    /** What a cell is, as far as it matters. */
    private enum Sort {
        NOTHING,
        ANSWER,
        FIGURE,
        /** 0 or 1. */
        BOTH,
        OTHER
    }

    public Shift(Table table, Header header) {
        this.header = header;
        List<Integer> found = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Boolean> answered = new ArrayList<>();
        for (int column = 0; column < header.width(); column++) {
            CanonicalColumn target = header.target(column);
            boolean isFigure = target != null && header.origin(column) >= 0 && isFigure(target.part());
            if (target != null && header.origin(column) >= 0 && (isFigure || target.part() == Part.ATTESTED)) {
                found.add(header.origin(column));
                places.add(column);
                answered.add(!isFigure);
            }
        }
        columns = found.stream().mapToInt(Integer::intValue).toArray();
        ofHead = places.stream().mapToInt(Integer::intValue).toArray();
        areAnswers = new boolean[columns.length];
        for (int i = 0; i < columns.length; i++) {
            areAnswers[i] = answered.get(i);
        }
        isPossible = table.writesEveryCell() && columns.length > 1 && isAscending();
    }

    private static boolean isFigure(Part part) {
        return switch (part) {
            case DONE, TOTAL, RATE, BARE, COUNTED -> true;
            default -> false;
        };
    }

    private boolean isAscending() {
        for (int i = 1; i < columns.length; i++) {
            if (columns[i] <= columns[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** The first column from which on a row stands too far to the right; -1 if it does not. */
    public int of(Row row) {
        Row written = row.asRead();
        if (!isPossible || written.size() <= columns[columns.length - 1] + 1) {
            return -1;
        }
        int first = firstMisfit(written);
        if (first < 0) {
            return -1;
        }
        boolean isPlain = sort(written, columns[first]) == Sort.OTHER && isSwapped(written, first + 1);
        for (int by = 1; by <= FURTHEST; by++) {
            int last = columns[columns.length - 1] + by;
            Sort end = sort(written, last);
            boolean isEnded = end != Sort.NOTHING && !CutCells.isOfFigures(header, last);
            if ((isEnded || isPlain) && last < written.size() && isFitting(written, first, by)) {
                return ofHead[first];
            }
        }
        return -1;
    }

    /** Whether an answer in words stands among the figures, or a percentage among the answers. */
    private boolean isSwapped(Row row, int from) {
        for (int i = from; i < columns.length; i++) {
            Sort sort = sort(row, columns[i]);
            if (areAnswers[i] ? sort == Sort.FIGURE : sort == Sort.ANSWER) {
                return true;
            }
        }
        return false;
    }

    private int firstMisfit(Row row) {
        for (int i = 0; i < columns.length; i++) {
            if (!fits(sort(row, columns[i]), i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFitting(Row row, int first, int by) {
        int filled = 0;
        for (int i = first; i < columns.length; i++) {
            Sort sort = sort(row, columns[i] + by);
            if (!fits(sort, i)) {
                return false;
            }
            filled += sort == Sort.NOTHING ? 0 : 1;
        }
        return filled > 1;
    }

    private boolean fits(Sort sort, int index) {
        return switch (sort) {
            case NOTHING, BOTH -> true;
            case ANSWER -> areAnswers[index];
            case FIGURE -> !areAnswers[index];
            case OTHER -> false;
        };
    }

    private Sort sort(Row row, int column) {
        if (Cells.isBlank(row, column) || Cells.isMissing(Cells.tidy(row.text(column)))) {
            return Sort.NOTHING;
        }
        boolean isAnswer = Answers.of(row.text(column)) != null;
        boolean isNumber = number.read(row, column, true) == WrittenNumber.Found.NUMBER;
        return isAnswer ? (isNumber ? Sort.BOTH : Sort.ANSWER) : isNumber ? Sort.FIGURE : Sort.OTHER;
    }
}
