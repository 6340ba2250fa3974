package fr.donum.adapter.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.http.fetch.Turns;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "5, 200",
        "0.5, 2000",
        "'0,5', 2000",
        "1/s, 1000",
        "20/min, 3000",
        "' 20 / min ', 3000",
        "100/h, 36000",
        "1/h, 3600000",
        "0.25/min, 240000",
        "600000/min, 0.1",
        "10000, 0.1"
    })
    void a_rate_is_said_by_the_second_the_minute_or_the_hour(String text, double milliseconds) {
        assertThat(Rate.interval(text, Pace.REAL)).contains(Duration.ofNanos(Math.round(milliseconds * 1e6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "1/d", "0.5/h", "0.0001", "10001", "1e3", "1//s", "0.5.5", "1/min/h", "∞"})
    void what_is_no_rate_or_out_of_bounds_is_none(String text) {
        assertThat(Rate.interval(text, Pace.REAL)).isEmpty();
    }

    @Test
    void a_third_is_rounded_so_that_the_rate_is_never_exceeded() {
        assertThat(Rate.interval("3", Pace.REAL)).contains(Duration.ofNanos(333_333_334));
    }

    @Test
    void each_takes_its_turn_an_interval_after_the_one_before() {
        Turns turns = new Turns(Duration.ofSeconds(2));
        long start = Long.MAX_VALUE - 7;

        assertThat(turns.take(start)).isZero();
        assertThat(turns.take(start + seconds(0))).isEqualTo(seconds(2));
        assertThat(turns.take(start + seconds(2))).isEqualTo(seconds(2));
        assertThat(turns.take(start + seconds(5))).isEqualTo(seconds(1));
        assertThat(turns.take(start + seconds(60))).isZero();
        assertThat(turns.take(start + seconds(61))).isEqualTo(seconds(1));
    }

    @Test
    void without_a_rate_nobody_waits() {
        Turns turns = new Turns(Duration.ZERO);

        assertThat(turns.take(0)).isZero();
        assertThat(turns.take(0)).isZero();
    }

    private static long seconds(long count) {
        return TimeUnit.SECONDS.toNanos(count);
    }
}
