package fr.donum.domain.rules;

import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.rules.FullPractice.codes;
import static fr.donum.domain.rules.FullPractice.indicator;
import static fr.donum.domain.rules.FullPractice.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.criterion.Attested;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Observation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LapExemptionTest {
    private static final Dossier SURGEON = FullPractice.dossier()
            .change()
            .profile(Profile.UNKNOWN.withSpecialty("CHIRURGIE GENERALE"))
            .without(LAP)
            .build();

    private static Dossier withProfile(Profile profile) {
        return SURGEON.change().profile(profile).build();
    }

    private static Evaluation forfaitStructure(Dossier dossier) {
        return scheme("forfait-structure-2025").evaluate(dossier);
    }

    private static Evaluation donum(Dossier dossier) {
        return scheme("donum-2026").evaluate(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forfait-structure-2022",
                "forfait-structure-2023",
                "forfait-structure-2024",
                "forfait-structure-2025"
            })
    void the_forfait_structure_asks_no_lap_of_a_listed_specialty(String id) {
        for (Dossier dossier :
                new Dossier[] {SURGEON, SURGEON.with(LAP, Answer.NO), SURGEON.with(LAP, Answer.EXEMPT)}) {
            Evaluation evaluation = scheme(id).evaluate(dossier);

            assertThat(evaluation.points().assured())
                    .isEqualTo(scheme(id).maximum().orElseThrow().points());
            assertThat(Remarks.about(evaluation)).contains(new Remark.LapExempt("CHIRURGIE GENERALE"));
            assertThat(codes(evaluation)).contains("lap-exempt-by-specialty");
        }
    }

    @Test
    void an_exemption_by_specialty_is_observed_as_one_whatever_was_answered() {
        assertThat(indicator(forfaitStructure(SURGEON.with(LAP, Answer.NO)), "software")
                        .finding()
                        .parts()
                        .get(1))
                .satisfies(lap -> {
                    assertThat(lap.verdict()).isEqualTo(Verdict.MET);
                    assertThat(lap.standing()).isEqualTo(Standing.KNOWN);
                    assertThat(lap.observed()).isEqualTo(new Observation.OfAnswer(Answer.EXEMPT));
                    assertThat(lap.interpretations()).isEmpty();
                });
    }

    @Test
    void the_exemption_spares_the_lap_alone() {
        assertThat(forfaitStructure(SURGEON.with(SEGUR, Answer.NO)).euros()).isEqualTo(Interval.exactly(Euros.ZERO));
    }

    @Test
    void who_has_a_lap_or_whose_lap_is_set_aside_needs_no_exemption() {
        assertThat(Remarks.about(forfaitStructure(SURGEON.with(LAP, Answer.YES))))
                .isEmpty();
        assertThat(Remarks.about(
                        forfaitStructure(SURGEON.change().neutralise(LAP).build())))
                .isEmpty();
        assertThat(Remarks.about(donum(SURGEON.with(LAP, Answer.YES)))).isEmpty();
        assertThat(Remarks.about(donum(SURGEON.change().neutralise(LAP).build())))
                .isEmpty();
    }

    @Test
    void no_other_specialty_is_exempt_and_neither_is_an_unknown_one() {
        Dossier generalist = withProfile(Profile.UNKNOWN.withSpecialty("Médecine générale"));
        Dossier unknown = withProfile(Profile.UNKNOWN);

        assertThat(forfaitStructure(generalist).euros()).isEqualTo(new Interval<>(Euros.ZERO, Euros.of(7_805)));
        assertThat(forfaitStructure(unknown).euros()).isEqualTo(new Interval<>(Euros.ZERO, Euros.of(7_805)));
        assertThat(Remarks.about(forfaitStructure(generalist))).isEmpty();
        assertThat(Remarks.about(donum(generalist))).isEmpty();
    }

    @Test
    void donum_does_not_presume_the_exemption_and_says_so_when_it_matters() {
        Evaluation missing = donum(SURGEON);
        Evaluation no = donum(SURGEON.with(LAP, Answer.NO));
        Interval<Euros> all = Interval.exactly(Euros.of(2_940));

        assertThat(Remarks.about(missing))
                .containsExactly(new Remark.LapExemptionNotPresumed(
                        "CHIRURGIE GENERALE", new Interval<>(Euros.ZERO, Euros.of(2_940)), all));
        assertThat(Remarks.about(no))
                .containsExactly(
                        new Remark.LapExemptionNotPresumed("CHIRURGIE GENERALE", Interval.exactly(Euros.ZERO), all));
        assertThat(codes(no)).containsExactly("lap-exemption-not-presumed");
    }

    @Test
    void donum_is_silent_on_an_exemption_that_changes_nothing() {
        assertThat(Remarks.about(donum(SURGEON.with(SEGUR, Answer.NO)))).isEmpty();
    }

    @Test
    void an_exemption_that_would_complete_the_equipment_matters_even_if_it_brings_no_euro() {
        Dossier paperOnly = SURGEON.change()
                .with(LAP, Answer.NO)
                .with(Usage.FSE, 0, 100)
                .with(Usage.AAT, 0, 100)
                .build();

        assertThat(Remarks.about(donum(paperOnly)))
                .containsExactly(new Remark.LapExemptionNotPresumed(
                        "CHIRURGIE GENERALE", Interval.exactly(Euros.ZERO), Interval.exactly(Euros.ZERO)));
    }

    @Test
    void an_exemption_that_is_stated_satisfies_donum_by_our_reading() {
        Evaluation stated = donum(SURGEON.with(LAP, Answer.EXEMPT));

        assertThat(stated.euros()).isEqualTo(Interval.exactly(Euros.of(2_940)));
        assertThat(stated.interpretations()).contains(Interpretation.LAP_EXEMPTION);
        assertThat(Remarks.about(stated))
                .containsExactly(new Remark.OtherReading(
                        Interpretation.LAP_EXEMPTION, Interval.exactly(Euros.of(2_940)), Interval.exactly(Euros.ZERO)));
        assertThat(codes(stated)).containsExactly("lap-exemption-assumed");
    }

    @Test
    void an_indicator_set_aside_as_a_whole_is_not_remarked_upon() {
        assertThat(Remarks.about(
                        forfaitStructure(SURGEON.change().neutralise("software").build())))
                .isEmpty();
    }

    @Test
    void a_dossier_says_which_answer_it_has() {
        Dossier none = SURGEON.without(LAP);

        for (Answer given : Answer.values()) {
            for (Answer asked : Answer.values()) {
                assertThat(SURGEON.with(LAP, given).isAnswered(LAP, asked)).isEqualTo(given == asked);
                assertThat(none.isAnswered(LAP, asked)).isFalse();
            }
        }
    }

    @Test
    void nothing_but_the_lap_can_be_exempt() {
        Specialties some = Specialties.of("Néphrologie");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attested(SEGUR, false, some))
                .withMessageContaining("segur");
        assertThatIllegalArgumentException().isThrownBy(() -> new Attested(SEGUR, true, Specialties.NONE));
    }
}
