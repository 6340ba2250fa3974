package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import org.jspecify.annotations.Nullable;

/** What hangs on an indicator or a gate, null without a bound. */
record Stakes(Evaluation evaluation) {
    @Nullable
    Amount of(Volet volet, IndicatorResult result) {
        if (result.outcome().kind() == Outcome.Kind.NEUTRALISED) {
            return Amount.ZERO;
        }
        return result.indicator().isPrerequisite()
                ? behind(volet)
                : most(result.indicator().award());
    }

    /** What a gate and all that stands behind it may pay, as far as that is not missed by itself. */
    @Nullable
    Amount behind(Volet gate) {
        @Nullable Amount sum = most(gate.together());
        int position = 0;
        for (Volet volet : evaluation.scheme().volets()) {
            if (volet.opening().behind().contains(gate.id())) {
                sum = Amount.sum(sum, paying(volet, position));
            }
            position += volet.indicators().size();
        }
        return sum;
    }

    private @Nullable Amount paying(Volet volet, int from) {
        @Nullable Amount sum = evaluation.verdict(volet) == Verdict.MISSED ? Amount.ZERO : most(volet.together());
        for (int i = 0; i < volet.indicators().size(); i++) {
            boolean isNeutralised = evaluation.outcome(from + i) == Outcome.Kind.NEUTRALISED;
            if (!isNeutralised && evaluation.verdict(from + i) != Verdict.MISSED) {
                sum = Amount.sum(sum, most(volet.indicators().get(i).award()));
            }
        }
        return sum;
    }

    private @Nullable Amount most(Award award) {
        return award.attainable(evaluation.dossier(), evaluation.reading());
    }
}
