package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.LegalSource;
import fr.donum.domain.scheme.Outcome;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The whole reasoning behind one evaluation in plain sentences: what was found, from which cell, by which article, how
 * well that is founded, and what another reading would give. Like {@link Report} it is read off the evaluation; nothing
 * is worked out anew.
 *
 * @param report the same evaluation laid flat
 * @param sections in the order to read them; none is empty
 * @param summary what became of all that was read to find it
 */
public record Explanation(Report report, List<Section> sections, Summary summary) {
    /** Of a single dossier, of which nothing was lost. */
    public static Explanation of(Evaluation evaluation, Provenance provenance, Locale language) {
        return of(evaluation, provenance, new Summary(1, 0, 0, evaluation.euros(), Completeness.COMPLETE), language);
    }

    public static Explanation of(Evaluation evaluation, Provenance provenance, Summary summary, Locale language) {
        return new Explaining(evaluation, Report.of(evaluation, provenance, language), summary, Words.in(language))
                .explanation();
    }

    /** Some statements under a title. */
    public record Section(String title, List<Statement> statements) {}

    /**
     * A step of the reasoning.
     *
     * @param outcome what became of the indicator it is about; null if it is about none
     * @param title what it is about; empty if the sentence says so itself
     * @param sentence the statement
     * @param figures what it rests on
     * @param source the article it follows; null if none does
     * @param citation the same for people, with how well it is known; empty if there is none
     */
    public record Statement(
            Outcome.@Nullable Kind outcome,
            String title,
            String sentence,
            List<Figure> figures,
            @Nullable LegalSource source,
            String citation) {
        static Statement plain(String sentence) {
            return new Statement(null, "", sentence, List.of(), null, "");
        }
    }

    /**
     * A figure.
     *
     * @param sentence what was found
     * @param where the cell it was read from; empty if it was read from none
     */
    public record Figure(String sentence, String where) {}
}
