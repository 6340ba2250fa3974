package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import java.util.Optional;
import java.util.Set;

/**
 * The doctor attests something. An exemption satisfies it.
 *
 * @param isExemptionAssumed whether that an exemption satisfies it is our reading
 */
public record Attested(Attestation attestation, boolean isExemptionAssumed) implements Criterion {
    private static final Observation YES = new Observation.OfAnswer(Answer.YES);

    /** That an exemption satisfies it is {@link Interpretation#LAP_EXEMPTION our reading}. */
    public Attested orAssumedExempt() {
        return new Attested(attestation, true);
    }

    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        return switch (dossier.standing(attestation)) {
            case NEUTRALISED -> Verdict.MET;
            case MISSING -> Verdict.UNKNOWN;
            case KNOWN, NO_ACTS -> Verdict.of(isSatisfied(dossier.answer(attestation), reading));
        };
    }

    private boolean isSatisfied(Optional<Answer> answer, Reading reading) {
        return answer.filter(given -> given == Answer.YES || (given == Answer.EXEMPT && exemptionCounts(reading)))
                .isPresent();
    }

    private boolean exemptionCounts(Reading reading) {
        return !(isExemptionAssumed && reading.isOther(Interpretation.LAP_EXEMPTION));
    }

    @Override
    public Finding find(Dossier dossier, Reading reading) {
        Optional<Answer> answer = dossier.answer(attestation);
        Finding finding = Finding.leaf(
                this,
                judge(dossier, reading),
                dossier.standing(attestation),
                answer.<Observation>map(Observation.OfAnswer::new).orElse(Observation.nothing()),
                YES);
        return isExemptionAssumed
                        && dossier.standing(attestation) == Standing.KNOWN
                        && answer.filter(Answer.EXEMPT::equals).isPresent()
                ? finding.raising(Set.of(Interpretation.LAP_EXEMPTION))
                : finding;
    }

    @Override
    public boolean isNeutralised(Dossier dossier) {
        return dossier.isNeutralised(attestation);
    }

    @Override
    public Set<Metric> metrics() {
        return Set.of(attestation);
    }
}
