package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Outcome;
import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Formulas;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a report.
 *
 * @param text what it holds: a number with a decimal point, a day as {@code yyyy-MM-dd}; nothing if empty
 */
public record ReportCell(Look look, String text) {
    static final ReportCell EMPTY = new ReportCell(Look.TEXT, "");

    /** A cell of a spreadsheet holds no more. */
    private static final int LONGEST = 32_767;

    /** In characters, what stands before a text. */
    private static final int INDENT = 1;

    /** In characters, what the button of a filter hides of a heading. */
    private static final int FILTER_BUTTON = 2;

    private static final BigInteger PERMILLE = BigInteger.valueOf(1000);

    public static ReportCell text(String text) {
        return new ReportCell(Look.TEXT, text);
    }

    public static ReportCell wrapped(String text) {
        return new ReportCell(Look.WRAPPED, text);
    }

    static ReportCell strong(String text) {
        return new ReportCell(Look.STRONG, text);
    }

    static ReportCell outcome(Outcome.Kind outcome, String text) {
        return new ReportCell(Look.valueOf(outcome.name()), text);
    }

    static ReportCell day(@Nullable LocalDate day) {
        return day == null ? EMPTY : new ReportCell(Look.DAY, day.toString());
    }

    public static ReportCell whole(long number) {
        return new ReportCell(Look.WHOLE, Long.toString(number));
    }

    static ReportCell points(Points points) {
        return new ReportCell(points.halves() % 2 == 0 ? Look.WHOLE : Look.HALF, points.toString());
    }

    static ReportCell euros(Euros euros) {
        return new ReportCell(Look.EUROS, euros.toString());
    }

    /** An upper end of euros; in words where there is none. */
    static ReportCell most(Interval<Euros> euros, Words words) {
        Euros most = euros.attainable();
        return most == null ? text(words.say("unbounded")) : euros(most);
    }

    /** What was observed; a rate is rounded down to a tenth of a per cent, so that a missed target never looks reached. */
    static ReportCell observed(Report.Shown shown) {
        return shown.rate() == null ? text(shown.text()) : percent(shown.rate());
    }

    /** What is asked: a percentage where that is exact, else a fraction. */
    static ReportCell required(Report.Shown shown) {
        Ratio rate = shown.rate();
        return rate != null && isExact(rate) ? percent(rate) : text(shown.text());
    }

    private static boolean isExact(Ratio rate) {
        return rate.top().multiply(PERMILLE).mod(rate.bottom()).signum() == 0;
    }

    private static ReportCell percent(Ratio rate) {
        return new ReportCell(
                Look.PERCENT, rate.percentRoundedDown(1).movePointLeft(2).toString());
    }

    /**
     * The lines that it needs.
     *
     * @param width of its column, in characters
     */
    int lines(int width) {
        return switch (look) {
            case WRAPPED -> RowHeight.lines(text, width - INDENT);
            case HEADING -> RowHeight.lines(text, width - INDENT - FILTER_BUTTON);
            case HEADING_OF_NUMBERS -> RowHeight.lines(text, width);
            default -> 1;
        };
    }

    void writeTo(Worksheet sheet, int row, int column) {
        if (text.isEmpty()) {
            return;
        }
        switch (look.holds()) {
            case TEXT -> sheet.inlineString(row, column, safe(Controls.shown(text)));
            case NUMBER -> sheet.value(row, column, new BigDecimal(text));
            case DAY -> sheet.value(row, column, LocalDate.parse(text));
        }
        look.applyTo(sheet.style(row, column));
    }

    /** A text that stays one, even when its cell is edited or saved as CSV. */
    private static String safe(String text) {
        String harmless = Formulas.disarmed(text);
        return harmless.length() <= LONGEST ? harmless : harmless.substring(0, LONGEST);
    }
}
