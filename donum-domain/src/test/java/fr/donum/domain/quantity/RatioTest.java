package fr.donum.domain.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({"50, 100, 1/2", "63, 80, 63/80", "0, 7, 0", "7, 7, 1", "600, 5, 120", "100, 6, 50/3"})
    void it_is_kept_and_printed_in_lowest_terms(long numerator, long denominator, String printed) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(printed).isEqualTo(Ratio.parse(printed));
        assertThat(Ratio.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
                .hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "1, 0", "0, 0", "1, -2", "-1, -2"})
    void only_counts_make_a_fraction(long numerator, long denominator) {
        assertThatThrownBy(() -> Ratio.of(numerator, denominator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(numerator + "/" + denominator);
        assertThatThrownBy(() -> Ratio.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(numerator + "/" + denominator);
    }

    @Test
    void nothing_out_of_one_is_a_fraction() {
        assertThat(Ratio.of(0, 1)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(BigInteger.ZERO, BigInteger.ONE)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(1, 1)).isEqualTo(Ratio.ONE).isNotEqualTo(Ratio.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"60, 3/5", "0, 0", "100, 1", "33, 33/100", "150, 3/2"})
    void per_cent_are_hundredths(long hundredths, String printed) {
        assertThat(Ratio.percent(hundredths)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"0.625, 5/8", "0.6, 3/5", "0.60, 3/5", "1, 1", "0, 0", "1E+2, 100", "62.5, 125/2", "1.5000, 3/2"})
    void a_decimal_is_taken_exactly(BigDecimal decimal, String printed) {
        assertThat(Ratio.of(decimal)).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({"3/5, 3/5", "2, 2", "0, 0", "4/6, 2/3", "36893488147419103232/18446744073709551616, 2"})
    void what_is_printed_can_be_read(String text, String printed) {
        assertThat(Ratio.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "3/", "/5", "1/0", "-1/2", "1/2/3", "0.5", "60 %"})
    void what_is_no_fraction_cannot_be_read(String text) {
        assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sums_products_and_quotients_are_exact() {
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(2, 3).plus(Ratio.ZERO)).isEqualTo(Ratio.of(2, 3));
        assertThat(Ratio.of(2, 3).times(Ratio.of(9, 4))).isEqualTo(Ratio.of(3, 2));
        assertThat(Ratio.of(5, 2).dividedBy(4)).isEqualTo(Ratio.of(5, 8));
        assertThatThrownBy(() -> Ratio.ONE.dividedBy(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reached_is_not_exceeded() {
        Ratio sixty = Ratio.percent(60);

        assertThat(Ratio.of(3, 5).isAtLeast(sixty)).isTrue();
        assertThat(Ratio.of(3, 5).exceeds(sixty)).isFalse();
        assertThat(Ratio.of(6001, 10_000).isAtLeast(sixty)).isTrue();
        assertThat(Ratio.of(6001, 10_000).exceeds(sixty)).isTrue();
        assertThat(Ratio.of(5999, 10_000).isAtLeast(sixty)).isFalse();
        assertThat(Ratio.of(5999, 10_000).exceeds(sixty)).isFalse();
    }

    @Test
    void a_cap_lowers_what_is_above_it_and_nothing_else() {
        assertThat(Ratio.of(3, 2).cappedAt(Ratio.ONE)).isSameAs(Ratio.ONE);
        assertThat(Ratio.of(2, 3).cappedAt(Ratio.ONE)).isEqualTo(Ratio.of(2, 3));
        Ratio whole = Ratio.of(7, 7);
        assertThat(whole.cappedAt(Ratio.ONE)).isSameAs(whole);
    }

    @Test
    void equal_fractions_are_equal_whatever_they_were_made_from() {
        assertThat(Ratio.of(600, 1000)).isEqualTo(Ratio.percent(60)).hasSameHashCodeAs(Ratio.percent(60));
        assertThat(Ratio.of(3, 5))
                .isNotEqualTo(Ratio.of(3, 4))
                .isNotEqualTo(Ratio.of(2, 5))
                .isNotEqualTo("3/5");
        assertThat(Ratio.of(3, 5).hashCode()).isNotEqualTo(Ratio.of(3, 4).hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "5996, 10000, 1, 59.9",
        "5999999, 10000000, 1, 59.9",
        "3, 5, 1, 60.0",
        "6001, 10000, 1, 60.0",
        "2, 3, 1, 66.6",
        "2, 3, 0, 66",
        "2, 3, 2, 66.66",
        "0, 3, 1, 0.0",
        "3, 2, 1, 150.0"
    })
    void per_cent_are_rounded_down_so_that_a_missed_target_never_looks_reached(
            long numerator, long denominator, int decimals, String printed) {
        assertThat(Ratio.of(numerator, denominator).percentRoundedDown(decimals).toPlainString())
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"3/5, 1/2, 1/10", "2/3, 2/3, 0", "1, 1/3, 2/3", "5, 2, 3"})
    void one_is_taken_from_another(String from, String taken, String left) {
        assertThat(Ratio.parse(from).minus(Ratio.parse(taken))).hasToString(left);
    }

    @Test
    void more_than_there_is_cannot_be_taken() {
        assertThatThrownBy(() -> Ratio.of(1, 3).minus(Ratio.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1/3 - 1/2");
    }
}
