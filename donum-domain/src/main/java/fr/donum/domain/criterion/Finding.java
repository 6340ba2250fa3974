package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What looking at a dossier with a {@link Criterion} has found: the verdict, what was observed, what was required, and
 * the findings it was made of. Every explanation is a reading of this tree, and the verdict can be recomputed from it.
 *
 * @param criterion what was asked
 * @param verdict the answer
 * @param standing how much is known of it; {@code MISSING} for a combination that some missing figure leaves undecided
 * @param observed what was seen
 * @param required what was needed
 * @param raised the open questions on which this finding itself rests, parts aside
 * @param parts the findings it was made of, in the order of the text
 */
public record Finding(
        Criterion criterion,
        Verdict verdict,
        Standing standing,
        Observation observed,
        Observation required,
        Set<Interpretation> raised,
        List<Finding> parts) {
    public Finding {
        raised = Interpretation.ordered(raised);
        parts = List.copyOf(parts);
    }

    static Finding leaf(
            Criterion criterion, Verdict verdict, Standing standing, Observation observed, Observation required) {
        return new Finding(criterion, verdict, standing, observed, required, Set.of(), List.of());
    }

    Finding raising(Set<Interpretation> questions) {
        return new Finding(criterion, verdict, standing, observed, required, questions, parts);
    }

    /** The open questions this finding and its parts rest on; unmodifiable. */
    public Set<Interpretation> interpretations() {
        Set<Interpretation> all = EnumSet.noneOf(Interpretation.class);
        all().forEach(finding -> all.addAll(finding.raised));
        return Interpretation.ordered(all);
    }

    /** This finding and all that it was made of, outermost first. */
    public Stream<Finding> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Finding::all));
    }

    /** The missing metrics, if what is known does not decide without them; in the order of the text; unmodifiable. */
    public Set<Metric> missing() {
        Set<Metric> missing = new LinkedHashSet<>();
        if (verdict == Verdict.UNKNOWN) {
            collectMissing(missing);
        }
        return Collections.unmodifiableSet(missing);
    }

    private void collectMissing(Set<Metric> into) {
        if (parts.isEmpty()) {
            into.addAll(criterion.metrics());
        }
        for (Finding part : parts) {
            if (part.verdict == Verdict.UNKNOWN) {
                part.collectMissing(into);
            }
        }
    }
}
