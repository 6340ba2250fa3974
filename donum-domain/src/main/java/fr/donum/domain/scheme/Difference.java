package fr.donum.domain.scheme;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What one result pays beyond another, over the same completion of what is missing.
 *
 * @param least at the least; null where there is no bound
 * @param most at the most; null where there is no bound
 * @param isExact whether some completion reaches each end; else the difference lies within them
 */
public record Difference(@Nullable Euros least, @Nullable Euros most, boolean isExact) {
    /** What {@code then} pays beyond {@code first}, two evaluations of the same figures. */
    public static Difference between(Evaluation first, Evaluation then) {
        Interval<Euros> a = first.euros();
        Interval<Euros> b = then.euros();
        return new Difference(
                a.attainable() == null ? null : b.assured().minus(a.attainable()),
                b.attainable() == null ? null : b.attainable().minus(a.assured()), false);
    }
}
