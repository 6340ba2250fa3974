package fr.donum.application.result;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.source.Issue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known after the last comparison.
 *
 * @param summary the counts, and the sum under the first scheme
 * @param totals one for each scheme, in the order compared
 * @param issues the first hundred issues of each code, in the order they were met
 * @param issueCounts how many there were of each code, the others included
 */
public record ComparisonFoot(Summary summary, List<Total> totals, List<Issue> issues, Map<String, Long> issueCounts) {
    public ComparisonFoot {
        totals = List.copyOf(totals);
        issues = List.copyOf(issues);
    }

    /**
     * A scheme over all dossiers.
     *
     * @param euros sum of all evaluations
     * @param unbounded number of evaluations whose euros have no bound
     * @param hypotheses number of dossiers whose figures are of another year
     * @param difference sum of what each dossier is paid beyond the first scheme; null for the first
     * @param withoutEnd number of dossiers whose difference lacks an end
     * @param changes number of dossiers for each fate; empty for the first scheme
     */
    public record Total(
            Scheme scheme,
            Interval<Euros> euros,
            long unbounded,
            long hypotheses,
            @Nullable Difference difference,
            long withoutEnd,
            Map<Comparison.Change, Long> changes) {
        public Total {
            changes = Map.copyOf(changes);
        }
    }
}
