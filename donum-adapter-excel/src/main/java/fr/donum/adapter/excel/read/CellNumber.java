package fr.donum.adapter.excel.read;

import fr.donum.table.cell.Row;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Numbers as a workbook stores them, as the numbers they stand for. A spreadsheet works to 15 significant digits and
 * stores the nearest binary fraction: 57 % is kept as {@code 0.56999999999999995}. Those 15 digits are the number.
 */
public final class CellNumber {
    private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int PLAIN = 15;
    private static final int LARGEST_EXPONENT = 308;
    private static final int LONGEST = 400;
    private static final int MAX_SERIAL = 2_958_465;
    private static final int LONGEST_SERIAL = 7;
    private static final long SECONDS_OF_DAY = 86_400;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(SECONDS_OF_DAY);
    private static final long HALF_SECOND = 500_000_000;
    private static final int ISO_DAY = 10;
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** In the 1900 system, day 60 is a 29 February that never was. */
    private static final int LEAP_BUG = 60;

    private CellNumber() {}

    /** Whether the text can be taken as it is: at most 15 characters, no sign, exponent, or 0 at the end of decimals. */
    public static boolean isPlain(char[] text, int length) {
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
    public static Optional<String> of(String text) {
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
    public static Optional<String> of(double value) {
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

    /** Adds a number, as {@link #of(String)} gives it, as what its format shows it as. */
    public static void add(Row row, String number, NumberFormat format, boolean isFrom1904) {
        Row.Kind uniform = format.uniform();
        Row.Kind kind = uniform == null ? format.kind(Double.parseDouble(number)) : uniform;
        Optional<String> day = kind == Row.Kind.DATE ? day(number, isFrom1904) : Optional.empty();
        if (day.isPresent()) {
            row.add(day.get(), Row.Kind.DATE);
        } else {
            row.add(number, kind == Row.Kind.DATE ? Row.Kind.NUMBER : kind);
        }
    }

    /**
     * The day that a number of days is shown as, as {@code yyyy-MM-dd}: that of its nearest second.
     *
     * @param number as {@link #of(String)} gives it
     * @param isFrom1904 whether days count from 1904, as they do in old files of Macintosh
     * @return empty if there is no such day
     */
    static Optional<String> day(String number, boolean isFrom1904) {
        int point = number.indexOf('.');
        int digits = point < 0 ? number.length() : point;
        if (digits > LONGEST_SERIAL || number.startsWith("-")) {
            return Optional.empty();
        }
        long seconds = new BigDecimal(number)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long serial = seconds / SECONDS_OF_DAY;
        if (serial > MAX_SERIAL || serial == 0) {
            return Optional.empty();
        }
        if (isFrom1904) {
            return Optional.of(EPOCH_1904.plusDays(serial).toString());
        }
        return Optional.of(
                EPOCH_1900.plusDays(serial < LEAP_BUG ? serial + 1 : serial).toString());
    }

    /**
     * The day of a moment as {@code 2026-09-30T00:00:00}, or of a day alone: that of its nearest second.
     *
     * @return empty if it is neither
     */
    public static Optional<String> isoDay(String text) {
        try {
            if (text.length() <= ISO_DAY) {
                return Optional.of(LocalDate.parse(text).toString());
            }
            LocalDateTime moment = LocalDateTime.parse(text);
            return Optional.of(moment.plusNanos(HALF_SECOND)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toLocalDate()
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
