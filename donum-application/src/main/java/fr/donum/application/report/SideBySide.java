package fr.donum.application.report;

import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison;
import fr.donum.application.result.Comparison.Case;
import fr.donum.application.result.Comparison.Change;
import fr.donum.application.result.Comparison.Turn;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Outcome;
import fr.donum.spi.source.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A comparison laid flat, for every layout that gives reasons: the counterpart of {@link Report}.
 *
 * @param practitioner the key, unmasked
 * @param name of the practitioner; empty if not known
 * @param asOf day up to which the figures count; null if not known
 * @param columns one for each scheme; the first is what the others are compared with
 */
public record SideBySide(
        String practitioner, String name, @Nullable LocalDate asOf, List<Column> columns, Provenance provenance) {
    /**
     * The dossier under one scheme.
     *
     * @param difference what it pays beyond the first, at the least and at the most; null for the first
     * @param change how the doctor fares; null for the first
     * @param reasons what makes the difference; none for the first, or if the two texts have nothing in common
     */
    public record Column(
            Report report,
            boolean isHypothesis,
            @Nullable Difference difference,
            @Nullable Change change,
            List<Reason> reasons) {}

    /**
     * An indicator that does not fare alike in both texts, or pays otherwise.
     *
     * @param sentence what was found under the other text, and what became of it
     */
    public record Reason(String id, String title, Outcome.Kind before, Outcome.Kind after, String sentence) {}

    public static SideBySide of(Comparison comparison, Words words) {
        List<Column> columns = new ArrayList<>();
        for (Case each : comparison.cases()) {
            Report report = Report.of(each.evaluation(), comparison.provenance(), words);
            columns.add(
                    columns.isEmpty()
                            ? new Column(report, each.isHypothesis(), null, null, List.of())
                            : new Column(
                                    report,
                                    each.isHypothesis(),
                                    comparison.difference(each),
                                    comparison.change(each),
                                    reasons(comparison.turns(each), report.lines())));
        }
        Dossier dossier = comparison.dossier();
        return new SideBySide(
                dossier.practitioner().value(),
                Objects.requireNonNullElse(dossier.profile().name(), ""),
                dossier.asOf().orElse(null),
                columns,
                comparison.provenance());
    }

    private static List<Reason> reasons(List<Turn> turns, List<Report.Line> lines) {
        return turns.stream()
                .map(turn -> {
                    Report.Line line = lines.get(turn.position());
                    return new Reason(line.id(), line.title(), turn.before(), turn.after(), line.sentence());
                })
                .toList();
    }
}
