package fr.donum.application.report;

import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.scheme.Award;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Volet;
import fr.donum.domain.scheme.VoletResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What hangs on an indicator, null without a bound: what it pays by itself or, for a prerequisite, what is behind it. */
record Stakes(Evaluation evaluation, List<VoletResult> volets) {
    @Nullable
    Amount of(VoletResult volet, IndicatorResult result) {
        if (result.outcome() instanceof Outcome.Neutralised) {
            return Amount.ZERO;
        }
        return result.indicator().isPrerequisite()
                ? behind(volet.volet())
                : most(result.indicator().award());
    }

    /** What a prerequisite volet and all that stands behind it may pay, as far as that is not missed by itself. */
    @Nullable
    Amount behind(Volet gate) {
        @Nullable Amount sum = most(gate.together());
        for (VoletResult volet : volets) {
            if (volet.volet().opening().behind().contains(gate.id())) {
                sum = sum(sum, paying(volet));
            }
        }
        return sum;
    }

    private @Nullable Amount paying(VoletResult volet) {
        @Nullable
        Amount sum = volet.verdict() == Verdict.MISSED
                ? Amount.ZERO
                : most(volet.volet().together());
        for (IndicatorResult result : volet.indicators()) {
            if (result.verdict() != Verdict.MISSED && !(result.outcome() instanceof Outcome.Neutralised)) {
                sum = sum(sum, most(result.indicator().award()));
            }
        }
        return sum;
    }

    private static @Nullable Amount sum(@Nullable Amount one, @Nullable Amount other) {
        return one == null || other == null ? null : one.plus(other);
    }

    private @Nullable Amount most(Award award) {
        return award.attainable(evaluation.dossier(), evaluation.reading());
    }
}
