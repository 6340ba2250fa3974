package fr.donum.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** Places on the line of rates: a value, and what lies next to it on either side. */
class EdgeTest {
    private static final Ratio HALF = Ratio.of(1, 2);
    private static final Edge AT_HALF = Edge.bar(HALF, false);
    private static final Edge ABOVE_HALF = Edge.bar(HALF, true);

    @Test
    void what_does_not_reach_a_bar_ends_just_below_it_or_at_a_value_that_must_be_exceeded() {
        assertThat(AT_HALF.below()).isEqualTo(new Edge(HALF, -1));
        assertThat(ABOVE_HALF.below()).isEqualTo(AT_HALF);
    }

    @Test
    void next_to_a_value_is_between_it_and_any_other() {
        assertThat(AT_HALF.below()).isLessThan(AT_HALF).isGreaterThan(Edge.ZERO);
        assertThat(ABOVE_HALF).isGreaterThan(AT_HALF).isLessThan(Edge.ONE);
        assertThat(Edge.ONE).isGreaterThan(ABOVE_HALF);
    }

    @Test
    void a_sum_is_beside_its_value_if_either_term_is() {
        Edge beside = new Edge(Ratio.ONE, 1);

        assertThat(AT_HALF.plus(AT_HALF)).isEqualTo(Edge.ONE);
        assertThat(ABOVE_HALF.plus(AT_HALF)).isEqualTo(beside);
        assertThat(AT_HALF.plus(ABOVE_HALF)).isEqualTo(beside);
        assertThat(ABOVE_HALF.plus(ABOVE_HALF).dividedBy(2)).isEqualTo(ABOVE_HALF);
    }

    @Test
    void above_100_percent_counts_100() {
        assertThat(new Edge(Ratio.ONE, 1).capped()).isEqualTo(Edge.ONE);
        assertThat(new Edge(Ratio.of(3, 2), -1).capped()).isEqualTo(Edge.ONE);
        assertThat(Edge.ONE.below().capped()).isEqualTo(Edge.ONE.below());
    }
}
