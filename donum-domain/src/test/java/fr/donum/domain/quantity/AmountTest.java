package fr.donum.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {
    @Test
    void points_and_euros_are_added_side_by_side() {
        Amount both = Amount.of(Points.of(40)).plus(Amount.of(Euros.of(1500))).plus(Amount.of(Points.parse("22.5")));

        assertThat(both).isEqualTo(new Amount(Points.parse("62.5"), Euros.of(1500)));
        assertThat(both.plus(Amount.ZERO)).isEqualTo(both);
    }

    @Test
    void all_of_it_is_worth_the_points_and_the_euros() {
        assertThat(new Amount(Points.of(40), Euros.of(1500)).worth(Euros.of(7))).hasToString("1780.00");
    }

    @Test
    void an_interval_is_exact_when_its_ends_are_equal() {
        assertThat(Interval.exactly(Points.of(40)).isExact()).isTrue();
        assertThat(Interval.exactly(Points.of(40))).isEqualTo(new Interval<>(Points.of(40), new Points(80)));
        assertThat(new Interval<>(Points.of(40), Points.of(41)).isExact()).isFalse();
    }
}
