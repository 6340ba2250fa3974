package fr.donum.application.evaluate;

import fr.donum.application.report.Comparison;
import fr.donum.application.report.ComparisonFoot;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Scheme;
import java.util.EnumMap;
import java.util.Map;

/** What one of several schemes pays in all, as comparisons come. */
final class RunningTotal {
    private final Scheme scheme;
    private final Map<Comparison.Change, Long> changes = new EnumMap<>(Comparison.Change.class);
    private Euros assured = Euros.ZERO;
    private Euros attainable = Euros.ZERO;
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
        Interval<Euros> euros = here.evaluation().euros();
        assured = assured.plus(euros.assured());
        attainable = attainable.plus(euros.attainable());
        hypotheses += here.isHypothesis() ? 1 : 0;
        if (position > 0) {
            changes.merge(comparison.change(here), 1L, Long::sum);
        }
    }

    Interval<Euros> euros() {
        return new Interval<>(assured, attainable);
    }

    ComparisonFoot.Total total() {
        return new ComparisonFoot.Total(scheme, euros(), hypotheses, changes);
    }
}
