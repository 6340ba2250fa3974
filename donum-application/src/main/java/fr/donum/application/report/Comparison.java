package fr.donum.application.report;

import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One dossier under several schemes, side by side; the first is what the others are compared with.
 *
 * @param cases one for each scheme, at least two
 */
public record Comparison(Dossier dossier, Provenance provenance, List<Case> cases) {
    private static final Set<Outcome.Kind> PAYING = EnumSet.of(Outcome.Kind.EARNED, Outcome.Kind.OPEN);

    public Comparison {
        cases = List.copyOf(cases);
    }

    /**
     * The dossier under one scheme.
     *
     * @param isHypothesis whether the figures are of another year than the scheme
     */
    public record Case(Evaluation evaluation, boolean isHypothesis) {}

    /** How a doctor fares under another scheme than the first. */
    public enum Change {
        /** More, whatever the missing figures turn out to be. */
        WINS,
        /** Less, whatever they turn out to be. */
        LOSES,
        /** The same, to the cent. */
        SAME,
        /** The missing figures decide. */
        UNDECIDED
    }

    /**
     * An indicator of both texts that does not fare alike in both, or pays otherwise.
     *
     * @param indicator as the other text has it
     * @param position among the indicators of the other text
     * @param before its fate under the first
     * @param after its fate under the other
     */
    public record Turn(Indicator indicator, int position, Outcome.Kind before, Outcome.Kind after) {}

    /** What is paid beyond a first amount, at the least and at the most; figures missing from both count on their own. */
    public static Interval<Euros> difference(Interval<Euros> first, Interval<Euros> then) {
        return new Interval<>(
                then.assured().minus(first.attainable()), then.attainable().minus(first.assured()));
    }

    /** What a case pays beyond the first. */
    public Interval<Euros> difference(Case other) {
        return difference(cases.get(0).evaluation().euros(), other.evaluation().euros());
    }

    public Change change(Case other) {
        Interval<Euros> difference = difference(other);
        if (difference.assured().compareTo(Euros.ZERO) > 0) {
            return Change.WINS;
        }
        if (difference.attainable().compareTo(Euros.ZERO) < 0) {
            return Change.LOSES;
        }
        return difference.isExact() ? Change.SAME : Change.UNDECIDED;
    }

    /** What makes the difference between the first case and another, as far as their texts have it in common. */
    public List<Turn> turns(Case other) {
        Evaluation first = cases.get(0).evaluation();
        List<Indicator> known = first.scheme().indicators();
        List<Indicator> indicators = other.evaluation().scheme().indicators();
        Outcome.Kind[] before = first.outcomes();
        Outcome.Kind[] after = other.evaluation().outcomes();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < after.length; i++) {
            int here = position(known, indicators.get(i).id());
            if (here >= 0 && isTurn(known.get(here), before[here], indicators.get(i), after[i])) {
                turns.add(new Turn(indicators.get(i), i, before[here], after[i]));
            }
        }
        return turns;
    }

    private static int position(List<Indicator> indicators, String id) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTurn(Indicator from, Outcome.Kind before, Indicator to, Outcome.Kind after) {
        boolean paysOtherwise = !from.award().equals(to.award()) && PAYING.contains(after);
        return before != after || paysOtherwise;
    }
}
