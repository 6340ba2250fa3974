package fr.donum.application.result;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Difference;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Outcome;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One dossier under several schemes, side by side; the first is what the others are compared with.
 *
 * @param cases one for each scheme, at least two
 */
public record Comparison(Dossier dossier, Provenance provenance, List<Case> cases) {
    private static final Set<Outcome.Kind> PAYING = EnumSet.of(Outcome.Kind.EARNED, Outcome.Kind.OPEN);

    public Comparison {
        Evaluation first = cases.get(0).evaluation();
        cases = Stream.concat(Stream.of(cases.get(0)), cases.stream().skip(1).map(each -> each.against(first)))
                .toList();
    }

    /**
     * The dossier under one scheme.
     *
     * @param isHypothesis whether the figures are of another year than the scheme
     * @param difference what it pays beyond the first; null for the first itself, and until it is compared
     */
    public record Case(
            Evaluation evaluation,
            boolean isHypothesis,
            @Nullable Difference difference) {
        public Case(Evaluation evaluation, boolean isHypothesis) {
            this(evaluation, isHypothesis, null);
        }

        private Case against(Evaluation first) {
            return new Case(evaluation, isHypothesis, Difference.between(first, evaluation));
        }
    }

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

    /** What a case pays beyond the first, over the same completion of what is missing. */
    public Difference difference(Case other) {
        Difference known = other.difference();
        return known == null ? Difference.between(cases.get(0).evaluation(), other.evaluation()) : known;
    }

    public Change change(Case other) {
        Difference difference = difference(other);
        Euros least = difference.least();
        Euros most = difference.most();
        if (least != null && least.compareTo(Euros.ZERO) > 0) {
            return Change.WINS;
        }
        if (most != null && most.compareTo(Euros.ZERO) < 0) {
            return Change.LOSES;
        }
        return Euros.ZERO.equals(least) && Euros.ZERO.equals(most) ? Change.SAME : Change.UNDECIDED;
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
