package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Criterion.meanOf;
import static fr.donum.domain.criterion.Verdict.MET;
import static fr.donum.domain.criterion.Verdict.MISSED;
import static fr.donum.domain.criterion.Verdict.UNKNOWN;
import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.DCMT;
import static fr.donum.domain.dossier.Usage.DMP;
import static fr.donum.domain.dossier.Usage.FSE;
import static fr.donum.domain.dossier.Usage.ORDONNANCE;
import static fr.donum.domain.dossier.Usage.PSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mean under our reading. */
class MeanAtLeastTest {
    private static final Criterion CORE = meanOf(DCMT, PSE, FSE, AAT).atLeast(Target.percent(60));
    private static final Criterion PAIR = meanOf(DMP, ORDONNANCE).atLeast(Target.percent(60));

    private static Practice core(long dcmt, long pse, long fse, long aat) {
        return Practice.with(DCMT, dcmt, 100)
                .and(PSE, pse, 100)
                .and(FSE, fse, 100)
                .and(AAT, aat, 100);
    }

    @Test
    void exactly_the_target_reaches_it_and_one_act_less_does_not() {
        assertThat(core(90, 50, 60, 40).judged(CORE)).isEqualTo(MET);
        assertThat(core(90, 50, 59, 40).judged(CORE)).isEqualTo(MISSED);
        assertThat(core(90, 50, 61, 40).judged(CORE)).isEqualTo(MET);
    }

    @Test
    void each_rate_weighs_the_same_however_many_acts_it_has() {
        assertThat(Practice.with(DMP, 1, 1).and(ORDONNANCE, 19_999, 100_000).judged(PAIR))
                .isEqualTo(MISSED);
        assertThat(Practice.with(DMP, 1, 1).and(ORDONNANCE, 20_000, 100_000).judged(PAIR))
                .isEqualTo(MET);
    }

    @Test
    void a_rate_above_100_per_cent_counts_as_100() {
        assertThat(Practice.with(DMP, 500, 100).and(ORDONNANCE, 20, 100).judged(PAIR))
                .isEqualTo(MET);
        assertThat(Practice.with(DMP, 500, 100).and(ORDONNANCE, 19, 100).judged(PAIR))
                .isEqualTo(MISSED);
    }

    @Test
    void a_rate_without_acts_or_neutralised_leaves_the_mean() {
        assertThat(Practice.with(DMP, 60, 100).and(ORDONNANCE, 0, 0).judged(PAIR))
                .isEqualTo(MET);
        assertThat(Practice.with(DMP, 59, 100).and(ORDONNANCE, 0, 0).judged(PAIR))
                .isEqualTo(MISSED);
        assertThat(Practice.with(DMP, 60, 100)
                        .and(ORDONNANCE, 0, 9)
                        .without(ORDONNANCE)
                        .judged(PAIR))
                .isEqualTo(MET);
    }

    @Test
    void with_no_rate_left_it_is_unknown() {
        assertThat(Practice.with(DMP, 0, 0).and(ORDONNANCE, 0, 0).judged(PAIR)).isEqualTo(UNKNOWN);
        assertThat(Practice.unknown().without(DMP, ORDONNANCE).judged(PAIR)).isEqualTo(UNKNOWN);
        assertThat(Practice.unknown().judged(PAIR)).isEqualTo(UNKNOWN);
        assertThat(PAIR.isNeutralised(
                        Practice.unknown().without(DMP, ORDONNANCE).dossier()))
                .isFalse();
    }

    @Test
    void a_missing_rate_is_put_at_0_and_at_100_per_cent() {
        Practice reaches = Practice.with(DCMT, 80, 100).and(PSE, 80, 100).and(FSE, 80, 100);
        Practice misses = Practice.with(DCMT, 46, 100).and(PSE, 46, 100).and(FSE, 47, 100);
        Practice depends = Practice.with(DCMT, 46, 100).and(PSE, 47, 100).and(FSE, 47, 100);
        Practice almost = Practice.with(DCMT, 80, 100).and(PSE, 80, 100).and(FSE, 79, 100);

        assertThat(reaches.judged(CORE)).as("at 0 % it is 60 %").isEqualTo(MET);
        assertThat(almost.judged(CORE)).as("at 0 % it is 59,75 %").isEqualTo(UNKNOWN);
        assertThat(misses.judged(CORE)).as("at 100 % it is 59,75 %").isEqualTo(MISSED);
        assertThat(depends.judged(CORE)).as("at 100 % it is 60 %").isEqualTo(UNKNOWN);
    }

    @Test
    void several_may_be_missing() {
        assertThat(Practice.with(DCMT, 39, 100).and(PSE, 0, 100).judged(CORE)).isEqualTo(MISSED);
        assertThat(Practice.with(DCMT, 40, 100).and(PSE, 0, 100).judged(CORE)).isEqualTo(UNKNOWN);
        assertThat(Practice.with(DCMT, 100, 100).judged(CORE)).isEqualTo(UNKNOWN);
        assertThat(Practice.with(DCMT, 0, 100).judged(CORE)).isEqualTo(UNKNOWN);
    }

    @Test
    void counts_too_large_for_a_long_sum_are_added_exactly() {
        long enormous = 100_000_000L;
        Practice on = Practice.with(DCMT, 3 * enormous, 5 * enormous)
                .and(PSE, 599_999_993L, 999_999_997L)
                .and(FSE, 400_000_004L, 999_999_997L)
                .and(AAT, 4 * enormous, 5 * enormous);

        assertThat(on.judged(CORE)).isEqualTo(MET);
        assertThat(on.and(AAT, 4 * enormous - 1, 5 * enormous).judged(CORE)).isEqualTo(MISSED);
        assertThat(on.without(AAT, DCMT).judged(CORE)).isEqualTo(MISSED);
    }

    @Test
    void it_shows_the_mean_or_the_bounds_of_it() {
        assertThat(core(90, 50, 95, 80).found(CORE).observed()).hasToString("63/80");
        assertThat(core(90, 50, 95, 80).found(CORE).standing()).isEqualTo(Standing.KNOWN);
        assertThat(core(90, 50, 95, 80).found(CORE).required()).hasToString("3/5");
        Finding bounds = Practice.with(DMP, 150, 100).found(PAIR);
        assertThat(bounds.observed())
                .isEqualTo(new Observation.Between(Ratio.of(1, 2), Ratio.ONE))
                .hasToString("1/2..1");
        assertThat(bounds.standing()).isEqualTo(Standing.MISSING);
        assertThat(Practice.with(DMP, 0, 0).found(PAIR).observed()).isEqualTo(Observation.nothing());
        assertThat(Practice.with(DMP, 0, 0).and(ORDONNANCE, 0, 0).found(PAIR).standing())
                .isEqualTo(Standing.NO_ACTS);
    }

    @Test
    void it_shows_each_rate_in_the_order_of_the_text_and_those_that_are_missing() {
        Finding finding =
                Practice.with(PSE, 1, 2).and(DCMT, 3, 4).and(AAT, 0, 0).found(CORE);

        assertThat(finding.parts()).extracting(Finding::observed).hasToString("[3/4, 1/2, , 0/0]");
        assertThat(finding.missing()).containsExactly(FSE);
        assertThat(core(60, 60, 60, 60).found(CORE).missing()).isEmpty();
        assertThat(Practice.with(DCMT, 0, 1)
                        .and(PSE, 0, 1)
                        .and(FSE, 0, 1)
                        .found(CORE)
                        .missing())
                .as("what is known decides")
                .isEmpty();
        assertThat(CORE.metrics()).containsExactly(DCMT, PSE, FSE, AAT);
    }

    @Test
    void it_has_at_least_one_rate_and_at_most_as_many_as_there_are() {
        List<Usage> tooMany = Collections.nCopies(Usage.values().length + 1, AAT);
        Target target = Target.percent(60);

        assertThatThrownBy(() -> new MeanAtLeast(List.of(), target)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MeanAtLeast(tooMany, target))
                .hasMessageContaining(Integer.toString(tooMany.size()));
        assertThat(Practice.with(AAT, 1, 1).judged(meanOf(AAT).atLeast(target))).isEqualTo(MET);
        assertThat(Practice.with(AAT, 1, 1).judged(meanOf(Usage.values()).atLeast(target)))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void the_bounds_shown_are_exact_and_leave_out_what_has_no_acts() {
        assertThat(Practice.with(DMP, 50, 100).found(PAIR).observed()).hasToString("1/4..3/4");
        assertThat(Practice.with(DMP, 1, 1).and(ORDONNANCE, 0, 0).found(PAIR).observed())
                .hasToString("1");
    }

    @Test
    void digits_beyond_a_long_decide() {
        Criterion thirds = meanOf(FSE).atLeast(Target.fraction(2, 3));
        BigInteger all = BigInteger.TEN.pow(38);
        BigInteger above = all.shiftLeft(1).divide(BigInteger.valueOf(3)).add(BigInteger.ONE);

        assertThat(Practice.unknown().and(FSE, Ratio.of(above, all)).judged(thirds))
                .isEqualTo(MET);
        assertThat(Practice.unknown()
                        .and(FSE, Ratio.of(above.subtract(BigInteger.ONE), all))
                        .judged(thirds))
                .isEqualTo(MISSED);
    }

    @Test
    void a_mean_of_every_usage_is_exact_beside_enormous_counts() {
        int usages = Usage.values().length;
        // Two rates of 1 among all do not reach 22 tenths, nor miss it for certain.
        Criterion all = meanOf(Usage.values()).atLeast(Target.fraction(22, 10L * usages));
        Practice two = Practice.with(AAT, 999_999_489, 999_999_489).and(PSE, 999_999_489, 999_999_489);

        assertThat(two.judged(all)).as("2 at least, all at most").isEqualTo(UNKNOWN);
        assertThat(two.and(FSE, 2, 10).judged(all)).as("2,2 at least").isEqualTo(MET);
    }
}
