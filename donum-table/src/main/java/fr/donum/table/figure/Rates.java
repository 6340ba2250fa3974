package fr.donum.table.figure;

import fr.donum.domain.dossier.Flaw;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.table.cell.Problems;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.TableIssue;
import fr.donum.table.cell.WrittenNumber;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rates, and compares them with the counts beside them. */
final class Rates {
    private static final int OF_HUNDRED = 2;

    private final WrittenNumber number = new WrittenNumber();
    private final BareRates bare;
    private final Problems problems;

    Rates(BareRates bare, Problems problems) {
        this.bare = bare;
        this.problems = problems;
    }

    /** The rate in a cell; null if it is missing, or unusable, which is noted. */
    @Nullable
    Ratio read(Usage usage, Row row, int column) {
        WrittenNumber.Found found = number.read(row, column, true);
        if (found == WrittenNumber.Found.MISSING) {
            return null;
        }
        TableIssue issue = problem(found);
        if (issue == null && isAmbiguous()) {
            issue = TableIssue.CELL_AMBIGUOUS_RATE;
        }
        if (issue != null) {
            problems.add(issue, row, column);
            return null;
        }
        Ratio rate = number.ratio(decimals());
        Optional<Flaw> flaw = usage.flaw(rate);
        if (flaw.isPresent()) {
            problems.add(TableIssue.of(flaw.get()), row, column);
        }
        return flaw.isEmpty() || flaw.get().isDoubtOnly() ? rate : null;
    }

    /** Notes a rate that is not what its counts make, rounded or cut as the rate is. */
    void compare(Usage usage, long done, long total, Row row, int column) {
        WrittenNumber.Found found = number.read(row, column, true);
        boolean divided = total == 0 && found == WrittenNumber.Found.PROBLEM;
        if (found == WrittenNumber.Found.MISSING || divided) {
            return;
        }
        TableIssue issue = problem(found);
        if (issue != null) {
            problems.add(issue, row, column);
        } else if (!agrees(done, total)) {
            problems.add(TableIssue.CELL_COUNTS_AND_RATE, row, column, done + "/" + total, usage.id());
        }
    }

    private boolean agrees(long done, long total) {
        if (total == 0) {
            return number.isZero();
        }
        return isAmbiguous()
                ? agrees(done, total, number.decimals()) || agrees(done, total, number.decimals() + OF_HUNDRED)
                : agrees(done, total, decimals());
    }

    /**
     * Whether the digits are {@code done / total} with so many decimals, rounded half up or cut. A cell that a spreadsheet
     * shows as a percentage has two at least: 0.7 is 70 %.
     */
    private boolean agrees(long done, long total, int decimals) {
        BigInteger whole = BigInteger.valueOf(total);
        int zeros = number.isPercentCell() ? Math.max(0, OF_HUNDRED - decimals) : 0;
        BigInteger[] shown = BigInteger.valueOf(done)
                .multiply(BigInteger.TEN.pow(decimals + zeros))
                .divideAndRemainder(whole);
        boolean up = shown[1].shiftLeft(1).compareTo(whole) >= 0;
        BigInteger digits = number.value().unscaledValue().multiply(BigInteger.TEN.pow(zeros));
        return digits.equals(shown[0]) || (up && digits.equals(shown[0].add(BigInteger.ONE)));
    }

    private @Nullable TableIssue problem(WrittenNumber.Found found) {
        if (found == WrittenNumber.Found.PROBLEM) {
            return number.problem();
        }
        if (number.sign() == '€') {
            return TableIssue.CELL_NOT_A_NUMBER;
        }
        return number.isNegative() ? TableIssue.CELL_NEGATIVE : null;
    }

    private boolean isAmbiguous() {
        return bare == BareRates.REFUSED && isBare() && number.isWithinOne();
    }

    private boolean isBare() {
        return number.sign() == 0 && !number.isPercentCell();
    }

    /** The decimals of the rate as a fraction: 62,5 % has three. */
    /** Decimals of the rate read last, as a fraction of 1. */
    int decimals() {
        boolean isFraction = number.isPercentCell() || (isBare() && bare == BareRates.FRACTION);
        return isFraction ? number.decimals() : number.decimals() + OF_HUNDRED;
    }
}
