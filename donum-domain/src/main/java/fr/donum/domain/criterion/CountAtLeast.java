package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A count reaches a minimum.
 *
 * @param least in the unit of the count; 0 asks only that it be known
 */
public record CountAtLeast(Count count, long least) implements Criterion {
    /** @throws IllegalArgumentException for a minimum below 0, or above what there can be */
    public CountAtLeast {
        if (count.flaw(least).isPresent()) {
            throw new IllegalArgumentException("A minimum out of reach: " + least + " of " + count.id());
        }
    }

    @Override
    public Kind kind() {
        return Kind.COUNT;
    }

    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        return switch (dossier.standing(count)) {
            case NEUTRALISED -> Verdict.MET;
            case MISSING -> Verdict.UNKNOWN;
            case KNOWN, NO_ACTS -> Verdict.of(dossier.count(count).orElseThrow() >= least);
        };
    }

    @Override
    public Finding find(Dossier dossier, Reading reading) {
        OptionalLong seen = dossier.count(count);
        return Finding.leaf(
                this,
                judge(dossier, reading),
                dossier.standing(count),
                seen.isPresent() ? new Observation.OfCount(seen.getAsLong()) : Observation.nothing(),
                new Observation.OfCount(least));
    }

    @Override
    public boolean isNeutralised(Dossier dossier) {
        return dossier.isNeutralised(count);
    }

    @Override
    public Set<Metric> metrics() {
        return Set.of(count);
    }
}
