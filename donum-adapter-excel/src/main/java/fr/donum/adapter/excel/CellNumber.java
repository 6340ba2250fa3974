package fr.donum.adapter.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Numbers as a workbook stores them, as the numbers they stand for. A spreadsheet works to 15 significant digits and
 * stores the nearest binary fraction: 57 % is kept as {@code 0.56999999999999995}. Those 15 digits are the number.
 */
final class CellNumber {
    private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int PLAIN = 15;
    private static final int LARGEST_EXPONENT = 308;
    private static final int LONGEST = 400;
    private static final int MAX_SERIAL = 2_958_465;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** In the 1900 system, day 60 is a 29 February that never was. */
    private static final int LEAP_BUG = 60;

    private CellNumber() {}

    /** Whether the text can be taken as it is: at most 15 characters, no sign, exponent, or 0 at the end of decimals. */
    static boolean isPlain(char[] text, int length) {
        int points = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean isWhole = points == 0 && length > 0;
        boolean isDecimal = points == 1 && text[0] != '.' && text[length - 1] > '0';
        return length <= PLAIN && (isWhole || isDecimal);
    }

    /** Any other number, with a decimal point and without an exponent; empty if the text is none. */
    static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return plain(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The number behind a binary fraction; empty if it is not finite. */
    static Optional<String> of(double value) {
        return Double.isFinite(value) ? plain(new BigDecimal(value)) : Optional.empty();
    }

    private static Optional<String> plain(BigDecimal exact) {
        if (exact.signum() == 0) {
            return Optional.of("0");
        }
        long exponent = (long) exact.precision() - exact.scale();
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return Optional.empty();
        }
        return Optional.of(exact.round(EXCEL_DIGITS).stripTrailingZeros().toPlainString());
    }

    /**
     * The day a number of days stands for, as {@code yyyy-MM-dd}; the time of day is left out.
     *
     * @param number as {@link #of(String)} gives it
     * @param isFrom1904 whether days count from 1904, as they do in old files of Macintosh
     * @return empty if there is no such day
     */
    static Optional<String> day(String number, boolean isFrom1904) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        if (whole.length() > String.valueOf(MAX_SERIAL).length() || whole.startsWith("-") || whole.isEmpty()) {
            return Optional.empty();
        }
        int serial = Integer.parseInt(whole);
        if (serial > MAX_SERIAL || serial == 0) {
            return Optional.empty();
        }
        if (isFrom1904) {
            return Optional.of(EPOCH_1904.plusDays(serial).toString());
        }
        return Optional.of(
                EPOCH_1900.plusDays(serial < LEAP_BUG ? serial + 1 : serial).toString());
    }
}
