package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Interval;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of an indicator.
 *
 * @param indicator the indicator
 * @param verdict whether it is met; a neutralised prerequisite counts as met, another neutralised one as missed
 * @param outcome its fate
 * @param finding the reasons
 * @param amount what it pays by itself
 */
public record IndicatorResult(
        Indicator indicator, Verdict verdict, Outcome outcome, Finding finding, Interval<Amount> amount) {
    static IndicatorResult of(
            Evaluation evaluation, Indicator indicator, int position, Verdict gate, List<Outcome.Closure> closures) {
        Verdict verdict = evaluation.verdict(position);
        Interval<Amount> amount = VoletResult.paid(evaluation, indicator.award(), verdict.and(gate));
        @Nullable Amount most = indicator.award().attainable(evaluation.dossier(), evaluation.reading());
        Outcome outcome = switch (evaluation.outcome(position)) {
            case EARNED -> new Outcome.Earned(amount);
            case MISSED -> new Outcome.Missed(most);
            case BLOCKED -> new Outcome.Blocked(most, closures);
            case OPEN -> new Outcome.Open(amount.attainable(), closures);
            case NEUTRALISED -> new Outcome.Neutralised();
        };
        Finding finding = indicator.criterion().find(evaluation.dossier(), evaluation.reading());
        return new IndicatorResult(indicator, verdict, outcome, finding, amount);
    }

    Set<Interpretation> interpretations(Dossier dossier) {
        Set<Interpretation> all = EnumSet.noneOf(Interpretation.class);
        if (outcome instanceof Outcome.Neutralised) {
            if (indicator.isPrerequisite()) {
                all.add(Interpretation.NEUTRALISED_PREREQUISITE);
            }
            return all;
        }
        all.addAll(finding.interpretations());
        all.addAll(indicator.restsOn());
        if (verdict == Verdict.MISSED) {
            return all;
        }
        all.addAll(indicator.award().interpretations(dossier));
        if (indicator.isPrerequisite() && finding.all().anyMatch(IndicatorResult::hasNeutralisedPart)) {
            all.add(Interpretation.NEUTRALISED_PREREQUISITE);
        }
        return all;
    }

    /** A rate set aside merely leaves its mean; what is set aside in a combination no longer stands in the way. */
    private static boolean hasNeutralisedPart(Finding finding) {
        return finding.criterion() instanceof Combined
                && finding.parts().stream().anyMatch(part -> part.standing() == Standing.NEUTRALISED);
    }
}
