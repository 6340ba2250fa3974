package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.Optional;
import java.util.Set;

/** One rate reaches its target. Without any such act it is not reached. */
public record RateAtLeast(Usage usage, Target target) implements Criterion {
    /** The most that is asked of a usage that can exceed 100 %. */
    public static final Ratio MOST = Ratio.percent(1000);

    /** @throws IllegalArgumentException for a target above 100 %, or above 1 000 % where a usage can exceed 100 % */
    public RateAtLeast {
        target.requireUpTo(usage.isPartOfWhole() ? Ratio.ONE : MOST);
    }

    @Override
    public Kind kind() {
        return Kind.RATE;
    }

    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        return switch (dossier.standing(usage)) {
            case NEUTRALISED -> Verdict.MET;
            case MISSING -> Verdict.UNKNOWN;
            case NO_ACTS -> Verdict.MISSED;
            case KNOWN -> Verdict.of(target.isReached(dossier.compareRate(usage, target.under(reading)), reading));
        };
    }

    @Override
    public Finding find(Dossier dossier, Reading reading) {
        boolean onTheLine = dossier.standing(usage) == Standing.KNOWN
                && dossier.rate(usage).filter(target.under(reading)::equals).isPresent();
        return Finding.leaf(
                        this,
                        judge(dossier, reading),
                        dossier.standing(usage),
                        observed(dossier, usage),
                        new Observation.OfRatio(target.under(reading)))
                .raising(target.raised(onTheLine));
    }

    /** The counts where they are known, else the rate. */
    static Observation observed(Dossier dossier, Usage usage) {
        Optional<Tally> tally = dossier.tally(usage);
        Optional<Ratio> rate = dossier.rate(usage);
        if (tally.isPresent()) {
            return new Observation.OfTally(tally.get());
        }
        return rate.isPresent() ? new Observation.OfRatio(rate.get()) : Observation.nothing();
    }

    @Override
    public boolean isNeutralised(Dossier dossier) {
        return dossier.isNeutralised(usage);
    }

    @Override
    public Set<Metric> metrics() {
        return Set.of(usage);
    }
}
