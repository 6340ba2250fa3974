package fr.donum.domain;

import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.CountAtLeast;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.Observation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.quantity.Ratio;

/** The verdict, under our reading, from nothing but what a finding shows. */
final class VerdictOfFinding {
    private VerdictOfFinding() {}

    static Verdict recomputed(Finding finding) {
        if (finding.criterion() instanceof Combined combined) {
            return ofParts(finding, combined.how());
        }
        if (finding.standing() == Standing.NEUTRALISED) {
            return Verdict.MET;
        }
        if (finding.observed() instanceof Observation.Between between) {
            Ratio target = ratio(finding.required());
            return between.low().isAtLeast(target)
                    ? Verdict.MET
                    : between.high().isAtLeast(target) ? Verdict.UNKNOWN : Verdict.MISSED;
        }
        return switch (finding.standing()) {
            case MISSING -> Verdict.UNKNOWN;
            case NO_ACTS -> finding.criterion() instanceof MeanAtLeast ? Verdict.UNKNOWN : Verdict.MISSED;
            case KNOWN, NEUTRALISED -> Verdict.of(isReached(finding));
        };
    }

    private static boolean isReached(Finding finding) {
        if (finding.observed() instanceof Observation.OfAnswer seen) {
            return seen.answer() != Answer.NO;
        }
        if (finding.criterion() instanceof CountAtLeast) {
            return ((Observation.OfCount) finding.observed()).count()
                    >= ((Observation.OfCount) finding.required()).count();
        }
        return ratio(finding.observed()).isAtLeast(ratio(finding.required()));
    }

    private static Ratio ratio(Observation observation) {
        return observation instanceof Observation.OfTally seen
                ? seen.tally().rate()
                : ((Observation.OfRatio) observation).ratio();
    }

    private static Verdict ofParts(Finding finding, Combined.How how) {
        return finding.parts().stream()
                .map(VerdictOfFinding::recomputed)
                .reduce(how == Combined.How.ALL ? Verdict::and : Verdict::or)
                .orElseThrow();
    }
}
