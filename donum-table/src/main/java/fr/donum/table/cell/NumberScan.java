package fr.donum.table.cell;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Digits with French or English separators: {@code 1 234}, {@code 1234,5}, {@code 1,234.5}, {@code 1.234,5},
 * {@code 1,234,567}. A lone separator before three digits may be either, and is refused.
 */
public final class NumberScan {
    /** A text with more digits is no figure. */
    static final int MOST_DIGITS = 400;

    /** As many digits as a {@code long} can hold whatever they are. */
    static final int SMALL = 18;

    private static final long[] TENS = new long[SMALL + 1];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = 10 * TENS[i - 1];
        }
    }

    private int spaces;
    private int commas;
    private int dots;
    private int last;
    long digits;
    int decimals;
    /** The number where it has too many digits for a {@code long}; else null, and it is the digits and decimals. */
    @Nullable
    BigDecimal large;

    /**
     * Reads unsigned digits.
     *
     * @param threeMayBeDecimals whether three digits after a lone separator are decimals rather than doubtful
     * @return what is wrong, or null
     */
    @Nullable
    TableIssue read(String text, boolean threeMayBeDecimals) {
        if (!count(text)) {
            return TableIssue.CELL_NOT_A_NUMBER;
        }
        boolean both = commas > 0 && dots > 0;
        boolean decimal = both || commas == 1 || dots == 1;
        if (both && (text.charAt(last) == ',' ? commas : dots) > 1) {
            return TableIssue.CELL_NOT_A_NUMBER;
        }
        int point = decimal ? last : text.length();
        if (!hasGoodGroups(text, point) || (decimal && !isDigits(text, point + 1))) {
            return TableIssue.CELL_NOT_A_NUMBER;
        }
        boolean three = commas + dots == 1 && spaces == 0 && text.length() - last == 4;
        if (three && !threeMayBeDecimals && point >= 1 && point <= 3 && text.charAt(0) != '0') {
            return TableIssue.CELL_AMBIGUOUS_NUMBER;
        }
        return take(text, point);
    }

    /** Counts the separators; whether there are digits, and nothing else. */
    private boolean count(String text) {
        spaces = 0;
        commas = 0;
        dots = 0;
        last = -1;
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                any = true;
            } else if (c == ' ' || c == '\'' || c == '’') {
                spaces++;
            } else if (c == ',' || c == '.') {
                commas += c == ',' ? 1 : 0;
                dots += c == '.' ? 1 : 0;
                last = i;
            } else {
                return false;
            }
        }
        return any;
    }

    /** Whether what stands before the decimals is plain digits, or groups of three after a first of one to three. */
    private static boolean hasGoodGroups(String text, int point) {
        int group = 0;
        char separator = 0;
        for (int i = 0; i < point; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                group++;
                continue;
            }
            boolean fits = separator == 0 ? group >= 1 && group <= 3 : c == separator && group == 3;
            if (!fits) {
                return false;
            }
            separator = c;
            group = 0;
        }
        return separator == 0 || group == 3;
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    private @Nullable TableIssue take(String text, int point) {
        digits = 0;
        decimals = 0;
        large = null;
        int significant = 0;
        int kept = text.length();
        while (kept > point + 1 && text.charAt(kept - 1) == '0') {
            kept--;
        }
        for (int i = 0; i < kept; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                significant += significant > 0 || c > '0' ? 1 : 0;
                decimals += i > point ? 1 : 0;
                digits = 10 * digits + c - '0';
            }
        }
        if (significant > MOST_DIGITS || decimals > MOST_DIGITS) {
            return point < text.length() ? TableIssue.CELL_TOO_PRECISE : TableIssue.CELL_TOO_LARGE;
        }
        if (significant > SMALL || decimals > SMALL) {
            large = new BigDecimal(new BigInteger(onlyDigits(text, kept)), decimals);
        }
        return null;
    }

    private static String onlyDigits(String text, int end) {
        StringBuilder only = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                only.append(c);
            }
        }
        return only.toString();
    }

    /** Ten to the power of at most {@link #SMALL}. */
    public static long tens(int power) {
        return TENS[power];
    }
}
