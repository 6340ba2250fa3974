package fr.donum.application.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The number in a cell, as people and spreadsheets write it; reused for one cell after another. Its value is
 * {@link #digits} times ten to the power of minus {@link #decimals}.
 */
final class WrittenNumber {
    /** What a spreadsheet shows of a binary number. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Doubles go from 1E-324 to 1E308. */
    private static final int MOST_SCALE = 400;

    private static final int MOST_DECIMALS = NumberScan.MOST_DIGITS;

    /** What was found in a cell. */
    enum Found {
        NUMBER,
        MISSING,
        /** See {@link #problem()}. */
        PROBLEM
    }

    private final NumberScan scan = new NumberScan();
    private @Nullable TableIssue problem;
    private char sign;
    private boolean fraction;
    private boolean negative;
    long digits;
    int decimals;

    /**
     * Reads a cell.
     *
     * @param asRate whether a group of three digits after a lone separator can only be decimals
     */
    Found read(Row row, int column, boolean asRate) {
        problem = null;
        sign = 0;
        fraction = row.kind(column) == Row.Kind.PERCENT;
        negative = false;
        return switch (row.kind(column)) {
            case EMPTY -> Found.MISSING;
            case NUMBER, PERCENT -> stored(row.text(column));
            case ERROR -> Cells.isMissing(row.text(column)) ? Found.MISSING : fail(TableIssue.CELL_FORMULA_FAILED);
            case DATE, BOOLEAN -> fail(TableIssue.CELL_NOT_A_NUMBER);
            case TEXT -> written(Cells.tidy(row.text(column)), asRate);
        };
    }

    private Found stored(String text) {
        BigDecimal number = parsed(text);
        if (number == null) {
            return fail(TableIssue.CELL_NOT_A_NUMBER);
        }
        if (number.precision() - (long) number.scale() > NumberScan.MOST_DIGITS) {
            return fail(TableIssue.CELL_TOO_LARGE);
        }
        BigDecimal shown = number.round(SHOWN)
                .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal exact = shown.scale() < 0 ? shown.setScale(0) : shown;
        negative = exact.signum() < 0;
        digits = exact.unscaledValue().abs().longValueExact();
        decimals = exact.scale();
        return Found.NUMBER;
    }

    /** The number as a spreadsheet stores it; null if it is none, or so large or small that it cannot be meant. */
    private static @Nullable BigDecimal parsed(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > MOST_SCALE ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** {@code 1.0003456789E10} as {@code 10003456789}; anything else as it is. */
    static String withoutExponent(String text) {
        BigDecimal number = text.indexOf('E') < 0 ? null : parsed(text);
        return number == null ? text : number.toPlainString();
    }

    private Found written(String tidy, boolean asRate) {
        if (Cells.isMissing(tidy)) {
            return Found.MISSING;
        }
        if (tidy.startsWith("#")) {
            return fail(TableIssue.CELL_FORMULA_FAILED);
        }
        String rest = tidy;
        char end = rest.charAt(rest.length() - 1);
        if (end == '%' || end == '€') {
            sign = end;
            rest = rest.substring(0, rest.length() - 1).stripTrailing();
        }
        char start = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (start == '-' || start == '−' || start == '+') {
            negative = start != '+';
            rest = rest.substring(1).stripLeading();
        }
        TableIssue failure = scan.read(rest, asRate || sign == '%');
        if (failure != null) {
            return fail(failure);
        }
        digits = scan.digits;
        decimals = scan.decimals;
        return Found.NUMBER;
    }

    private Found fail(TableIssue issue) {
        problem = issue;
        return Found.PROBLEM;
    }

    /** What is wrong; only after {@link Found#PROBLEM}. */
    TableIssue problem() {
        return problem == null ? TableIssue.CELL_NOT_A_NUMBER : problem;
    }

    /** What follows it: {@code %}, {@code €}, or 0 for nothing. */
    char sign() {
        return sign;
    }

    /** Whether it is a fraction that the spreadsheet shows as a percentage: {@code 0.625}. */
    boolean isPercentCell() {
        return fraction;
    }

    boolean isNegative() {
        return negative && digits > 0;
    }

    boolean isZero() {
        return digits == 0;
    }

    /** Whether it is more than 0 and at most 1. */
    boolean isWithinOne() {
        return digits > 0 && digits <= NumberScan.TENS[decimals];
    }
}
