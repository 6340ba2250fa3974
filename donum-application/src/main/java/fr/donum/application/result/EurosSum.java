package fr.donum.application.result;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;

/** A sum of amounts as they come; without a bound as soon as one of them has none. */
public final class EurosSum {
    private Euros assured = Euros.ZERO;
    private Euros attainable = Euros.ZERO;
    private long unbounded;

    /** The sum of nothing. */
    public EurosSum() {}

    public void add(Interval<Euros> euros) {
        Euros most = euros.attainable();
        assured = assured.plus(euros.assured());
        if (most == null) {
            unbounded++;
        } else {
            attainable = attainable.plus(most);
        }
    }

    public Interval<Euros> total() {
        return unbounded == 0 ? new Interval<>(assured, attainable) : Interval.atLeast(assured);
    }

    /** Number of amounts without a bound. */
    public long unbounded() {
        return unbounded;
    }

    /** The upper end of all that have one. */
    public Euros attainableOfBounded() {
        return attainable;
    }
}
