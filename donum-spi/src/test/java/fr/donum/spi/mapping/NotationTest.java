package fr.donum.spi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
    private static Function<String, LocalDate> days(String dates) {
        return new Notation(dates, null, Map.of()).days().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 30/09/2026, 2026-09-30",
        "d MMMM yyyy, 30 septembre 2026, 2026-09-30",
        "epoch-seconds, 1790719200, 2026-09-30",
        "epoch-seconds, 1790719199, 2026-09-29",
        "epoch-millis, 1790719200000, 2026-09-30",
        "epoch-seconds, 1790719200.0, 2026-09-30"
    })
    void a_day_is_read_as_the_profile_says_and_an_instant_is_the_day_in_paris(
            String dates, String text, LocalDate day) {
        assertThat(days(dates).apply(text)).isEqualTo(day);
    }

    @Test
    void days_as_usual_have_no_notation() {
        assertThat(Notation.USUAL.days()).isEmpty();
        assertThat(Notation.USUAL.dateFormat()).isEmpty();
        assertThat(new Notation("epoch-seconds", null, Map.of()).dateFormat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dd/MM/yyyy, 31/02/2026", "epoch-seconds, 1790719200.5", "epoch-millis, demain"})
    void what_is_none_is_refused(String dates, String text) {
        assertThatThrownBy(() -> days(dates).apply(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "MM/yyyy", "qqqqqqq", "'jour'"})
    void a_pattern_that_does_not_give_a_day_is_refused_at_once(String pattern) {
        assertThatThrownBy(() -> days(pattern)).isInstanceOf(IllegalArgumentException.class);
    }
}
