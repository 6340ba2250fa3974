package fr.donum.domain.dossier;

import fr.donum.domain.quantity.Ratio;
import java.util.List;

/** The plain mean of several rates, held against a ratio: exact, and without an object while {@code long}s suffice. */
final class MeanOfRates {
    /** A common denominator up to which sums of rates, times their number, still fit a {@code long}. */
    private static final long ROOM = Long.MAX_VALUE / 256;

    private MeanOfRates() {}

    static int compare(Dossier dossier, List<Usage> usages, int missing, Ratio to) {
        long top = 0;
        long bottom = 1;
        int known = 0;
        int unknown = 0;
        for (int i = 0; i < usages.size(); i++) {
            Usage usage = usages.get(i);
            Standing standing = dossier.standing(usage);
            if (standing == Standing.MISSING) {
                unknown++;
            } else if (standing == Standing.KNOWN) {
                long total = dossier.total(usage);
                long done = Math.min(dossier.done(usage), total);
                if (dossier.fine(usage) != null || total > ROOM / bottom) {
                    return compareLarge(dossier, usages, missing, to);
                }
                top = top * total + done * bottom;
                bottom *= total;
                known++;
            }
        }
        if (known == 0) {
            throw new IllegalStateException("None of these rates is known: " + usages);
        }
        return -to.compareTo(top + (long) missing * unknown * bottom, bottom * (known + unknown));
    }

    private static int compareLarge(Dossier dossier, List<Usage> usages, int missing, Ratio to) {
        Ratio sum = Ratio.ZERO;
        int terms = 0;
        for (Usage usage : usages) {
            Standing standing = dossier.standing(usage);
            if (standing == Standing.MISSING) {
                sum = sum.plus(Ratio.of(missing, 1));
                terms++;
            } else if (standing == Standing.KNOWN) {
                sum = sum.plus(dossier.rate(usage).orElseThrow().cappedAt(Ratio.ONE));
                terms++;
            }
        }
        return sum.dividedBy(terms).compareTo(to);
    }
}
