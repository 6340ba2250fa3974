package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.criterion.Interpretation.REACHED;
import static fr.donum.domain.criterion.Interpretation.YEARLY_STEP;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.DMP;
import static fr.donum.domain.dossier.Usage.FSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.quantity.Ratio;
import org.junit.jupiter.api.Test;

class RateAtLeastTest {
    private static final Criterion TWO_THIRDS = rateOf(FSE).atLeast(Target.fraction(2, 3));
    private static final Criterion ASSUMED =
            rateOf(AAT).atLeast(Target.percent(60).assumed());

    @Test
    void two_thirds_are_reached_by_2000_of_3000_and_by_no_fewer() {
        assertThat(Practice.with(FSE, 2000, 3000).judged(TWO_THIRDS)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(FSE, 1999, 3000).judged(TWO_THIRDS)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(FSE, 2001, 3000).judged(TWO_THIRDS)).isEqualTo(Verdict.MET);
    }

    @Test
    void two_thirds_are_not_reached_by_any_decimal_of_them() {
        assertThat(Practice.unknown().and(FSE, Ratio.parse("6666666/10000000")).judged(TWO_THIRDS))
                .isEqualTo(Verdict.MISSED);
        assertThat(Practice.unknown().and(FSE, Ratio.parse("6666667/10000000")).judged(TWO_THIRDS))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void no_act_is_not_reached_and_no_figure_is_unknown() {
        assertThat(Practice.with(FSE, 0, 0).judged(TWO_THIRDS)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(FSE, 0, 0).judged(TWO_THIRDS, Interpretation.ZERO_DENOMINATOR))
                .isEqualTo(Verdict.MISSED);
        assertThat(Practice.unknown().judged(TWO_THIRDS)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void neutralised_it_does_not_stand_in_the_way() {
        assertThat(Practice.with(FSE, 0, 9).without(FSE).judged(TWO_THIRDS)).isEqualTo(Verdict.MET);
        assertThat(TWO_THIRDS.isNeutralised(Practice.unknown().without(FSE).dossier()))
                .isTrue();
        assertThat(TWO_THIRDS.isNeutralised(Practice.unknown().without(AAT).dossier()))
                .isFalse();
    }

    @Test
    void a_rate_above_100_per_cent_reaches_it() {
        assertThat(Practice.with(DMP, 150, 100).judged(rateOf(DMP).atLeast(Target.percent(100))))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void exceeding_is_asked_only_of_an_assumed_target_read_the_other_way() {
        assertThat(Practice.with(AAT, 60, 100).judged(ASSUMED)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(AAT, 60, 100).judged(ASSUMED, REACHED)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(AAT, 61, 100).judged(ASSUMED, REACHED)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(FSE, 2, 3).judged(TWO_THIRDS, REACHED)).isEqualTo(Verdict.MET);
    }

    @Test
    void the_comparison_is_a_question_on_the_line_only_and_only_where_it_is_assumed() {
        assertThat(Practice.with(AAT, 60, 100).found(ASSUMED).raised()).containsExactly(REACHED);
        assertThat(Practice.with(AAT, 61, 100).found(ASSUMED).raised()).isEmpty();
        assertThat(Practice.with(AAT, 0, 0).found(ASSUMED).raised()).isEmpty();
        assertThat(Practice.with(AAT, 60, 100).without(AAT).found(ASSUMED).raised())
                .isEmpty();
        assertThat(Practice.with(FSE, 2, 3).found(TWO_THIRDS).raised()).isEmpty();
    }

    @Test
    void a_stepped_target_moves_under_the_other_reading() {
        Criterion stepped = rateOf(AAT).atLeast(Target.percent(60).orStepped(Ratio.percent(70)));

        assertThat(Practice.with(AAT, 65, 100).judged(stepped)).isEqualTo(Verdict.MET);
        assertThat(Practice.with(AAT, 65, 100).judged(stepped, YEARLY_STEP)).isEqualTo(Verdict.MISSED);
        assertThat(Practice.with(AAT, 65, 100).found(stepped).raised()).containsExactly(YEARLY_STEP);
        assertThat(Practice.with(AAT, 65, 100).found(stepped, YEARLY_STEP).required())
                .hasToString("7/10");
    }

    @Test
    void it_shows_counts_as_counted_or_the_rate_where_there_are_none() {
        Finding counted = Practice.with(FSE, 2000, 3000).found(TWO_THIRDS);
        Finding bare = Practice.unknown().and(FSE, Ratio.percent(62)).found(TWO_THIRDS);

        assertThat(counted.observed())
                .isEqualTo(new Observation.OfTally(new Tally(2000, 3000)))
                .hasToString("2000/3000");
        assertThat(counted.required()).hasToString("2/3");
        assertThat(counted.standing()).isEqualTo(Standing.KNOWN);
        assertThat(bare.observed())
                .isEqualTo(new Observation.OfRatio(Ratio.percent(62)))
                .hasToString("31/50");
        assertThat(Practice.unknown().found(TWO_THIRDS).observed()).isEqualTo(Observation.nothing());
        assertThat(Practice.unknown().found(TWO_THIRDS).missing()).containsExactly(FSE);
        assertThat(TWO_THIRDS.metrics()).containsExactly(FSE);
    }
}
