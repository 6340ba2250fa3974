package fr.donum.application.report;

import fr.donum.application.source.Provenance;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import java.util.List;

/**
 * One dossier under several schemes, side by side; the first is what the others are compared with.
 *
 * @param cases one for each scheme, at least two
 */
public record Comparison(Dossier dossier, Provenance provenance, List<Case> cases) {
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

    /** What a case pays beyond the first, at the least and at the most. */
    public Interval<Euros> difference(Case other) {
        Interval<Euros> first = cases.get(0).evaluation().euros();
        Interval<Euros> then = other.evaluation().euros();
        return new Interval<>(
                then.assured().minus(first.attainable()), then.attainable().minus(first.assured()));
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
}
