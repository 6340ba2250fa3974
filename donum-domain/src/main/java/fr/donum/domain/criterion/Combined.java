package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Several criteria together. A part that the caisse neutralised stands in the way of nothing: of several that are all
 * needed the others decide, and of several of which any is enough it is enough.
 *
 * @param how whether all are needed or any is enough
 * @param parts at least one
 */
public record Combined(How how, List<Criterion> parts) implements Criterion {
    /** How the parts combine. */
    public enum How {
        /** Every part is needed. */
        ALL,
        /** Any part is enough. */
        ANY
    }

    public Combined {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A combination of nothing");
        }
    }

    @Override
    public Kind kind() {
        return how == How.ALL ? Kind.ALL : Kind.ANY;
    }

    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        Verdict verdict = how == How.ALL ? Verdict.MET : Verdict.MISSED;
        for (int i = 0; i < parts.size(); i++) {
            Verdict next = parts.get(i).judge(dossier, reading);
            verdict = how == How.ALL ? verdict.and(next) : verdict.or(next);
        }
        return verdict;
    }

    @Override
    public Finding find(Dossier dossier, Reading reading) {
        Verdict verdict = judge(dossier, reading);
        Standing standing = isNeutralised(dossier)
                ? Standing.NEUTRALISED
                : verdict == Verdict.UNKNOWN ? Standing.MISSING : Standing.KNOWN;
        return new Finding(
                this,
                verdict,
                standing,
                Observation.nothing(),
                Observation.nothing(),
                Set.of(),
                parts.stream().map(part -> part.find(dossier, reading)).toList());
    }

    @Override
    public boolean isNeutralised(Dossier dossier) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isNeutralised(dossier)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean lacksCounts(Dossier dossier, Reading before, Reading then) {
        return parts.stream().anyMatch(part -> part.lacksCounts(dossier, before, then));
    }

    @Override
    public Stream<Criterion> leaves() {
        return parts.stream().flatMap(Criterion::leaves);
    }

    @Override
    public Set<Metric> metrics() {
        Set<Metric> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(part.metrics()));
        return Collections.unmodifiableSet(all);
    }
}
