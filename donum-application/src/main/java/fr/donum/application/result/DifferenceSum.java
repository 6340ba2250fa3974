package fr.donum.application.result;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.scheme.Difference;

/** A sum of differences as they come; without an end as soon as one of them lacks it. */
public final class DifferenceSum {
    private Euros least = Euros.ZERO;
    private Euros most = Euros.ZERO;
    private boolean isLeastKnown = true;
    private boolean isMostKnown = true;
    private boolean isExact = true;
    private long unbounded;

    /** The sum of nothing. */
    public DifferenceSum() {}

    public void add(Difference difference) {
        Euros low = difference.least();
        Euros high = difference.most();
        isLeastKnown &= low != null;
        isMostKnown &= high != null;
        least = low == null ? least : least.plus(low);
        most = high == null ? most : most.plus(high);
        isExact &= difference.isExact();
        unbounded += low == null || high == null ? 1 : 0;
    }

    public Difference total() {
        return new Difference(isLeastKnown ? least : null, isMostKnown ? most : null, isExact);
    }

    /** Number of differences that lack an end. */
    public long unbounded() {
        return unbounded;
    }
}
