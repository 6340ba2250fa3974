package fr.donum.application.report;

import fr.donum.application.report.Report.Note;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.rules.Remark;

/** Remarks as sentences; the bundle words each by its code. */
record RemarkWords(Words words, Reading reading) {
    Note note(Remark remark) {
        return new Note(remark.code(), sentence(remark));
    }

    private String sentence(Remark remark) {
        String key = "remark." + remark.code();
        return switch (remark.kind()) {
            case ZERO_DENOMINATOR_MATTERS, CAP_MATTERS, LAP_EXEMPTION_ASSUMED, OTHER_READING_MATTERS ->
                other(key, (Remark.OtherReading) remark);
            case PUBLISHED_MAXIMUM_DIFFERS -> published(key, (Remark.PublishedMaximum) remark);
            case LAP_EXEMPT_BY_SPECIALTY -> words.say(key, ((Remark.LapExempt) remark).specialty());
            case LAP_EXEMPTION_NOT_PRESUMED -> notPresumed(key, (Remark.LapExemptionNotPresumed) remark);
            case FSE_PERIOD -> period(key, (Remark.FseCountedOver) remark);
            case AAT_NEAR_MISS -> nearMiss(key, (Remark.AatNearMiss) remark);
            case LIST_SIZE_MISSING ->
                words.say(key, words.numbers().count(((Remark.ListSizeMissing) remark).reference()));
            case RATE_NEAR_TARGET -> nearTarget(key, (Remark.RateNearTarget) remark);
            case LIST_TAKEN_AS_MIXED -> mixed(key, (Remark.ListTakenAsMixed) remark);
        };
    }

    private String other(String key, Remark.OtherReading remark) {
        Readings readings = new Readings(words);
        // What a remark of its own words takes for granted is that the question is read as the register does.
        String said = reading.isOther(remark.question()) ? "remark." + Remark.Kind.OTHER_READING_MATTERS.code() : key;
        return words.say(
                remark.otherwise().equals(remark.ours()) ? said + ".same" : said,
                readings.question(remark.question()),
                readings.unused(remark.question(), reading),
                words.span(remark.otherwise()),
                words.span(remark.ours()));
    }

    private String published(String key, Remark.PublishedMaximum remark) {
        return words.say(key, words.points(remark.published()), words.points(remark.ours()));
    }

    private String notPresumed(String key, Remark.LapExemptionNotPresumed remark) {
        return words.say(
                remark.ifExempt().equals(remark.ours()) ? key + ".same" : key,
                remark.specialty(),
                words.span(remark.ifExempt()),
                words.span(remark.ours()));
    }

    private String period(String key, Remark.FseCountedOver remark) {
        return words.say(
                remark.figuresAreOfOtherDays() ? key + ".other-days" : key,
                words.date(remark.period().from()),
                words.date(remark.period().to()));
    }

    private String nearTarget(String key, Remark.RateNearTarget remark) {
        return words.say(
                key,
                words.and(remark.usages().stream().map(words::brief).toList()),
                words.numbers().rate(remark.rate(), Math.max(1, remark.decimals() - 2)),
                words.numbers().target(remark.target()));
    }

    private String mixed(String key, Remark.ListTakenAsMixed remark) {
        return words.say(
                key, words.numbers().count(remark.reference()), words.numbers().count(remark.under16()));
    }

    private String nearMiss(String key, Remark.AatNearMiss remark) {
        return words.say(
                key, words.numbers().rate(remark.rate()), words.numbers().target(remark.target()));
    }
}
