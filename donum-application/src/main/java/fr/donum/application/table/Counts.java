package fr.donum.application.table;

import fr.donum.domain.dossier.Count;
import org.jspecify.annotations.Nullable;

/** Reads counts: whole numbers, points, euros. */
final class Counts {
    /** Beyond any practice: a number this large is something else. */
    private static final long MOST = 1_000_000_000;

    private static final int MOST_SAS_POINTS = 360;
    private static final int CENTS = 2;

    private final WrittenNumber number = new WrittenNumber();
    private final Problems problems;

    Counts(Problems problems) {
        this.problems = problems;
    }

    /** A whole number, or {@link Figures#MISSING}, or {@link Figures#UNUSABLE} after having noted why. */
    long pieces(Row row, int column) {
        int whole = row.whole(column);
        if (whole >= 0) {
            return whole;
        }
        if (row.kind(column) == Row.Kind.EMPTY) {
            return Figures.MISSING;
        }
        return scaled(row, column, 0, TableIssue.CELL_NOT_WHOLE);
    }

    /** The same in the unit a count is kept in: one, half a point, a cent. */
    long read(Row row, int column, Count count) {
        return switch (count.unit()) {
            case PIECES -> pieces(row, column);
            case EUROS -> scaled(row, column, CENTS, TableIssue.CELL_TOO_PRECISE);
            case POINTS -> points(row, column);
        };
    }

    private long points(Row row, int column) {
        long points = pieces(row, column);
        if (points > MOST_SAS_POINTS) {
            return unusable(TableIssue.CELL_TOO_LARGE, row, column);
        }
        return points < 0 ? points : 2 * points;
    }

    /** The number times a power of ten; a finer one is refused. */
    private long scaled(Row row, int column, int power, TableIssue finer) {
        WrittenNumber.Found found = number.read(row, column, false);
        if (found == WrittenNumber.Found.MISSING) {
            return Figures.MISSING;
        }
        TableIssue issue = problem(found, power, finer);
        if (issue != null) {
            return unusable(issue, row, column);
        }
        return number.digits * NumberScan.TENS[power - number.decimals];
    }

    private @Nullable TableIssue problem(WrittenNumber.Found found, int power, TableIssue finer) {
        if (found == WrittenNumber.Found.PROBLEM) {
            return number.problem();
        }
        boolean euroSign = number.sign() == '€' && power == CENTS;
        if (number.isPercentCell() || (number.sign() != 0 && !euroSign)) {
            return TableIssue.CELL_NOT_A_NUMBER;
        }
        if (number.isNegative()) {
            return TableIssue.CELL_NEGATIVE;
        }
        if (number.decimals > power) {
            return finer;
        }
        return number.digits / NumberScan.TENS[number.decimals] > MOST ? TableIssue.CELL_TOO_LARGE : null;
    }

    private long unusable(TableIssue issue, Row row, int column) {
        problems.add(issue, row, column);
        return Figures.UNUSABLE;
    }
}
