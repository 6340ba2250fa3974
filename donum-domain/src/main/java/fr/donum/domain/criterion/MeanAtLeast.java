package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The unweighted mean of several rates reaches a target. A neutralised rate leaves the mean, and so does one without
 * acts unless the {@link Reading} counts it as 0; a rate above 100 % counts as 100 % unless the reading says otherwise.
 * With rates missing, the mean is decided when the known ones decide it alone; with no known rate it never is.
 */
public record MeanAtLeast(List<Usage> usages, Target target) implements Criterion {
    /** A common denominator up to which sums of rates, times their number, still fit a {@code long}. */
    private static final long ROOM = Long.MAX_VALUE / 256;

    public MeanAtLeast {
        usages = List.copyOf(usages);
        if (usages.isEmpty() || usages.size() > Usage.values().length) {
            throw new IllegalArgumentException("A mean of " + usages.size() + " rates");
        }
    }

    /** Adds the rates as one fraction of {@code long}s, and hands over to {@link Mean} where they might not fit. */
    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        if (!reading.isOurs()) {
            return Mean.of(this, dossier, reading).verdict();
        }
        long top = 0;
        long bottom = 1;
        int known = 0;
        int missing = 0;
        for (int i = 0; i < usages.size(); i++) {
            Usage usage = usages.get(i);
            Standing standing = dossier.standing(usage);
            if (standing == Standing.MISSING) {
                missing++;
            } else if (standing == Standing.KNOWN) {
                long total = dossier.total(usage);
                long done = Math.min(dossier.done(usage), total);
                if (dossier.fine(usage) != null || total > ROOM / bottom) {
                    return Mean.of(this, dossier, reading).verdict();
                }
                top = top * total + done * bottom;
                bottom *= total;
                known++;
            }
        }
        if (known == 0) {
            return Verdict.UNKNOWN;
        }
        long all = bottom * (known + missing);
        if (target.isReachedBy(top, all, reading)) {
            return Verdict.MET;
        }
        return target.isReachedBy(top + missing * bottom, all, reading) ? Verdict.UNKNOWN : Verdict.MISSED;
    }

    @Override
    public Finding find(Dossier dossier, Reading reading) {
        Mean mean = Mean.of(this, dossier, reading);
        Target same = Target.of(target.under(reading));
        return new Finding(
                this,
                judge(dossier, reading),
                mean.standing(),
                mean.observation(),
                new Observation.OfRatio(same.value()),
                raised(mean, dossier, same),
                usages.stream()
                        .map(usage -> new RateAtLeast(usage, same).find(dossier, reading))
                        .toList());
    }

    private Set<Interpretation> raised(Mean mean, Dossier dossier, Target same) {
        Set<Interpretation> raised = target.raised(mean.touches(same.value()));
        if (mean.known() > 0 && mean.known() + mean.missing() > 1) {
            raised.add(Interpretation.UNWEIGHTED_MEAN);
        }
        for (Usage usage : usages) {
            if (dossier.standing(usage) == Standing.NO_ACTS) {
                raised.add(Interpretation.ZERO_DENOMINATOR);
            } else if (dossier.standing(usage) == Standing.KNOWN && isAbove(dossier, usage)) {
                raised.add(Interpretation.CAP);
            }
        }
        return raised;
    }

    private static boolean isAbove(Dossier dossier, Usage usage) {
        Ratio fine = dossier.fine(usage);
        return fine == null ? dossier.done(usage) > dossier.total(usage) : fine.exceeds(Ratio.ONE);
    }

    /** Never: a mean whose every rate is neutralised is undecided. */
    @Override
    public boolean isNeutralised(Dossier dossier) {
        return false;
    }

    /** Pooled acts need the counts of every rate: those of a bare one, or of one that did not matter to the mean. */
    @Override
    public boolean lacksCounts(Dossier dossier, Reading before, Reading then) {
        boolean isPooledThen =
                then.isOther(Interpretation.UNWEIGHTED_MEAN) && !before.isOther(Interpretation.UNWEIGHTED_MEAN);
        if (!isPooledThen || judge(dossier, then) != Verdict.UNKNOWN) {
            return false;
        }
        Mean mean = Mean.of(this, dossier, then);
        boolean isAnyBare = usages.stream()
                .anyMatch(usage -> dossier.standing(usage) == Standing.KNOWN && dossier.isBareRate(usage));
        return mean.known() > 0 && (isAnyBare || judge(dossier, before) != Verdict.UNKNOWN);
    }

    @Override
    public Set<Metric> metrics() {
        return new LinkedHashSet<>(usages);
    }
}
