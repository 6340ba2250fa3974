package fr.donum.cli.report;

import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the cells of a table.
 *
 * @param isInPoints whether the scheme pays in points, or in euros outright
 */
record ReportCells(Words words, boolean isInPoints) {
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
        return words.say(isInPoints ? "label.points" : "label.euros");
    }

    /** {@code 60}, {@code 0/60} for what is missed or lost, {@code 0–60} for what is open; empty for a prerequisite. */
    String paid(Report.Line line) {
        return switch (line.outcome()) {
            case MISSED, BLOCKED ->
                line.isPrerequisite() ? "" : number(line.amount().assured()) + stake(line.stake());
            case EARNED, OPEN, NEUTRALISED -> line.isPrerequisite() ? "" : number(line.amount());
        };
    }

    String total(Report.Group volet) {
        return number(volet.amount());
    }

    String total(Report report) {
        return isInPoints ? words.range(report.points()) : words.euroRange(report.euros());
    }

    private String stake(@Nullable Amount stake) {
        return stake == null ? "" : "/" + number(stake);
    }

    private String number(Interval<Amount> amount) {
        Amount most = amount.attainable();
        if (most == null) {
            return words.say("at-least", number(amount.assured()));
        }
        return amount.isExact() ? number(most) : number(amount.assured()) + "–" + number(most);
    }

    private String number(Amount amount) {
        return isInPoints
                ? words.numbers().points(amount.points())
                : words.numbers().euros(amount.euros());
    }
}
