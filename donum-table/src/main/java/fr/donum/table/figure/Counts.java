package fr.donum.table.figure;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Flaw;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.WrittenNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads counts: whole numbers, points, euros. */
final class Counts {
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
        return read(row, column, Count.Unit.PIECES);
    }

    /** The same in what a count is kept in: one, half a point, a cent. */
    long read(Row row, int column, Count count) {
        return count.unit() == Count.Unit.PIECES ? pieces(row, column) : read(row, column, count.unit());
    }

    private long read(Row row, int column, Count.Unit unit) {
        WrittenNumber.Found found = number.read(row, column, false);
        if (found == WrittenNumber.Found.MISSING) {
            return Figures.MISSING;
        }
        TableIssue issue = problem(found, unit);
        if (issue != null) {
            problems.add(issue, row, column);
            return Figures.UNUSABLE;
        }
        return unit.kept(number.value());
    }

    private @Nullable TableIssue problem(WrittenNumber.Found found, Count.Unit unit) {
        if (found == WrittenNumber.Found.PROBLEM) {
            return number.problem();
        }
        boolean euroSign = number.sign() == '€' && unit == Count.Unit.EUROS;
        if (number.isPercentCell() || (number.sign() != 0 && !euroSign)) {
            return TableIssue.CELL_NOT_A_NUMBER;
        }
        Optional<Flaw> flaw = unit.flaw(number.isNegative() ? number.value().negate() : number.value());
        if (flaw.isEmpty()) {
            return null;
        }
        return flaw.get() == Flaw.NOT_IN_UNIT ? finerThan(unit) : TableIssue.of(flaw.get());
    }

    private static TableIssue finerThan(Count.Unit unit) {
        return switch (unit) {
            case PIECES -> TableIssue.CELL_NOT_WHOLE;
            case POINTS -> TableIssue.CELL_NOT_HALF;
            case EUROS -> TableIssue.CELL_TOO_PRECISE;
        };
    }
}
