package fr.donum.domain.scheme;

import static fr.donum.domain.dossier.Answer.NO;
import static fr.donum.domain.dossier.Attestation.LAP;
import static fr.donum.domain.dossier.Attestation.SEGUR;
import static fr.donum.domain.dossier.Attestation.VIDEO;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Tally.tally;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.scheme.Outcome.Kind.BLOCKED;
import static fr.donum.domain.scheme.Outcome.Kind.EARNED;
import static fr.donum.domain.scheme.Outcome.Kind.MISSED;
import static fr.donum.domain.scheme.Outcome.Kind.NEUTRALISED;
import static fr.donum.domain.scheme.Outcome.Kind.OPEN;
import static fr.donum.domain.scheme.SmallText.BEHIND;
import static fr.donum.domain.scheme.SmallText.FREE;
import static fr.donum.domain.scheme.SmallText.FULL;
import static fr.donum.domain.scheme.SmallText.GATE;
import static fr.donum.domain.scheme.SmallText.SCHEME;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.quantity.Interval;
import org.junit.jupiter.api.Test;

/** Amounts, verdicts and fates: what closes a gate and what stands behind it. */
class EvaluationTest {
    private static void assertPays(Dossier dossier, String points, String euros, Outcome.Kind... kinds) {
        Evaluation evaluation = SCHEME.evaluate(dossier);

        assertThat(printed(evaluation.points())).isEqualTo(points);
        assertThat(printed(evaluation.euros())).isEqualTo(euros);
        assertThat(evaluation.outcomes()).containsExactly(kinds);
    }

    private static String printed(Interval<?> interval) {
        return interval.isExact() ? "" + interval.assured() : interval.assured() + ".." + interval.attainable();
    }

    @Test
    void all_met_all_is_paid() {
        assertPays(FULL, "17.5", "152.50", EARNED, EARNED, EARNED, EARNED, EARNED);
        assertThat(SCHEME.evaluate(FULL).verdict(GATE)).isEqualTo(Verdict.MET);
    }

    @Test
    void one_prerequisite_missed_closes_the_gate_and_spares_what_does_not_stand_behind_it() {
        assertPays(FULL.with(SEGUR, NO), "0", "30.00", MISSED, EARNED, BLOCKED, BLOCKED, EARNED);
        assertPays(FULL.with(FSE, tally(1, 3)), "0", "30.00", EARNED, MISSED, BLOCKED, BLOCKED, EARNED);
        assertThat(SCHEME.evaluate(FULL.with(FSE, tally(1, 3))).verdict(GATE)).isEqualTo(Verdict.MISSED);
        assertThat(SCHEME.evaluate(FULL.with(FSE, tally(1, 3))).gate(BEHIND)).isEqualTo(Verdict.MISSED);
        assertThat(SCHEME.evaluate(FULL.with(FSE, tally(1, 3))).gate(FREE)).isEqualTo(Verdict.MET);
    }

    @Test
    void one_optional_indicator_missed_costs_itself_alone() {
        assertPays(FULL.with(AAT, tally(0, 2)), "12.5", "117.50", EARNED, EARNED, MISSED, EARNED, EARNED);
        assertPays(FULL.with(APCV_FSE, 0), "17.5", "122.50", EARNED, EARNED, EARNED, EARNED, MISSED);
        assertThat(SCHEME.evaluate(FULL.with(AAT, tally(0, 2))).verdict(BEHIND)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_missing_prerequisite_leaves_all_behind_it_open() {
        assertPays(FULL.without(LAP), "0..17.5", "30.00..152.50", OPEN, EARNED, OPEN, OPEN, EARNED);
    }

    @Test
    void a_missing_prerequisite_does_not_matter_once_another_is_missed() {
        assertPays(FULL.without(LAP).with(FSE, tally(0, 3)), "0", "30.00", OPEN, MISSED, BLOCKED, BLOCKED, EARNED);
    }

    @Test
    void a_missing_optional_figure_leaves_its_points_open() {
        assertPays(FULL.without(AAT), "12.5..17.5", "117.50..152.50", EARNED, EARNED, OPEN, EARNED, EARNED);
        assertPays(FULL.without(AAT).with(SEGUR, NO), "0", "30.00", MISSED, EARNED, OPEN, BLOCKED, EARNED);
    }

    @Test
    void a_neutralised_prerequisite_does_not_block() {
        Dossier whole = FULL.with(SEGUR, NO).change().neutralise("software").build();
        Dossier byMetric = FULL.with(FSE, tally(0, 3)).change().neutralise(FSE).build();
        Dossier all = FULL.with(FSE, tally(0, 3))
                .change()
                .neutralise(FSE)
                .neutralise("software")
                .build();

        assertPays(whole, "17.5", "152.50", NEUTRALISED, EARNED, EARNED, EARNED, EARNED);
        assertPays(byMetric, "17.5", "152.50", EARNED, NEUTRALISED, EARNED, EARNED, EARNED);
        assertPays(all, "17.5", "152.50", NEUTRALISED, NEUTRALISED, EARNED, EARNED, EARNED);
        assertThat(SCHEME.evaluate(whole).verdict(0)).isEqualTo(Verdict.MET);
        assertThat(SCHEME.evaluate(whole).verdict(GATE)).isEqualTo(Verdict.MET);
    }

    @Test
    void a_neutralised_optional_indicator_earns_nothing() {
        Dossier byMetric = FULL.change().neutralise(AAT).build();
        Dossier whole = FULL.change().neutralise("video").build();

        assertPays(byMetric, "12.5", "117.50", EARNED, EARNED, NEUTRALISED, EARNED, EARNED);
        assertPays(whole, "15", "135.00", EARNED, EARNED, EARNED, NEUTRALISED, EARNED);
        assertThat(SCHEME.evaluate(whole).verdict(3)).isEqualTo(Verdict.MISSED);
        assertThat(SCHEME.evaluate(whole).verdict(BEHIND)).as("set aside").isEqualTo(Verdict.MET);
    }

    @Test
    void an_id_that_the_text_does_not_have_neutralises_nothing() {
        assertPays(
                FULL.change().neutralise("equipment").build(),
                "17.5",
                "152.50",
                EARNED,
                EARNED,
                EARNED,
                EARNED,
                EARNED);
    }

    @Test
    void with_nothing_known_all_is_open() {
        Dossier nothing = FULL.without(SEGUR)
                .without(LAP)
                .without(FSE)
                .without(AAT)
                .without(VIDEO)
                .without(APCV_FSE);

        assertPays(nothing, "0..17.5", "0.00..152.50", OPEN, OPEN, OPEN, OPEN, OPEN);
    }

    @Test
    void it_tells_of_what_and_how_it_was_made() {
        Evaluation evaluation = SCHEME.evaluate(FULL, Reading.COUNT_AS_ZERO);

        assertThat(evaluation.scheme()).isEqualTo(SCHEME);
        assertThat(evaluation.dossier()).isSameAs(FULL);
        assertThat(evaluation.reading()).isEqualTo(Reading.COUNT_AS_ZERO);
        assertThat(SCHEME.evaluate(FULL).reading()).isEqualTo(Reading.OURS);
    }

    @Test
    void another_reading_is_evaluated_where_it_can_be() {
        Evaluation evaluation = SCHEME.evaluate(FULL);

        assertThat(evaluation.otherwise(Interpretation.CAP))
                .hasValueSatisfying(
                        other -> assertThat(other.reading().differences()).containsExactly(Interpretation.CAP));
        assertThat(evaluation.otherwise(Interpretation.LIST_SIZE)).isEmpty();
    }

    @Test
    void its_reasons_are_made_once() {
        Evaluation evaluation = SCHEME.evaluate(FULL);

        assertThat(evaluation.volets()).isSameAs(evaluation.volets());
    }
}
