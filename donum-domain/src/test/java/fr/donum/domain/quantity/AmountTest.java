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

    @Test
    void a_sum_has_a_bound_if_both_of_its_parts_have() {
        Amount ten = Amount.of(Euros.of(10));

        assertThat(Amount.sum(ten, Amount.of(Points.of(1)))).isEqualTo(new Amount(Points.of(1), Euros.of(10)));
        assertThat(Amount.sum(ten, null)).isNull();
        assertThat(Amount.sum(null, ten)).isNull();
    }

    @Test
    void an_interval_is_told_in_another_unit_bound_or_none() {
        assertThat(new Interval<>(Points.of(1), Points.of(2)).map(Points::toString))
                .isEqualTo(new Interval<>("1", "2"));
        assertThat(Interval.atLeast(Points.of(1)).map(Points::toString)).isEqualTo(Interval.atLeast("1"));
    }
}
