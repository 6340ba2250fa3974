package fr.donum.domain.criterion;

import static fr.donum.domain.criterion.Interpretation.CAP;
import static fr.donum.domain.criterion.Interpretation.REACHED;
import static fr.donum.domain.criterion.Interpretation.ZERO_DENOMINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {
    @Test
    void ours_differs_in_nothing() {
        assertThat(Reading.OURS.differences()).isEmpty();
        assertThat(Reading.OURS.isOurs()).isTrue();
        assertThat(Reading.COUNT_AS_ZERO.isOurs()).isFalse();
        assertThat(Interpretation.values()).noneMatch(Reading.OURS::isOther);
    }

    @Test
    void each_question_is_turned_round_alone_and_back_again() {
        Reading reading = Reading.OURS.other(CAP).other(REACHED);

        assertThat(reading.differences()).containsExactlyInAnyOrder(CAP, REACHED);
        assertThat(reading.isOther(CAP)).isTrue();
        assertThat(reading.isOther(ZERO_DENOMINATOR)).isFalse();
        assertThat(reading.other(CAP).differences()).containsExactly(REACHED);
        assertThat(reading.other(CAP).other(REACHED)).isEqualTo(Reading.OURS);
    }

    @Test
    void the_other_policy_for_zero_denominators_is_a_reading() {
        assertThat(Reading.COUNT_AS_ZERO.differences()).containsExactly(ZERO_DENOMINATOR);
    }

    @ParameterizedTest
    @EnumSource
    void only_what_can_be_computed_can_be_read_the_other_way(Interpretation question) {
        if (question.isComputable()) {
            assertThat(Reading.OURS.other(question).differences()).containsExactly(question);
        } else {
            assertThatThrownBy(() -> Reading.OURS.other(question))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(question.name());
        }
    }
}
