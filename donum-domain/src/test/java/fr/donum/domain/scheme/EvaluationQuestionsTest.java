package fr.donum.domain.scheme;

import static fr.donum.domain.dossier.Answer.NO;
import static fr.donum.domain.dossier.Answer.YES;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Attestation.VIDEO;
import static fr.donum.domain.dossier.Tally.tally;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.scheme.SmallText.APP;
import static fr.donum.domain.scheme.SmallText.BEHIND;
import static fr.donum.domain.scheme.SmallText.FREE;
import static fr.donum.domain.scheme.SmallText.FULL;
import static fr.donum.domain.scheme.SmallText.GATE;
import static fr.donum.domain.scheme.SmallText.SCHEME;
import static fr.donum.domain.scheme.SmallText.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one may ask an evaluation, and what it says to a question about another text. */
class EvaluationQuestionsTest {
    private static final Evaluation BLOCKED = SCHEME.evaluate(FULL.with(SEGUR, NO));
    private static final Evaluation OPEN = SCHEME.evaluate(FULL.without(AAT));

    private static final Scheme VSM = Scheme.ofYear(
            "own-vsm",
            2030,
            "VSM",
            SOURCE,
            Volet.independent(
                    "vsm",
                    "VSM",
                    Opening.ALWAYS,
                    Indicator.indicator("vsm", "VSM", SOURCE)
                            .when(Criterion.shareOf(Count.ALD_VSM, Count.ALD_PATIENTS)
                                    .atLeast(Target.percent(50)))
                            .pays(SmallTexts.vsm(true))),
            FREE);
    private static final Dossier ENOUGH = Dossier.of(PractitionerId.of("someone"))
            .with(Count.ALD_PATIENTS, 10)
            .with(Count.ALD_VSM, 5)
            .build();

    @Test
    void an_indicator_is_asked_for_by_its_id() {
        assertThat(BLOCKED.verdict("software")).isEqualTo(Verdict.MISSED);
        assertThat(BLOCKED.verdict("fse")).isEqualTo(Verdict.MET);
        assertThat(OPEN.verdict("aat")).isEqualTo(Verdict.UNKNOWN);
        assertThat(OPEN.result("aat").indicator().id()).isEqualTo("aat");
        assertThat(OPEN.result("app").outcome().kind()).isEqualTo(Outcome.Kind.EARNED);
    }

    @Test
    void an_indicator_that_the_text_does_not_have_is_refused_with_those_it_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BLOCKED.verdict("equipment"))
                .withMessage("small-2030 has no \"equipment\"; it has software, fse, aat, video, app");
        assertThatIllegalArgumentException().isThrownBy(() -> BLOCKED.result("gate"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5, Integer.MIN_VALUE})
    void there_is_no_verdict_where_there_is_no_indicator(int position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BLOCKED.verdict(position))
                .withMessage("No indicator at " + position + ": small-2030 has 5");
        assertThat(BLOCKED.verdict(0)).isEqualTo(Verdict.MISSED);
        assertThat(BLOCKED.verdict(4)).isEqualTo(Verdict.MET);
    }

    @Test
    void a_volet_of_this_text_has_a_verdict_a_gate_points_and_euros() {
        assertThat(OPEN.verdict(BEHIND)).isEqualTo(Verdict.UNKNOWN);
        assertThat(OPEN.points(BEHIND)).isEqualTo(new Interval<>(Points.parse("2.5"), Points.parse("7.5")));
        assertThat(OPEN.euros(BEHIND)).isEqualTo(new Interval<>(Euros.parse("17.50"), Euros.parse("52.50")));
        assertThat(OPEN.euros(GATE)).isEqualTo(Interval.exactly(Euros.of(70)));
        assertThat(OPEN.points(FREE)).isEqualTo(Interval.exactly(Points.ZERO));
        assertThat(OPEN.euros(FREE)).isEqualTo(Interval.exactly(Euros.of(30)));
        assertThat(BLOCKED.gate(BEHIND)).isEqualTo(Verdict.MISSED);
        assertThat(OPEN.result(GATE).volet()).isEqualTo(GATE);
        assertThat(VSM.evaluate(ENOUGH).euros(VSM.volet("vsm"))).isEqualTo(Interval.atLeast(Euros.ZERO));
        assertThat(VSM.evaluate(ENOUGH).points(VSM.volet("vsm"))).isEqualTo(Interval.atLeast(Points.ZERO));
    }

    @Test
    void an_equal_volet_is_as_good_and_another_of_its_name_is_not() {
        Volet alike = Volet.prerequisites(
                "gate", "Accès", Points.of(10), GATE.indicators().toArray(Indicator[]::new));
        Volet other = Volet.prerequisites("gate", "Accès", Points.of(11), APP);
        Volet unknown = Volet.independent("none", "Aucun", Opening.ALWAYS, APP);

        assertThat(BLOCKED.verdict(alike)).isEqualTo(Verdict.MISSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BLOCKED.verdict(other))
                .withMessage("The volet \"gate\" is of another text than small-2030");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BLOCKED.points(unknown))
                .withMessage("small-2030 has no \"none\"; it has gate, behind, free");
        assertThatIllegalArgumentException().isThrownBy(() -> BLOCKED.gate(unknown));
        assertThatIllegalArgumentException().isThrownBy(() -> BLOCKED.euros(other));
        assertThatIllegalArgumentException().isThrownBy(() -> BLOCKED.result(other));
        assertThatIllegalArgumentException().isThrownBy(() -> BLOCKED.stake(other));
        assertThatIllegalArgumentException().isThrownBy(() -> BLOCKED.stake(other, BLOCKED.result("aat")));
    }

    /** The gate pays 10 points, what is behind it 5 and 2.5. */
    @Test
    void all_that_stands_behind_a_gate_hangs_on_it_unless_it_is_missed_by_itself() {
        assertThat(BLOCKED.stake(GATE)).isEqualTo(Amount.of(Points.parse("17.5")));
        assertThat(SCHEME.evaluate(FULL.with(AAT, tally(0, 2))).stake(GATE)).isEqualTo(Amount.of(Points.parse("12.5")));
        assertThat(SCHEME.evaluate(FULL.change().neutralise(AAT).build()).stake(GATE))
                .isEqualTo(Amount.of(Points.parse("12.5")));
        assertThat(BLOCKED.stake(BEHIND)).isEqualTo(Amount.ZERO);
    }

    @Test
    void on_an_indicator_hangs_its_pay_and_on_a_prerequisite_its_gate() {
        assertThat(BLOCKED.stake(GATE, BLOCKED.result("software"))).isEqualTo(Amount.of(Points.parse("17.5")));
        assertThat(BLOCKED.stake(BEHIND, BLOCKED.result("aat"))).isEqualTo(Amount.of(Points.of(5)));
        assertThat(BLOCKED.stake(FREE, BLOCKED.result("app"))).isEqualTo(Amount.of(Euros.of(30)));
        Evaluation neutralised =
                SCHEME.evaluate(FULL.change().neutralise("software").build());
        assertThat(neutralised.stake(GATE, neutralised.result("software"))).isEqualTo(Amount.ZERO);
        Evaluation endless = VSM.evaluate(ENOUGH);
        assertThat(endless.stake(VSM.volet("vsm"), endless.result("vsm"))).isNull();
    }

    @Test
    void a_volet_missed_by_itself_pays_nothing_together_behind_a_gate() {
        Volet second =
                new Volet("second", "Title", Opening.behind("gate"), Award.points(Points.of(4)), BEHIND.indicators());
        Scheme scheme = Scheme.ofYear("two-2030", 2030, "Deux", SOURCE, GATE, second);

        assertThat(scheme.evaluate(FULL).stake(GATE)).isEqualTo(Amount.of(Points.parse("21.5")));
        assertThat(scheme.evaluate(FULL.with(VIDEO, NO)).stake(GATE)).isEqualTo(Amount.of(Points.of(15)));
        assertThat(scheme.evaluate(FULL.with(AAT, tally(0, 1))).stake(GATE)).isEqualTo(Amount.of(Points.parse("12.5")));
    }

    @Test
    void what_is_missing_is_what_the_sum_hangs_on_in_the_order_of_the_text() {
        assertThat(OPEN.missing()).containsExactly(AAT);
        assertThat(SCHEME.evaluate(FULL.without(AAT).without(LAP).without(VIDEO))
                        .missing())
                .containsExactly(LAP, AAT, VIDEO);
        assertThat(SCHEME.evaluate(FULL.without(AAT).with(SEGUR, NO)).missing())
                .as("behind a closed gate nothing matters")
                .isEmpty();
        assertThat(SCHEME.evaluate(FULL).missing()).isEmpty();
        assertThat(OPEN.missingOfAmounts()).isEmpty();
        assertThat(OPEN.isListMissing()).isFalse();
    }

    @Test
    void the_figures_of_an_amount_are_missing_where_they_would_change_it() {
        Evaluation evaluation = VSM.evaluate(ENOUGH);

        assertThat(evaluation.missingOfAmounts()).containsExactly(Count.VSM_STRUCTURED, Count.VSM_ALREADY_PAID);
        assertThat(evaluation.missing()).containsExactly(Count.VSM_STRUCTURED, Count.VSM_ALREADY_PAID, Count.APCV_FSE);
        assertThat(evaluation.isListMissing()).isTrue();
        Dossier listed = ENOUGH.change()
                .profile(Profile.UNKNOWN.withListSize(200))
                .with(Count.VSM_ALREADY_PAID, 0)
                .build();
        assertThat(VSM.evaluate(listed).isListMissing()).isFalse();
        assertThat(VSM.evaluate(listed).missingOfAmounts()).containsExactly(Count.VSM_STRUCTURED);
        assertThat(VSM.evaluate(ENOUGH.with(Count.ALD_VSM, 4)).isListMissing())
                .as("nothing is paid")
                .isFalse();
    }

    @Test
    void evaluations_of_one_dossier_under_one_text_and_reading_are_equal() {
        Reading other = Reading.OURS.other(Interpretation.CAP);
        Evaluation again = SCHEME.evaluate(FULL.without(AAT).with(AAT, tally(1, 2)));

        assertThat(again).isEqualTo(SCHEME.evaluate(FULL)).hasSameHashCodeAs(SCHEME.evaluate(FULL));
        assertThat(again)
                .isNotEqualTo(SCHEME.evaluate(FULL, other))
                .doesNotHaveSameHashCodeAs(SCHEME.evaluate(FULL, other))
                .doesNotHaveSameHashCodeAs(OPEN)
                .isNotEqualTo(OPEN)
                .isNotEqualTo(SCHEME.publishedAs(Points.of(1)).evaluate(FULL))
                .isNotEqualTo("small-2030");
        assertThat(SCHEME.evaluate(FULL, other)).doesNotHaveSameHashCodeAs(again);
    }

    @Test
    void it_prints_its_amount_and_neither_number_nor_name() {
        assertThat(SCHEME.evaluate(FULL)).hasToString("small-2030 of …one: 152.50 EUR");
        assertThat(OPEN).hasToString("small-2030 of …one: 117.50 to 152.50 EUR");
        assertThat(VSM.evaluate(ENOUGH.with(Count.APCV_FSE, 1))).hasToString("own-vsm of …one: at least 30.00 EUR");
        assertThat(SCHEME.evaluate(FULL.with(SEGUR, YES)).dossier()).isEqualTo(FULL);
    }
}
