package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.meanOf;
import static fr.donum.domain.criterion.Interpretation.CAP;
import static fr.donum.domain.criterion.Interpretation.REACHED;
import static fr.donum.domain.criterion.Interpretation.UNWEIGHTED_MEAN;
import static fr.donum.domain.criterion.Interpretation.YEARLY_STEP;
import static fr.donum.domain.criterion.Interpretation.ZERO_DENOMINATOR;
import static fr.donum.domain.criterion.Verdict.MET;
import static fr.donum.domain.criterion.Verdict.MISSED;
import static fr.donum.domain.criterion.Verdict.UNKNOWN;
import static fr.donum.domain.dossier.Count.APCV_FSE;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.DMP;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.dossier.Usage.ORDONNANCE;
import static fr.donum.domain.dossier.Usage.PSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Standing;
import fr.donum.domain.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** The mean under the other readings, and the questions it raises. */
class MeanReadingsTest {
    private static final Target SIXTY = Target.percent(60).assumed();
    private static final Criterion PAIR = meanOf(DMP, ORDONNANCE).atLeast(SIXTY);
    private static final Criterion PARTS = meanOf(AAT, PSE).atLeast(SIXTY);

    @Test
    void a_rate_without_acts_may_count_as_0() {
        Practice practice = Practice.with(AAT, 1, 1).and(PSE, 0, 0);

        assertThat(practice.judged(PARTS)).isEqualTo(MET);
        assertThat(practice.judged(PARTS, ZERO_DENOMINATOR)).isEqualTo(MISSED);
        assertThat(practice.found(PARTS, ZERO_DENOMINATOR).observed()).hasToString("1/2");
        assertThat(practice.found(PARTS).raised()).containsExactly(ZERO_DENOMINATOR);
    }

    @Test
    void a_mean_of_nothing_but_rates_without_acts_that_count_as_0_is_0_per_cent() {
        Practice none = Practice.with(AAT, 0, 0).and(PSE, 0, 0);

        assertThat(none.judged(PARTS)).isEqualTo(UNKNOWN);
        assertThat(none.judged(PARTS, ZERO_DENOMINATOR)).isEqualTo(MISSED);
        assertThat(none.found(PARTS, ZERO_DENOMINATOR).observed()).hasToString("0");
        assertThat(none.found(PARTS, ZERO_DENOMINATOR).standing()).isEqualTo(Standing.KNOWN);
        assertThat(none.judged(meanOf(AAT, PSE).atLeast(Target.percent(0)), ZERO_DENOMINATOR))
                .isEqualTo(MET);
    }

    @Test
    void beside_a_rate_that_counts_as_0_a_missing_one_decides_only_what_it_can_reach() {
        Practice one = Practice.with(AAT, 0, 0);

        assertThat(one.judged(PARTS, ZERO_DENOMINATOR)).as("50 % at best").isEqualTo(MISSED);
        assertThat(one.judged(meanOf(AAT, PSE).atLeast(Target.percent(50)), ZERO_DENOMINATOR))
                .isEqualTo(UNKNOWN);
        assertThat(one.judged(PARTS)).isEqualTo(UNKNOWN);
    }

    @Test
    void pooled_acts_are_those_of_every_rate_and_need_their_counts() {
        Practice counted = Practice.with(AAT, 9, 10).and(PSE, 2, 10);
        Criterion criterion = PARTS;

        assertThat(counted.lacksCounts(criterion, UNWEIGHTED_MEAN)).isFalse();
        assertThat(counted.bare(AAT).lacksCounts(criterion, UNWEIGHTED_MEAN)).isTrue();
        assertThat(counted.bare(AAT).lacksCounts(criterion, CAP)).isFalse();
        assertThat(counted.bare(AAT).without(AAT).lacksCounts(criterion, UNWEIGHTED_MEAN))
                .isFalse();
        assertThat(Practice.with(AAT, 1, 10).lacksCounts(criterion, UNWEIGHTED_MEAN))
                .as("missed whatever the missing rate is, but not when acts are pooled")
                .isTrue();
        assertThat(Practice.with(AAT, 9, 10).lacksCounts(criterion, UNWEIGHTED_MEAN))
                .as("open either way")
                .isFalse();
        assertThat(Practice.with(AAT, 9, 10).bare(AAT).lacksCounts(criterion, UNWEIGHTED_MEAN))
                .isTrue();
        assertThat(Practice.unknown().lacksCounts(criterion, UNWEIGHTED_MEAN)).isFalse();
        assertThat(counted.bare(AAT).lacksCounts(allOf(countOf(APCV_FSE).atLeast(1), criterion), UNWEIGHTED_MEAN))
                .isTrue();
        assertThat(counted.bare(AAT).lacksCounts(countOf(APCV_FSE).atLeast(1), UNWEIGHTED_MEAN))
                .isFalse();
    }

    @Test
    void a_rate_above_100_per_cent_may_count_in_full() {
        Practice practice = Practice.with(DMP, 110, 100).and(ORDONNANCE, 10, 100);

        assertThat(practice.judged(PAIR)).isEqualTo(MISSED);
        assertThat(practice.judged(PAIR, CAP)).isEqualTo(MET);
        assertThat(practice.found(PAIR, CAP).observed()).hasToString("3/5");
        assertThat(practice.found(PAIR).raised()).containsExactlyInAnyOrder(UNWEIGHTED_MEAN, CAP);
        assertThat(Practice.with(DMP, 100, 100)
                        .and(ORDONNANCE, 10, 100)
                        .found(PAIR)
                        .raised())
                .as("100 % is not above it")
                .containsExactly(UNWEIGHTED_MEAN);
    }

    @Test
    void without_a_cap_a_missing_rate_that_may_exceed_100_per_cent_can_always_reach_it() {
        assertThat(Practice.with(DMP, 0, 100).judged(PAIR)).isEqualTo(MISSED);
        assertThat(Practice.with(DMP, 0, 100).judged(PAIR, CAP)).isEqualTo(UNKNOWN);
        assertThat(Practice.with(DMP, 0, 100).found(PAIR, CAP).observed())
                .isEqualTo(new Observation.Between(Ratio.ZERO, Ratio.ONE));
        assertThat(Practice.with(AAT, 0, 100).judged(PARTS, CAP))
                .as("a part never exceeds its whole")
                .isEqualTo(MISSED);
        assertThat(Practice.with(DMP, 130, 100).judged(PAIR, CAP)).isEqualTo(MET);
    }

    @Test
    void all_acts_may_be_pooled() {
        Practice practice = Practice.with(AAT, 1, 1).and(PSE, 10, 100);

        assertThat(practice.judged(PARTS)).isEqualTo(MISSED);
        assertThat(practice.found(PARTS).observed()).hasToString("11/20");
        assertThat(practice.judged(PARTS, UNWEIGHTED_MEAN)).isEqualTo(MISSED);
        assertThat(practice.found(PARTS, UNWEIGHTED_MEAN).observed()).hasToString("11/101");
        assertThat(Practice.with(AAT, 0, 1).and(PSE, 90, 100).judged(PARTS, UNWEIGHTED_MEAN))
                .isEqualTo(MET);
        assertThat(Practice.with(AAT, 0, 1).and(PSE, 90, 100).judged(PARTS)).isEqualTo(MISSED);
    }

    @Test
    void acts_pooled_are_capped_unless_that_is_read_the_other_way_too() {
        Practice practice = Practice.with(DMP, 200, 100).and(ORDONNANCE, 0, 100);

        assertThat(practice.found(PAIR, UNWEIGHTED_MEAN).observed()).hasToString("1/2");
        assertThat(practice.found(PAIR, UNWEIGHTED_MEAN, CAP).observed()).hasToString("1");
    }

    @Test
    void acts_cannot_be_pooled_without_the_counts_of_every_rate() {
        Practice bare = Practice.with(AAT, 1, 1).and(PSE, Ratio.ONE);

        assertThat(bare.judged(PARTS)).isEqualTo(MET);
        assertThat(bare.judged(PARTS, UNWEIGHTED_MEAN)).isEqualTo(UNKNOWN);
        assertThat(bare.found(PARTS, UNWEIGHTED_MEAN).standing()).isEqualTo(Standing.MISSING);
        assertThat(bare.found(PARTS, UNWEIGHTED_MEAN).observed()).hasToString("0..1");
        assertThat(Practice.with(AAT, 1, 1).judged(PARTS, UNWEIGHTED_MEAN)).isEqualTo(UNKNOWN);
        assertThat(Practice.with(AAT, 0, 0).judged(PARTS, UNWEIGHTED_MEAN)).isEqualTo(UNKNOWN);
        assertThat(Practice.with(AAT, 0, 0).and(PSE, 0, 0).judged(PARTS, UNWEIGHTED_MEAN))
                .isEqualTo(UNKNOWN);
        assertThat(Practice.with(DMP, 1, 1).found(PAIR, UNWEIGHTED_MEAN, CAP).observed())
                .hasToString("0..1");
        assertThat(Practice.with(AAT, 3, 5).and(PSE, 0, 0).judged(PARTS, UNWEIGHTED_MEAN))
                .as("no acts add nothing")
                .isEqualTo(MET);
    }

    @Test
    void the_comparison_is_a_question_where_a_bound_is_on_the_line() {
        assertThat(Practice.with(AAT, 20, 100).and(PSE, 1, 1).found(PARTS).raised())
                .containsExactlyInAnyOrder(REACHED, UNWEIGHTED_MEAN);
        assertThat(Practice.with(AAT, 20, 100).found(PARTS).raised())
                .as("with the missing one at 100 %")
                .containsExactlyInAnyOrder(REACHED, UNWEIGHTED_MEAN);
        assertThat(Practice.with(AAT, 21, 100).and(PSE, 1, 1).found(PARTS).raised())
                .containsExactly(UNWEIGHTED_MEAN);
        assertThat(Practice.with(AAT, 20, 100)
                        .and(PSE, 1, 1)
                        .found(meanOf(AAT, PSE).atLeast(Target.percent(60)))
                        .raised())
                .as("not assumed")
                .containsExactly(UNWEIGHTED_MEAN);
        assertThat(Practice.with(AAT, 20, 100).and(PSE, 1, 1).judged(PARTS, REACHED))
                .isEqualTo(MISSED);
    }

    @Test
    void a_target_of_zero_without_any_rate_is_on_no_line() {
        Criterion zero = meanOf(AAT, PSE).atLeast(Target.percent(0).assumed());

        assertThat(Practice.unknown().found(zero).raised()).isEmpty();
    }

    @Test
    void how_rates_are_averaged_is_a_question_only_where_there_are_two() {
        assertThat(Practice.with(AAT, 1, 2).without(PSE).found(PARTS).raised()).isEmpty();
        assertThat(Practice.with(AAT, 1, 2).found(PARTS).raised()).containsExactly(UNWEIGHTED_MEAN);
        assertThat(Practice.unknown().found(PARTS).raised()).isEmpty();
        assertThat(Practice.with(AAT, 1, 2).and(PSE, 1, 2).found(PARTS).raised())
                .containsExactly(UNWEIGHTED_MEAN);
    }

    @Test
    void a_target_that_may_step_each_year_is_a_question_always() {
        Criterion stepped = meanOf(AAT, PSE).atLeast(SIXTY.orStepped(Ratio.percent(70)));
        Practice practice = Practice.with(AAT, 65, 100).and(PSE, 65, 100);

        assertThat(practice.found(stepped).raised()).containsExactlyInAnyOrder(YEARLY_STEP, UNWEIGHTED_MEAN);
        assertThat(practice.judged(stepped)).isEqualTo(MET);
        assertThat(practice.judged(stepped, YEARLY_STEP)).isEqualTo(MISSED);
        assertThat(practice.found(stepped, YEARLY_STEP).required()).hasToString("7/10");
        assertThat(Practice.with(AAT, 70, 100)
                        .and(PSE, 70, 100)
                        .found(stepped, YEARLY_STEP)
                        .raised())
                .contains(REACHED);
        assertThat(Practice.with(AAT, 60, 100)
                        .and(PSE, 60, 100)
                        .found(stepped, YEARLY_STEP)
                        .raised())
                .doesNotContain(REACHED);
    }

    @Test
    void a_lower_bound_on_the_line_is_a_question_too() {
        Criterion half = meanOf(AAT, PSE).atLeast(Target.percent(50).assumed());

        assertThat(Practice.with(AAT, 1, 1).found(half).raised()).containsExactlyInAnyOrder(REACHED, UNWEIGHTED_MEAN);
        assertThat(Practice.with(AAT, 1, 1).judged(half)).isEqualTo(MET);
        assertThat(Practice.with(AAT, 1, 1).judged(half, REACHED)).isEqualTo(UNKNOWN);
    }

    @Test
    void without_any_rate_a_target_of_zero_is_not_reached_under_any_reading() {
        Criterion zero = meanOf(AAT, PSE).atLeast(Target.percent(0));

        assertThat(Practice.unknown().judged(zero)).isEqualTo(UNKNOWN);
        assertThat(Practice.unknown().judged(zero, ZERO_DENOMINATOR)).isEqualTo(UNKNOWN);
        assertThat(Practice.unknown().judged(zero, UNWEIGHTED_MEAN)).isEqualTo(UNKNOWN);
    }

    @Test
    void pooled_acts_that_are_missing_are_at_most_100_per_cent_while_they_are_capped() {
        Criterion all = meanOf(DMP, ORDONNANCE).atLeast(Target.percent(100).assumed());

        assertThat(Practice.with(DMP, 1, 1).judged(all, UNWEIGHTED_MEAN)).isEqualTo(UNKNOWN);
        assertThat(Practice.with(DMP, 1, 1).judged(all, UNWEIGHTED_MEAN, REACHED))
                .as("100 % cannot be exceeded")
                .isEqualTo(MISSED);
        assertThat(Practice.with(DMP, 1, 1).judged(all, UNWEIGHTED_MEAN, REACHED, CAP))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void bounds_without_a_cap_are_never_the_wrong_way_round() {
        assertThat(Practice.with(DMP, 500, 100).found(PAIR, CAP).observed()).hasToString("5/2..5/2");
        assertThat(Practice.with(DMP, 200, 100).found(PAIR, CAP).observed()).hasToString("1..1");
        assertThat(Practice.with(DMP, 100, 100).found(PAIR, CAP).observed()).hasToString("1/2..1");
    }

    @Test
    void a_neutralised_rate_above_100_per_cent_raises_nothing() {
        assertThat(Practice.with(DMP, 500, 100)
                        .and(ORDONNANCE, 1, 2)
                        .without(DMP)
                        .found(PAIR)
                        .raised())
                .isEmpty();
    }

    @Test
    void counts_are_lacking_only_where_acts_come_to_be_pooled() {
        Practice open = Practice.with(AAT, 9, 10).bare(AAT);
        Reading pooled = Reading.OURS.other(UNWEIGHTED_MEAN);

        assertThat(open.lacksCounts(PARTS, UNWEIGHTED_MEAN)).isTrue();
        assertThat(open.lacksCounts(PARTS, CAP)).isFalse();
        assertThat(PARTS.lacksCounts(open.dossier(), pooled, pooled.other(CAP)))
                .as("pooled before")
                .isFalse();
    }

    @Test
    void a_bare_rate_that_is_set_aside_lacks_no_counts() {
        Practice practice = Practice.with(AAT, 9, 10).bare(AAT).and(PSE, 5, 10).without(AAT);

        assertThat(practice.lacksCounts(meanOf(AAT, PSE, FSE).atLeast(SIXTY), UNWEIGHTED_MEAN))
                .as("the rate of FSE is missing, its counts are not asked for")
                .isFalse();
    }

    @Test
    void no_acts_at_all_lack_no_counts() {
        Practice none = Practice.with(AAT, 0, 0).and(PSE, 0, 0);
        Reading zero = Reading.COUNT_AS_ZERO;

        assertThat(PARTS.judge(none.dossier(), zero)).isEqualTo(MISSED);
        assertThat(PARTS.lacksCounts(none.dossier(), zero, zero.other(UNWEIGHTED_MEAN)))
                .isFalse();
    }
}
