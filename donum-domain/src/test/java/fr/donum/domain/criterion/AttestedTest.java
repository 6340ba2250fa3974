package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Interpretation.LAP_EXEMPTION;
import static fr.donum.domain.dossier.Answer.EXEMPT;
import static fr.donum.domain.dossier.Answer.NO;
import static fr.donum.domain.dossier.Answer.YES;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Standing;
import org.junit.jupiter.api.Test;

class AttestedTest {
    @Test
    void yes_and_exempt_satisfy_it_and_no_does_not() {
        assertThat(Practice.with(LAP, YES).judged(attested(LAP))).isEqualTo(Verdict.MET);
        assertThat(Practice.with(LAP, EXEMPT).judged(attested(LAP))).isEqualTo(Verdict.MET);
        assertThat(Practice.with(LAP, NO).judged(attested(LAP))).isEqualTo(Verdict.MISSED);
    }

    @Test
    void without_an_answer_it_is_unknown() {
        assertThat(Practice.with(LAP, YES).judged(attested(SEGUR))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Practice.unknown().found(attested(SEGUR)).missing()).containsExactly(SEGUR);
    }

    @Test
    void neutralised_it_does_not_stand_in_the_way() {
        assertThat(Practice.with(SEGUR, NO).without(SEGUR).judged(attested(SEGUR)))
                .isEqualTo(Verdict.MET);
        assertThat(Practice.unknown().without(SEGUR).judged(attested(SEGUR))).isEqualTo(Verdict.MET);
        assertThat(attested(SEGUR)
                        .isNeutralised(Practice.unknown().without(SEGUR).dossier()))
                .isTrue();
        assertThat(attested(SEGUR).isNeutralised(Practice.unknown().without(LAP).dossier()))
                .isFalse();
    }

    @Test
    void an_exemption_that_is_assumed_may_be_read_the_other_way() {
        Criterion assumed = attested(LAP).orAssumedExempt();

        assertThat(Practice.with(LAP, EXEMPT).judged(assumed)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(LAP, EXEMPT).judged(assumed, LAP_EXEMPTION)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(LAP, YES).judged(assumed, LAP_EXEMPTION)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(LAP, EXEMPT).judged(attested(LAP), LAP_EXEMPTION))
                .as("an exemption that the text grants")
                .isEqualTo(Verdict.MET);
    }

    @Test
    void the_question_is_raised_by_an_assumed_exemption_and_by_nothing_else() {
        Criterion assumed = attested(LAP).orAssumedExempt();

        assertThat(Practice.with(LAP, EXEMPT).found(assumed).raised()).containsExactly(LAP_EXEMPTION);
        assertThat(Practice.with(LAP, EXEMPT).found(attested(LAP)).raised()).isEmpty();
        assertThat(Practice.with(LAP, YES).found(assumed).raised()).isEmpty();
        assertThat(Practice.with(LAP, NO).found(assumed).raised()).isEmpty();
        assertThat(Practice.unknown().found(assumed).raised()).isEmpty();
        assertThat(Practice.with(LAP, EXEMPT).without(LAP).found(assumed).raised())
                .as("set aside")
                .isEmpty();
    }

    @Test
    void the_answer_is_what_was_observed() {
        Finding no = Practice.with(LAP, NO).found(attested(LAP));
        Finding none = Practice.unknown().found(attested(LAP));

        assertThat(no.observed()).isEqualTo(new Observation.OfAnswer(NO)).hasToString("no");
        assertThat(no.required()).hasToString("yes");
        assertThat(no.standing()).isEqualTo(Standing.KNOWN);
        assertThat(no.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(no.parts()).isEmpty();
        assertThat(none.observed()).isEqualTo(Observation.nothing()).hasToString("");
        assertThat(none.standing()).isEqualTo(Standing.MISSING);
        assertThat(Practice.with(LAP, EXEMPT).found(attested(LAP)).observed()).hasToString("exempt");
    }

    @Test
    void it_looks_at_its_attestation() {
        assertThat(attested(LAP).metrics()).containsExactly(LAP);
    }

    @Test
    void an_exemption_by_specialty_is_known_without_an_answer() {
        Attested exempting = attested(LAP).exemptFor(Specialties.of("Néphrologie"));
        Dossier nephrologist = Practice.unknown()
                .dossier()
                .change()
                .profile(Profile.UNKNOWN.withSpecialty("néphrologie"))
                .build();

        assertThat(exempting.find(nephrologist, Reading.OURS).standing()).isEqualTo(Standing.KNOWN);
        assertThat(exempting.find(nephrologist, Reading.OURS).observed()).hasToString("exempt");
        assertThat(exempting.isExemptBySpecialty(nephrologist)).isTrue();
        assertThat(exempting.isExemptElsewhere(nephrologist)).isFalse();
        assertThat(exempting.orAssumedExempt().isExemptElsewhere(nephrologist)).isTrue();
        assertThat(exempting.orAssumedExempt().judge(nephrologist, Reading.OURS))
                .isEqualTo(Verdict.UNKNOWN);
    }
}
