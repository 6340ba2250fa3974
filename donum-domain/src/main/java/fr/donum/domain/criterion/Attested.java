package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Standing;
import java.util.Optional;
import java.util.Set;

/**
 * The doctor attests something. An exemption satisfies it: one that is stated, or one that follows from the specialty.
 *
 * @param isExemptionAssumed whether that an exemption satisfies it is our reading; then none is presumed
 * @param exempt specialties that the texts exempt: this text, or another one if {@code isExemptionAssumed}
 */
public record Attested(Attestation attestation, boolean isExemptionAssumed, Specialties exempt) implements Criterion {
    private static final Observation YES = new Observation.OfAnswer(Answer.YES);

    /** @throws IllegalArgumentException for an exemption that no text knows */
    public Attested {
        if (!attestation.mayBeExempt() && (isExemptionAssumed || !exempt.equals(Specialties.NONE))) {
            throw new IllegalArgumentException("No text exempts from " + attestation.id());
        }
    }

    /** Doctors of these specialties are exempt, whether or not they say so. */
    public Attested exemptFor(Specialties specialties) {
        return new Attested(attestation, isExemptionAssumed, specialties);
    }

    /**
     * That an exemption satisfies it is {@link Interpretation#LAP_EXEMPTION our reading}: it must be stated, and a
     * specialty exempt elsewhere is not enough.
     */
    public Attested orAssumedExempt() {
        return new Attested(attestation, true, exempt);
    }

    /** Whether the specialty alone exempts the doctor, who has not answered yes. */
    public boolean isExemptBySpecialty(Dossier dossier) {
        return !isExemptionAssumed
                && !dossier.isNeutralised(attestation)
                && !dossier.isAnswered(attestation, Answer.YES)
                && exempt.include(dossier.profile().specialty());
    }

    /** Whether another text exempts the doctor's specialty, and this one does not say. */
    public boolean isExemptElsewhere(Dossier dossier) {
        return isExemptionAssumed && exempt.include(dossier.profile().specialty());
    }

    @Override
    public Kind kind() {
        return Kind.ATTESTED;
    }

    @Override
    public Verdict judge(Dossier dossier, Reading reading) {
        if (isExemptBySpecialty(dossier)) {
            return Verdict.MET;
        }
        return switch (dossier.standing(attestation)) {
            case NEUTRALISED -> Verdict.MET;
            case MISSING -> Verdict.UNKNOWN;
            case KNOWN, NO_ACTS ->
                Verdict.of(dossier.isAnswered(attestation, Answer.YES)
                        || (dossier.isAnswered(attestation, Answer.EXEMPT) && exemptionCounts(reading)));
        };
    }

    private boolean exemptionCounts(Reading reading) {
        return !(isExemptionAssumed && reading.isOther(Interpretation.LAP_EXEMPTION));
    }

    /** An exemption by specialty is observed as such, whatever was answered. */
    @Override
    public Finding find(Dossier dossier, Reading reading) {
        boolean isPresumed = isExemptBySpecialty(dossier);
        Optional<Answer> answer = isPresumed ? Optional.of(Answer.EXEMPT) : dossier.answer(attestation);
        Standing standing = isPresumed ? Standing.KNOWN : dossier.standing(attestation);
        Finding finding = Finding.leaf(
                this,
                judge(dossier, reading),
                standing,
                answer.<Observation>map(Observation.OfAnswer::new).orElse(Observation.nothing()),
                YES);
        boolean restsOnExemption = isExemptionAssumed
                && standing == Standing.KNOWN
                && answer.filter(Answer.EXEMPT::equals).isPresent();
        return restsOnExemption ? finding.raising(Set.of(Interpretation.LAP_EXEMPTION)) : finding;
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
