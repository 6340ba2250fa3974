package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.quantity.Ratio;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** The share that one count is of another reaches a target. A share of nothing does not. */
public record ShareAtLeast(Count part, Count whole, Target target) implements Criterion {
    /** @throws IllegalArgumentException for a target above 100 %, or a count out of itself */
    public ShareAtLeast {
        if (part == whole) {
            throw new IllegalArgumentException("A share of " + part.id() + " in itself");
        }
        target.requireUpTo(Ratio.ONE);
    }

    @Override
    public Kind kind() {
        return Kind.SHARE;
    }

    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        if (isNeutralised(dossier)) {
            return Verdict.MET;
        }
        OptionalLong of = dossier.count(whole);
        OptionalLong done = dossier.count(part);
        if (of.isPresent() && of.getAsLong() == 0) {
            return Verdict.MISSED;
        }
        if (of.isEmpty() || done.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return Verdict.of(target.isReachedBy(done.getAsLong(), of.getAsLong(), reading));
    }

    @Override
    public Finding find(Dossier dossier, Reading reading) {
        OptionalLong of = dossier.count(whole);
        OptionalLong done = dossier.count(part);
        boolean isTally = of.isPresent() && done.isPresent() && of.getAsLong() > 0;
        return new Finding(
                this,
                judge(dossier, reading),
                standing(dossier),
                isTally ? new Observation.OfTally(new Tally(done.getAsLong(), of.getAsLong())) : Observation.nothing(),
                new Observation.OfRatio(target.under(reading)),
                target.raised(isTally && target.under(reading).compareTo(done.getAsLong(), of.getAsLong()) == 0),
                List.of(
                        new CountAtLeast(part, 0).find(dossier, reading),
                        new CountAtLeast(whole, 0).find(dossier, reading)));
    }

    private Standing standing(Dossier dossier) {
        if (isNeutralised(dossier)) {
            return Standing.NEUTRALISED;
        }
        OptionalLong of = dossier.count(whole);
        if (of.isPresent() && of.getAsLong() == 0) {
            return Standing.NO_ACTS;
        }
        return of.isEmpty() || dossier.count(part).isEmpty() ? Standing.MISSING : Standing.KNOWN;
    }

    @Override
    public boolean isNeutralised(Dossier dossier) {
        return dossier.isNeutralised(part) || dossier.isNeutralised(whole);
    }

    @Override
    public Set<Metric> metrics() {
        Set<Metric> both = new LinkedHashSet<>();
        both.add(part);
        both.add(whole);
        return Collections.unmodifiableSet(both);
    }
}
