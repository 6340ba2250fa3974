package fr.donum.table.cell;

import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number in a cell, exactly, as people and programs write it; reused for one cell after another. */
public final class WrittenNumber {
    /** What a spreadsheet shows of a binary number. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Doubles go from 1E-324 to 1E308. */
    private static final int MOST_SCALE = 400;

    private static final int SHOWN_DECIMALS = 15;
    private static final Pattern EXPONENT = Pattern.compile("(.*[0-9])[eE]([-+−]?)([0-9]{1,3})");

    /** What was found in a cell. */
    public enum Found {
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
    private long digits;
    private int decimals;
    /** The number without its sign, where it has too many digits for a {@code long}. */
    private @Nullable BigDecimal large;

    /**
     * Reads a cell.
     *
     * @param asRate whether a group of three digits after a lone separator can only be decimals
     */
    public Found read(Row row, int column, boolean asRate) {
        problem = null;
        sign = 0;
        fraction = row.kind(column) == Row.Kind.PERCENT;
        negative = false;
        large = null;
        return switch (row.kind(column)) {
            case EMPTY -> Found.MISSING;
            case NUMBER, PERCENT -> stored(row.text(column));
            case ERROR -> Cells.isMissing(row.text(column)) ? Found.MISSING : fail(TableIssue.CELL_FORMULA_FAILED);
            case DATE, BOOLEAN -> fail(TableIssue.CELL_NOT_A_NUMBER);
            case TEXT -> written(Cells.figure(row.text(column)), asRate);
        };
    }

    private Found stored(String text) {
        BigDecimal number = parsed(text);
        if (number == null) {
            return fail(TableIssue.CELL_NOT_A_NUMBER);
        }
        BigDecimal shown = number.round(SHOWN).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
        negative = shown.signum() < 0;
        take(shown.abs());
        return Found.NUMBER;
    }

    private void take(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        BigDecimal exact = plain.scale() < 0 ? plain.setScale(0) : plain;
        boolean isSmall = exact.precision() <= NumberScan.SMALL && exact.scale() <= NumberScan.SMALL;
        large = isSmall ? null : exact;
        digits = isSmall ? exact.unscaledValue().longValueExact() : 0;
        decimals = exact.scale();
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
    public static String withoutExponent(String text) {
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
        Matcher scientific = rest.indexOf('e') > 0 || rest.indexOf('E') > 0 ? EXPONENT.matcher(rest) : null;
        return scientific != null && scientific.matches() ? scientific(scientific) : plain(rest, asRate || sign == '%');
    }

    private Found plain(String text, boolean threeMayBeDecimals) {
        TableIssue failure = scan.read(text, threeMayBeDecimals);
        if (failure != null) {
            return fail(failure);
        }
        digits = scan.digits;
        decimals = scan.decimals;
        large = scan.large;
        return Found.NUMBER;
    }

    /** {@code 1.5E-3}. Where digits before the decimal point are not written, they may have been rounded away. */
    private Found scientific(Matcher parts) {
        String mantissa = parts.group(1);
        int exponent = Integer.parseInt(parts.group(3));
        if (!parts.group(2).isEmpty() && parts.group(2).charAt(0) != '+') {
            exponent = -exponent;
        }
        int written = mantissa.length() - 1 - Math.max(mantissa.indexOf('.'), mantissa.indexOf(','));
        boolean hasPoint = mantissa.indexOf('.') >= 0 || mantissa.indexOf(',') >= 0;
        if (exponent > (hasPoint ? written : 0) || exponent < -MOST_SCALE) {
            return fail(TableIssue.CELL_NOT_A_NUMBER);
        }
        Found found = plain(mantissa, true);
        if (found == Found.NUMBER) {
            take(value().scaleByPowerOfTen(exponent));
        }
        return found;
    }

    private Found fail(TableIssue issue) {
        problem = issue;
        return Found.PROBLEM;
    }

    /** What is wrong; only after {@link Found#PROBLEM}. */
    public TableIssue problem() {
        return problem == null ? TableIssue.CELL_NOT_A_NUMBER : problem;
    }

    /** What follows it: {@code %}, {@code €}, or 0 for nothing. */
    public char sign() {
        return sign;
    }

    /** Whether it is a fraction that the spreadsheet shows as a percentage: {@code 0.625}. */
    public boolean isPercentCell() {
        return fraction;
    }

    public boolean isNegative() {
        return negative && !isZero();
    }

    public boolean isZero() {
        return large == null && digits == 0;
    }

    /** Whether it is more than 0 and at most 1. */
    public boolean isWithinOne() {
        return large == null ? digits > 0 && digits <= NumberScan.tens(decimals) : large.compareTo(BigDecimal.ONE) <= 0;
    }

    /** How many decimals it is written with, noughts at the end aside. */
    public int decimals() {
        return decimals;
    }

    /** The number without its sign. */
    public BigDecimal value() {
        return large == null ? BigDecimal.valueOf(digits, decimals) : large;
    }

    /** The number without its sign if it is whole and small; negative for any other. */
    public long whole() {
        return large == null && decimals == 0 ? digits : -1;
    }

    /** Its digits times ten to the power of minus so many decimals. */
    public Ratio ratio(int ofDecimals) {
        return large == null && ofDecimals <= NumberScan.SMALL
                ? Ratio.of(digits, NumberScan.tens(ofDecimals))
                : Ratio.of(value().movePointLeft(ofDecimals - decimals));
    }
}
