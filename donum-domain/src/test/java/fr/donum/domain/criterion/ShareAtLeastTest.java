package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.shareOf;
import static fr.donum.domain.dossier.Count.ALD_PATIENTS;
import static fr.donum.domain.dossier.Count.ALD_VSM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import org.junit.jupiter.api.Test;

class ShareAtLeastTest {
    private static final Criterion HALF = shareOf(ALD_VSM, ALD_PATIENTS).atLeast(Target.percent(50));

    private static Practice practice(long vsm, long patients) {
        return Practice.with(ALD_VSM, vsm).and(ALD_PATIENTS, patients);
    }

    @Test
    void half_of_the_patients_reach_it_and_one_less_does_not() {
        assertThat(practice(100, 200).judged(HALF)).isEqualTo(Verdict.MET);
        assertThat(practice(101, 200).judged(HALF)).isEqualTo(Verdict.MET);
        assertThat(practice(99, 200).judged(HALF)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_share_of_nobody_is_missed_even_if_the_part_is_missing() {
        assertThat(practice(0, 0).judged(HALF)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(ALD_PATIENTS, 0).judged(HALF)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(ALD_PATIENTS, 0).found(HALF).standing()).isEqualTo(Standing.NO_ACTS);
        assertThat(practice(0, 0).found(HALF).observed()).isEqualTo(Observation.nothing());
    }

    @Test
    void either_count_missing_leaves_it_unknown() {
        assertThat(Practice.with(ALD_VSM, 5).judged(HALF)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Practice.with(ALD_PATIENTS, 5).judged(HALF)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Practice.with(ALD_VSM, 5).found(HALF).missing()).containsExactly(ALD_PATIENTS);
        assertThat(Practice.with(ALD_PATIENTS, 5).found(HALF).missing()).containsExactly(ALD_VSM);
        assertThat(Practice.with(ALD_VSM, 5).found(HALF).standing()).isEqualTo(Standing.MISSING);
        assertThat(Practice.with(ALD_PATIENTS, 5).found(HALF).standing()).isEqualTo(Standing.MISSING);
        assertThat(Practice.unknown().found(HALF).observed()).isEqualTo(Observation.nothing());
    }

    @Test
    void neutralising_either_count_sets_it_aside() {
        assertThat(practice(0, 9).without(ALD_VSM).judged(HALF)).isEqualTo(Verdict.MET);
        assertThat(practice(0, 9).without(ALD_PATIENTS).judged(HALF)).isEqualTo(Verdict.MET);
        assertThat(practice(0, 9).without(ALD_PATIENTS).found(HALF).standing()).isEqualTo(Standing.NEUTRALISED);
        assertThat(HALF.isNeutralised(practice(0, 9).dossier())).isFalse();
    }

    @Test
    void it_shows_both_counts_and_looks_at_both() {
        Finding finding = practice(99, 200).found(HALF);

        assertThat(finding.observed()).isEqualTo(new Observation.OfTally(new Tally(99, 200)));
        assertThat(finding.required()).hasToString("1/2");
        assertThat(finding.standing()).isEqualTo(Standing.KNOWN);
        assertThat(finding.parts()).extracting(Finding::observed).hasToString("[99, 200]");
        assertThat(finding.parts()).extracting(Finding::verdict).containsOnly(Verdict.MET);
        assertThat(HALF.metrics()).containsExactly(ALD_VSM, ALD_PATIENTS);
    }

    @Test
    void the_comparison_is_a_question_on_the_line_where_it_is_assumed() {
        Criterion assumed =
                shareOf(ALD_VSM, ALD_PATIENTS).atLeast(Target.percent(50).assumed());

        assertThat(practice(100, 200).found(assumed).raised()).containsExactly(Interpretation.REACHED);
        assertThat(practice(99, 200).found(assumed).raised()).isEmpty();
        assertThat(practice(100, 200).found(HALF).raised()).isEmpty();
        assertThat(Practice.with(ALD_VSM, 5).found(assumed).raised()).isEmpty();
    }

    @Test
    void one_patient_is_a_share_and_a_part_of_none_is_known() {
        assertThat(practice(1, 1).found(HALF).observed()).hasToString("1/1");
        assertThat(practice(0, 1).found(HALF).parts())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET, Verdict.MET);
        assertThat(practice(0, 0).found(HALF).parts())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MET, Verdict.MET);
    }
}
