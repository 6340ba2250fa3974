package fr.donum.domain.scheme;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one result pays beyond another, over the same completion of what is missing: one missing figure is one figure.
 *
 * @param least at the least; null where there is no bound
 * @param most at the most; null where there is no bound
 * @param isExact whether some completion reaches each end, or goes beyond any; else the difference lies within them
 */
public record Difference(@Nullable Euros least, @Nullable Euros most, boolean isExact) {
    private static final Difference NONE = new Difference(Euros.ZERO, Euros.ZERO, true);

    /**
     * What {@code then} pays beyond {@code first}. Of the same figures under the same reading, whatever the texts and their
     * years, a missing figure is taken to be the same in both. Of other figures (a what-if) or under another reading it is
     * exact where both amounts are; else each may have missing figures of its own, and the difference lies within a bound.
     */
    public static Difference between(Evaluation first, Evaluation then) {
        Interval<Euros> before = first.euros();
        Interval<Euros> after = then.euros();
        if (before.isExact() && after.isExact()) {
            Euros exact = after.assured().minus(before.assured());
            return new Difference(exact, exact, true);
        }
        if (!first.reading().equals(then.reading()) || !areAlike(first.dossier(), then.dossier())) {
            return apart(before, after);
        }
        if (payAlike(first.scheme(), then.scheme())) {
            return NONE;
        }
        return SameCompletion.difference(first, then).orElseGet(() -> apart(before, after));
    }

    /** Whether two dossiers hold the same figures, of whatever year. */
    private static boolean areAlike(Dossier one, Dossier other) {
        return one.equals(other) || one.asIfIn(Scheme.FIRST_YEAR).equals(other.asIfIn(Scheme.FIRST_YEAR));
    }

    /** As if each had missing figures of its own. */
    private static Difference apart(Interval<Euros> before, Interval<Euros> after) {
        Euros mostBefore = before.attainable();
        Euros mostAfter = after.attainable();
        return new Difference(
                mostBefore == null ? null : after.assured().minus(mostBefore),
                mostAfter == null ? null : mostAfter.minus(before.assured()),
                false);
    }

    /** Whether two texts ask and pay the same, whatever they are called. */
    private static boolean payAlike(Scheme one, Scheme other) {
        List<Volet> here = one.volets();
        List<Volet> there = other.volets();
        boolean alike = one.pointValue().equals(other.pointValue()) && here.size() == there.size();
        for (int i = 0; alike && i < here.size(); i++) {
            alike = here.get(i).paysLike(there.get(i));
        }
        return alike;
    }
}
