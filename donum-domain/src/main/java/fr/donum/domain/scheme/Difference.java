package fr.donum.domain.scheme;

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

    /** What {@code then} pays beyond {@code first}: two evaluations of the same figures under the same reading. */
    public static Difference between(Evaluation first, Evaluation then) {
        Interval<Euros> before = first.euros();
        Interval<Euros> after = then.euros();
        if (before.isExact() && after.isExact()) {
            Euros exact = after.assured().minus(before.assured());
            return new Difference(exact, exact, true);
        }
        if (payAlike(first.scheme(), then.scheme())) {
            return NONE;
        }
        return SameCompletion.difference(first, then).orElseGet(() -> apart(before, after));
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
