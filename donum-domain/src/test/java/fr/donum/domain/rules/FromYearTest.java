package fr.donum.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FromYearTest {
    private static final FromYear<String> TABLE =
            FromYear.from(2026, "low").then(2028, "high").then(2029, "higher");

    @ParameterizedTest
    @CsvSource({"2026, low", "2027, low", "2028, high", "2029, higher", "2050, higher"})
    void a_year_has_what_began_in_it_or_last_before_it(int year, String value) {
        assertThat(TABLE.in(year)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2025, false", "2026, true", "2027, false", "2028, true", "2030, false"})
    void only_some_years_begin_something(int year, boolean begins) {
        assertThat(TABLE.beginsIn(year)).isEqualTo(begins);
    }

    @Test
    void nothing_is_set_before_the_first_year() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.in(2025))
                .withMessage("Nothing is set before 2026: 2025");
    }

    @Test
    void lines_are_in_the_order_of_their_years() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.then(2029, "again"))
                .withMessage("Not after 2029: 2029");
        assertThatIllegalArgumentException().isThrownBy(() -> TABLE.then(2020, "late"));
    }
}
