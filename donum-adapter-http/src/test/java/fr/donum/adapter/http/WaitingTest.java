package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.http.client.RetryAfter;
import fr.donum.adapter.http.client.SoundHeads;
import java.util.Optional;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest extends ServedPages {
    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "' 12 ', 12",
        "'Wed, 25 Nov 2026 10:00:30 GMT', 30",
        "'Wed, 25 Nov 2026 09:59:00 GMT', 0",
        "soon, ",
        "-3, ",
        "1.5, 2",
        "007, 7",
        "99999999999999999999999, 999999999",
        "NaN, ",
        "'Wed, 25 Nov 9999 10:00:00 GMT', 999999999",
        "'Wed, 99 Foo 2026 10:00:00 GMT', "
    })
    void a_server_asks_to_wait_some_seconds_or_until_a_date_of_its_own_clock(String header, Long seconds) {
        Response response = answer().header("Date", "Wed, 25 Nov 2026 10:00:00 GMT")
                .header(SoundHeads.RETRY_AFTER, header)
                .build();

        assertThat(RetryAfter.seconds(response)).isEqualTo(Optional.ofNullable(seconds));
    }

    @Test
    void a_date_says_nothing_without_the_clock_of_the_server() {
        Response response = answer().header(SoundHeads.RETRY_AFTER, "Wed, 25 Nov 2026 10:00:30 GMT")
                .build();

        assertThat(RetryAfter.seconds(response)).isEmpty();
        assertThat(RetryAfter.seconds(answer().build())).isEmpty();
    }

    @Test
    void the_next_attempt_never_comes_before_the_time_the_server_asks_for() throws Exception {
        for (int i = 0; i < 8; i++) {
            serve(status(429).addHeader("Retry-After", "2"));
        }
        serve(page("null", "a"));
        long start = System.nanoTime();

        read(settings().with("max-retries", "8"));

        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(QUICK.seconds(8 * 2).toNanos());
        assertThat(server.getRequestCount()).isEqualTo(9);
    }

    @Test
    void a_rate_limit_spreads_the_requests() throws Exception {
        serve(page("\"2\"", "a"), page("\"3\"", "b"), page("\"4\"", "c"), page("null", "d"));
        long start = System.nanoTime();

        read(settings().with("rate-limit", "1"));

        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(QUICK.seconds(3).toNanos());
    }

    private static Response.Builder answer() {
        return new Response.Builder()
                .request(new Request.Builder().url("https://api.example.fr").build())
                .protocol(Protocol.HTTP_1_1)
                .code(429)
                .message("");
    }
}
