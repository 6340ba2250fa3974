package fr.donum.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({"22.5, 45", "40, 80", "40.0, 80", "0, 0", "0.5, 1", "1385, 2770"})
    void points_are_kept_in_halves(String text, long halves) {
        assertThat(Points.parse(text)).isEqualTo(new Points(halves));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22.25", "0.1", "-1", "-0.5", "a", "", "1E+30"})
    void what_is_no_number_of_halves_is_refused(String text) {
        assertThatThrownBy(() -> Points.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quarter_is_named_in_the_refusal() {
        assertThatThrownBy(() -> Points.parse("22.25")).hasMessageContaining("22.25");
    }

    @ParameterizedTest
    @CsvSource({"45, 22.5", "80, 40", "1, 0.5", "0, 0"})
    void a_decimal_is_printed_only_where_there_is_a_half(long halves, String printed) {
        assertThat(new Points(halves)).hasToString(printed);
        assertThat(new Points(halves).toDecimal()).isEqualTo(new BigDecimal(printed));
    }

    @Test
    void points_are_added_taken_away_and_compared() {
        assertThat(Points.of(280).plus(Points.parse("22.5"))).isEqualTo(Points.parse("302.5"));
        assertThat(Points.parse("302.5").minus(Points.of(280))).isEqualTo(Points.parse("22.5"));
        assertThat(Points.of(1)).isGreaterThan(Points.parse("0.5")).isEqualByComparingTo(new Points(2));
    }

    @Test
    void there_are_no_negative_points() {
        assertThatThrownBy(() -> Points.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Points.of(1).minus(Points.of(2))).hasMessageContaining("-2");
    }

    @Test
    void points_that_overflow_are_refused_instead_of_wrapped() {
        assertThatThrownBy(() -> Points.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Points(Long.MAX_VALUE).plus(new Points(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "420, 7.00, 2940.00",
        "22.5, 7.00, 157.50",
        "0, 7.00, 0.00",
        "0.5, 7.00, 3.50",
        "0.5, 0.01, 0.01",
        "1.5, 0.01, 0.02",
        "1, 0.01, 0.01",
        "0.5, 5.85, 2.93"
    })
    void a_point_is_worth_its_value_and_half_a_cent_rounds_up(String points, String value, String euros) {
        assertThat(Points.parse(points).worth(Euros.parse(value))).hasToString(euros);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 1/2, 30",
        "22.5, 1/2, 11.5",
        "22.5, 1/3, 7.5",
        "1, 1/5, 0",
        "1, 1/4, 0.5",
        "40, 0, 0",
        "40, 3/2, 60"
    })
    void points_in_proportion_are_rounded_once_to_the_half_point(String points, String factor, String share) {
        assertThat(Points.parse(points).times(Ratio.parse(factor))).hasToString(share);
    }

    @Test
    void points_worth_more_than_there_can_be_are_refused() {
        assertThatThrownBy(() -> new Points(Long.MAX_VALUE).worth(Euros.ofCents(2)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Points(Long.MAX_VALUE).times(Ratio.of(2, 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThat(new Points(Long.MAX_VALUE).worth(Euros.ofCents(1))).isEqualTo(Euros.ofCents((1L << 62)));
    }
}
