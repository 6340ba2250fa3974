package fr.donum.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What single targets tell apart of a rate. */
class RateCellTest {
    private static final Edge HALF = Edge.bar(Ratio.of(1, 2), false);
    private static final Edge ABOVE_ALL = Edge.bar(Ratio.ONE, true);

    @Test
    void each_bar_that_may_be_reached_and_missed_starts_another_cell() {
        assertThat(RateCell.of(Usage.AAT, new TreeSet<>(List.of(Edge.ZERO, HALF, Edge.ONE, ABOVE_ALL))))
                .as("no act is more than all")
                .containsExactly(
                        new RateCell(Edge.ZERO, HALF.below()),
                        new RateCell(HALF, Edge.ONE.below()),
                        new RateCell(Edge.ONE, Edge.ONE));
        assertThat(RateCell.of(Usage.DMP, new TreeSet<>(List.of(HALF, ABOVE_ALL))))
                .as("documents may be more than contacts")
                .containsExactly(
                        new RateCell(Edge.ZERO, HALF.below()),
                        new RateCell(HALF, Edge.ONE),
                        new RateCell(ABOVE_ALL, null));
    }

    @Test
    void a_rate_of_a_cell_is_its_least_or_lies_halfway() {
        Edge aboveHalf = Edge.bar(Ratio.of(1, 2), true);

        assertThat(new RateCell(HALF, Edge.ONE).sample()).isEqualTo(Ratio.of(1, 2));
        assertThat(new RateCell(aboveHalf, Edge.ONE).sample()).isEqualTo(Ratio.of(3, 4));
        assertThat(new RateCell(ABOVE_ALL, null).sample()).isEqualTo(Ratio.of(3, 2));
    }

    @Test
    void a_known_rate_is_all_there_is_of_its_cell() {
        assertThat(RateCell.at(Ratio.of(1, 2))).isEqualTo(new RateCell(HALF, HALF));
    }
}
