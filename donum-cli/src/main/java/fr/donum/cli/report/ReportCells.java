package fr.donum.cli.report;

import fr.donum.application.report.PaidIn;
import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells of a table.
 *
 * @param paidIn what its amounts are of
 */
record ReportCells(Words words, PaidIn paidIn) {
    private static final String NONE = "0";

    static ReportCells of(Report report, Words words) {
        return new ReportCells(words, PaidIn.of(report.scheme()));
    }

    /** Of the column of amounts, in characters. */
    int width() {
        return paidIn == PaidIn.POINTS_AND_EUROS ? 22 : 11;
    }

    /** {@code Dr Claire Martin — 10003456786}. */
    String who(Report report) {
        return report.name().isEmpty() ? report.practitioner() : report.name() + " — " + report.practitioner();
    }

    /** {@code Dotation numérique 2026, chiffres au 30 septembre 2026}. */
    String what(Report report) {
        String scheme = words.title(report.scheme());
        return report.asOf() == null ? scheme : words.say("label.scheme-as-of", scheme, words.date(report.asOf()));
    }

    /** What the column of amounts counts. */
    String unit() {
        return words.say(
                switch (paidIn) {
                    case POINTS -> "label.points";
                    case EUROS -> "label.euros";
                    case POINTS_AND_EUROS -> "label.points-and-euros";
                });
    }

    /** {@code 60}, {@code 0/60} for what is missed or lost, {@code 0–60} for what is open; empty for a prerequisite. */
    String paid(Report.Line line) {
        return switch (line.outcome()) {
            case MISSED, BLOCKED ->
                line.isPrerequisite() ? "" : exactly(line.amount().assured()) + stake(line.stake());
            case EARNED, OPEN, NEUTRALISED -> line.isPrerequisite() ? "" : number(line.amount());
        };
    }

    String total(Report.Group volet) {
        return number(volet.amount());
    }

    String total(Report report) {
        return number(report.amount());
    }

    private String stake(@Nullable Amount stake) {
        return stake == null ? "" : "/" + exactly(stake);
    }

    private String exactly(Amount amount) {
        return number(Interval.exactly(amount));
    }

    /** {@code 60}, {@code 0–60}; points and euros apart where there are both: {@code 60 + 0–200 EUR}. */
    private String number(Interval<Amount> amount) {
        if (!amount.isBounded()) {
            return words.say("at-least", exactly(amount.assured()));
        }
        String points = words.range(amount.map(Amount::points));
        String euros = words.euroRange(amount.map(Amount::euros));
        return switch (paidIn) {
            case POINTS -> points;
            case EUROS -> euros;
            case POINTS_AND_EUROS -> {
                if (euros.equals(NONE)) {
                    yield points;
                }
                String unit = words.say("euros", euros);
                yield points.equals(NONE) ? unit : points + " + " + unit;
            }
        };
    }
}
