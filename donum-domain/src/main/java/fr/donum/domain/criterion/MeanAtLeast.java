package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The unweighted mean of several rates reaches a target. A neutralised rate leaves the mean, and so does one without
 * acts unless the {@link Reading} counts it as 0; a rate above 100 % counts as 100 % unless the reading says otherwise.
 * With rates missing, the mean is decided when the known ones decide it alone; with no known rate it never is.
 */
public record MeanAtLeast(List<Usage> usages, Target target) implements Criterion {
    /** @throws IllegalArgumentException for no rate, one rate twice, or a target above 100 %, which no mean of capped rates exceeds */
    public MeanAtLeast {
        usages = List.copyOf(usages);
        if (usages.isEmpty() || usages.size() > Usage.values().length) {
            throw new IllegalArgumentException("A mean of " + usages.size() + " rates");
        }
        if (EnumSet.copyOf(usages).size() < usages.size()) {
            throw new IllegalArgumentException("A mean with one rate twice: " + usages);
        }
        target.requireUpTo(Ratio.ONE);
    }

    @Override
    public Kind kind() {
        return Kind.MEAN;
    }

    /** Compares the mean as a whole, and hands over to {@link Mean} under another reading. */
    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        if (!reading.isOurs()) {
            return Mean.of(this, dossier, reading).verdict();
        }
        boolean isAnyKnown = false;
        boolean isAnyMissing = false;
        for (int i = 0; i < usages.size(); i++) {
            Standing standing = dossier.standing(usages.get(i));
            isAnyKnown |= standing == Standing.KNOWN;
            isAnyMissing |= standing == Standing.MISSING;
        }
        if (!isAnyKnown) {
            return Verdict.UNKNOWN;
        }
        if (isReached(dossier, 0, reading)) {
            return Verdict.MET;
        }
        return isAnyMissing && isReached(dossier, 1, reading) ? Verdict.UNKNOWN : Verdict.MISSED;
    }

    private boolean isReached(Dossier dossier, int missing, Reading reading) {
        return target.isReached(dossier.compareMean(usages, missing, target.under(reading)), reading);
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
            } else if (dossier.standing(usage) == Standing.KNOWN && dossier.compareRate(usage, Ratio.ONE) > 0) {
                raised.add(Interpretation.CAP);
            }
        }
        return raised;
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
        return Collections.unmodifiableSet(new LinkedHashSet<>(usages));
    }
}
