package fr.donum.application.evaluate;

import fr.donum.application.result.Comparison;
import fr.donum.application.result.ComparisonFoot;
import fr.donum.application.result.DifferenceSum;
import fr.donum.application.result.EurosSum;
import fr.donum.domain.scheme.Scheme;
import java.util.EnumMap;
import java.util.Map;

/** What one of several schemes pays in all, as comparisons come. */
final class RunningTotal {
    private final Scheme scheme;
    private final Map<Comparison.Change, Long> changes = new EnumMap<>(Comparison.Change.class);
    private final EurosSum sum = new EurosSum();
    private final DifferenceSum differences = new DifferenceSum();
    private boolean isFirst = true;
    private long hypotheses;

    RunningTotal(Scheme scheme) {
        this.scheme = scheme;
    }

    Scheme scheme() {
        return scheme;
    }

    /** @param position of this scheme among those compared; the first changes nothing against itself */
    void add(Comparison comparison, int position) {
        Comparison.Case here = comparison.cases().get(position);
        isFirst = position == 0;
        sum.add(here.evaluation().euros());
        hypotheses += here.isHypothesis() ? 1 : 0;
        if (position > 0) {
            changes.merge(comparison.change(here), 1L, Long::sum);
            differences.add(comparison.difference(here));
        }
    }

    EurosSum sum() {
        return sum;
    }

    ComparisonFoot.Total total() {
        return new ComparisonFoot.Total(
                scheme,
                sum.total(),
                sum.unbounded(),
                hypotheses,
                isFirst ? null : differences.total(),
                isFirst ? 0 : differences.unbounded(),
                changes);
    }
}
