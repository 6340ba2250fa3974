package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bounds of a mean of rates, whatever the size of its terms and under any reading.
 *
 * <p>A missing rate is put at 0 % for the lower bound and at 100 % for the upper one. It may also turn out to have no
 * acts and leave the mean; the mean of the others lies between these bounds, so they hold then too.
 *
 * @param asked the criterion
 * @param reading how the open questions are read
 * @param known number of rates with a figure, those without acts included where they count as 0
 * @param missing number of rates without one
 * @param low the mean if each missing rate is 0 %; 0 without a known rate
 * @param high the mean if each missing rate is 100 %; empty without a known rate, or if a rate above 100 % could raise it
 *     at will
 */
record Mean(MeanAtLeast asked, Reading reading, int known, int missing, Ratio low, Optional<Ratio> high) {
    static Mean of(MeanAtLeast asked, Dossier dossier, Reading reading) {
        return reading.isOther(Interpretation.UNWEIGHTED_MEAN)
                ? pooled(asked, dossier, reading)
                : unweighted(asked, dossier, reading);
    }

    private static Mean unweighted(MeanAtLeast asked, Dossier dossier, Reading reading) {
        boolean capped = !reading.isOther(Interpretation.CAP);
        Ratio sum = rates(asked, dossier)
                .map(usage -> dossier.rate(usage).orElseThrow())
                .map(rate -> capped ? rate.cappedAt(Ratio.ONE) : rate)
                .reduce(Ratio.ZERO, Ratio::plus);
        int zeros = reading.isOther(Interpretation.ZERO_DENOMINATOR) ? count(asked, dossier, Standing.NO_ACTS) : 0;
        int known = (int) rates(asked, dossier).count() + zeros;
        int missing = count(asked, dossier, Standing.MISSING);
        boolean bounded = capped
                || asked.usages().stream()
                        .noneMatch(usage -> !usage.isPartOfWhole() && dossier.standing(usage) == Standing.MISSING);
        if (known == 0) {
            return new Mean(asked, reading, 0, missing, Ratio.ZERO, Optional.empty());
        }
        int all = known + missing;
        Ratio high = sum.plus(Ratio.of(missing, 1)).dividedBy(all);
        return new Mean(
                asked,
                reading,
                known,
                missing,
                sum.dividedBy(all),
                Optional.of(high).filter(ratio -> bounded));
    }

    /** All that was made online, out of all that was made: unknown as soon as the counts of one rate are. */
    private static Mean pooled(MeanAtLeast asked, Dossier dossier, Reading reading) {
        boolean capped = !reading.isOther(Interpretation.CAP);
        int known = (int) rates(asked, dossier).count();
        int missing = count(asked, dossier, Standing.MISSING)
                + (int) rates(asked, dossier).filter(dossier::isBareRate).count();
        if (missing > 0 || known == 0) {
            return new Mean(
                    asked,
                    reading,
                    known,
                    missing,
                    Ratio.ZERO,
                    Optional.of(Ratio.ONE).filter(one -> capped));
        }
        BigInteger done = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        for (Usage usage : rates(asked, dossier).toList()) {
            Tally tally = dossier.tally(usage).orElseThrow();
            done = done.add(BigInteger.valueOf(capped ? Math.min(tally.done(), tally.total()) : tally.done()));
            total = total.add(BigInteger.valueOf(tally.total()));
        }
        Ratio pooled = Ratio.of(done, total);
        return new Mean(asked, reading, known, 0, pooled, Optional.of(pooled));
    }

    private static Stream<Usage> rates(MeanAtLeast asked, Dossier dossier) {
        return asked.usages().stream().filter(usage -> dossier.standing(usage) == Standing.KNOWN);
    }

    private static int count(MeanAtLeast asked, Dossier dossier, Standing standing) {
        return (int) asked.usages().stream()
                .filter(usage -> dossier.standing(usage) == standing)
                .count();
    }

    Verdict verdict() {
        if (known == 0) {
            return Verdict.UNKNOWN;
        }
        if (asked.target().isReachedBy(low, reading)) {
            return Verdict.MET;
        }
        return high.isEmpty() || asked.target().isReachedBy(high.get(), reading) ? Verdict.UNKNOWN : Verdict.MISSED;
    }

    /** Whether a bound lies exactly on a target, so that the comparison itself decides. */
    boolean touches(Ratio target) {
        return known > 0 && (low.equals(target) || high.filter(target::equals).isPresent());
    }

    Standing standing() {
        if (missing > 0) {
            return Standing.MISSING;
        }
        return known > 0 ? Standing.KNOWN : Standing.NO_ACTS;
    }

    Observation observation() {
        if (known == 0) {
            return Observation.nothing();
        }
        return missing == 0
                ? new Observation.OfRatio(low)
                : new Observation.Between(low, high.orElse(low.isAtLeast(Ratio.ONE) ? low : Ratio.ONE));
    }
}
