package fr.donum.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {
    @ParameterizedTest
    @CsvSource({"1960, 196000", "157.5, 15750", "157.50, 15750", "0, 0", "-3.5, -350", "1501.88, 150188"})
    void an_amount_is_kept_in_cents(String text, long cents) {
        assertThat(Euros.parse(text)).isEqualTo(Euros.ofCents(cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005", "a", "", "1E+30"})
    void what_is_no_amount_to_the_cent_is_refused(String text) {
        assertThatThrownBy(() -> Euros.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fraction_of_a_cent_is_named_in_the_refusal() {
        assertThatThrownBy(() -> Euros.parse("1.005")).hasMessageContaining("1.005");
    }

    @Test
    void an_amount_is_printed_with_two_decimals() {
        assertThat(Euros.of(1960)).hasToString("1960.00");
        assertThat(Euros.ofCents(5)).hasToString("0.05");
        assertThat(Euros.ofCents(9)).hasToString("0.09");
        assertThat(Euros.ofCents(10)).hasToString("0.10");
        assertThat(Euros.ofCents(-350)).hasToString("-3.50");
        assertThat(Euros.of(7).toDecimal()).isEqualTo(new BigDecimal("7.00"));
    }

    @Test
    void amounts_are_added_taken_away_and_compared() {
        assertThat(Euros.of(3).plus(Euros.ofCents(50))).isEqualTo(Euros.ofCents(350));
        assertThat(Euros.of(3).minus(Euros.ofCents(350))).isEqualTo(Euros.ofCents(-50));
        assertThat(Euros.of(3)).isGreaterThan(Euros.ofCents(299)).isEqualByComparingTo(Euros.ofCents(300));
        assertThat(Euros.ZERO.isZero()).isTrue();
        assertThat(Euros.ofCents(1).isZero()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1500, 801/800, 1501.88",
        "1500, 803/800, 1505.63",
        "1500, 3/800, 5.63",
        "3000, 1/800, 3.75",
        "0.01, 1/2, 0.01",
        "0.01, 49/100, 0.00",
        "0.05, 1/3, 0.02",
        "3000, 3/2, 4500.00",
        "1500, 0, 0.00"
    })
    void a_product_is_rounded_once_and_half_up(String euros, String factor, String product) {
        assertThat(Euros.parse(euros).times(Ratio.parse(factor))).hasToString(product);
    }

    @Test
    void amounts_that_overflow_are_refused_instead_of_wrapped() {
        Euros most = Euros.ofCents(Long.MAX_VALUE);

        assertThatThrownBy(() -> Euros.of(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.plus(Euros.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Euros.ofCents(-2).minus(most)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(Ratio.of(2, 1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Points(2).worth(most)).isInstanceOf(ArithmeticException.class);
    }
}
