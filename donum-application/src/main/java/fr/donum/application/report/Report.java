package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Provenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation laid flat, for every layout: verdicts and figures for programs, and beside them sentences in one
 * language for people. Made only when a report asks for it.
 *
 * @param practitioner the key, unmasked
 * @param name of the practitioner; empty if not known
 * @param scheme the text
 * @param asOf day up to which the figures count; null if not known
 * @param points all points, of every volet
 * @param euros all of it in euros
 * @param headline what it comes to and what is lacking, a sentence or two
 * @param volets in the order of the text
 * @param interpretations open questions of the text that the result rests on
 * @param otherReadings what the result would be if one of them were read the other way, as far as that can be computed
 * @param remarks what a reader must be told beside the result
 * @param lacking what would have to be stated for the amounts of indicators that are met to be certain
 * @param provenance where the dossier comes from
 */
public record Report(
        String practitioner,
        String name,
        Scheme scheme,
        @Nullable LocalDate asOf,
        Interval<Points> points,
        Interval<Euros> euros,
        String headline,
        List<Group> volets,
        Set<Interpretation> interpretations,
        List<OtherReading> otherReadings,
        List<Note> remarks,
        List<Lack> lacking,
        Provenance provenance) {
    public static Report of(Evaluation evaluation, Provenance provenance, Locale language) {
        return of(evaluation, provenance, Words.in(language));
    }

    /** The same, for many evaluations in one language. */
    public static Report of(Evaluation evaluation, Provenance provenance, Words words) {
        return new Flattening(evaluation, provenance, words).report();
    }

    /** Whether the scheme pays in points; else it pays euros outright. */
    public boolean isInPoints() {
        return isInPoints(scheme);
    }

    /** Whether a scheme pays in points; else it pays euros outright. */
    public static boolean isInPoints(Scheme scheme) {
        return PaidIn.of(scheme) != PaidIn.EUROS;
    }

    /** All that is paid, points and euros apart; where something has no bound, nothing has. */
    public Interval<Amount> amount() {
        Amount assured = Amount.ZERO;
        @Nullable Amount attainable = Amount.ZERO;
        for (Group volet : volets) {
            assured = assured.plus(volet.amount().assured());
            attainable = Amount.sum(attainable, volet.amount().attainable());
        }
        return new Interval<>(assured, attainable);
    }

    /** All indicators, in the order of the text. */
    public List<Line> lines() {
        return volets.stream().flatMap(volet -> volet.lines().stream()).toList();
    }

    /**
     * A volet.
     *
     * @param verdict whether all its indicators are met, neutralised ones aside
     * @param gate whether the volets it stands behind are met
     * @param amount what it pays in all, its indicators included
     * @param closure why it does not pay, or not surely, whatever its indicators are; empty if its gate is open
     */
    public record Group(
            String id,
            String title,
            Verdict verdict,
            Verdict gate,
            Interval<Amount> amount,
            String closure,
            List<Line> lines) {}

    /**
     * An indicator.
     *
     * @param isPrerequisite whether it pays nothing by itself and only opens the way to what others pay
     * @param amount what it pays by itself
     * @param stake the most that hangs on it: what it pays by itself or, for a prerequisite, what stands behind it;
     *     null without a bound
     * @param required nothing for a figure that is itself the amount, since no target is set for it
     * @param sentence what was found and what became of it
     * @param parts the figures it was made of, and then those that set its amount
     * @param cells the cells that these were read from
     */
    public record Line(
            String id,
            String title,
            Verdict verdict,
            Outcome.Kind outcome,
            boolean isPrerequisite,
            Interval<Amount> amount,
            @Nullable Amount stake,
            Shown observed,
            Shown required,
            String sentence,
            List<Part> parts,
            LegalSource source,
            List<String> cells) {}

    /**
     * A figure, or a combination of some.
     *
     * @param kind {@code attested}, {@code rate}, {@code mean}, {@code count}, {@code share}, {@code all-of} or
     *     {@code any-of}
     * @param metric id of the metric; empty for a combination
     * @param verdict null for a figure that has no target of its own, as in a mean
     * @param counted the counts behind a rate, as counted; empty if there are none
     * @param sentence what was found
     * @param where the cell it was read from; empty for a combination and for a missing figure
     * @param parts of a combination
     */
    public record Part(
            String kind,
            String metric,
            String title,
            @Nullable Verdict verdict,
            Standing standing,
            Shown observed,
            String counted,
            Shown required,
            String sentence,
            String where,
            List<Part> parts) {}

    /**
     * A value seen, or asked for.
     *
     * @param exact for programs: a fraction in lowest terms, a number, {@code yes}; empty if there is none
     * @param text for people
     * @param rate the value as a number, if it is a known rate or a mean or share of such; null otherwise
     */
    public record Shown(String exact, String text, @Nullable Ratio rate) {
        static final Shown NOTHING = new Shown("", "");

        Shown(String exact, String text) {
            this(exact, text, null);
        }
    }

    /**
     * A remark.
     *
     * @param code its stable name
     * @param sentence one or two sentences
     */
    public record Note(String code, String sentence) {}

    /**
     * A figure that is missing.
     *
     * @param text for people
     * @param column the canonical name of the column that states it
     */
    public record Lack(String text, String column) {}
}
