package fr.donum.domain.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Ratio;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Reading EXCEED = Reading.OURS.other(Interpretation.REACHED);
    private static final Reading STEPPED = Reading.OURS.other(Interpretation.YEARLY_STEP);
    private static final Ratio SIXTY = Ratio.percent(60);

    @Test
    void reached_means_at_least() {
        Target target = Target.percent(60);

        assertThat(target.isReachedBy(SIXTY, Reading.OURS)).isTrue();
        assertThat(target.isReachedBy(6, 10, Reading.OURS)).isTrue();
        assertThat(target.isReachedBy(Ratio.percent(59), Reading.OURS)).isFalse();
        assertThat(target.isReachedBy(59, 100, Reading.OURS)).isFalse();
        assertThat(target.isReachedBy(Ratio.percent(61), Reading.OURS)).isTrue();
        assertThat(target.isReachedBy(61, 100, Reading.OURS)).isTrue();
    }

    @Test
    void an_assumed_one_may_have_to_be_exceeded() {
        assertThat(Target.percent(60).assumed().isReachedBy(SIXTY, EXCEED)).isFalse();
        assertThat(Target.percent(60).assumed().isReachedBy(6, 10, EXCEED)).isFalse();
        assertThat(Target.percent(60).assumed().isReachedBy(61, 100, EXCEED)).isTrue();
        assertThat(Target.percent(60).isReachedBy(SIXTY, EXCEED)).isTrue();
    }

    @Test
    void a_step_of_its_own_counts_under_the_reading_that_has_one_each_year() {
        Target target = Target.percent(60).orStepped(Ratio.percent(70)).assumed();

        assertThat(target.under(Reading.OURS)).isEqualTo(SIXTY);
        assertThat(target.under(STEPPED)).isEqualTo(Ratio.percent(70));
        assertThat(Target.percent(60).under(STEPPED)).isEqualTo(SIXTY);
        assertThat(target).isEqualTo(Target.percent(60).assumed().orStepped(Ratio.percent(70)));
    }

    @Test
    void it_raises_the_questions_it_rests_on() {
        Target stepped = Target.percent(60).orStepped(Ratio.percent(70));

        assertThat(stepped.raised(false)).containsExactly(Interpretation.YEARLY_STEP);
        assertThat(stepped.assumed().raised(true))
                .containsExactlyInAnyOrder(Interpretation.YEARLY_STEP, Interpretation.REACHED);
        assertThat(Target.percent(60).assumed().raised(false)).isEmpty();
        assertThat(Target.percent(60).raised(true)).isEmpty();
    }

    @Test
    void it_is_a_fraction_or_per_cent() {
        assertThat(Target.fraction(2, 3).value()).isEqualTo(Ratio.of(2, 3));
        assertThat(Target.percent(60).value()).isEqualTo(SIXTY);
    }
}
