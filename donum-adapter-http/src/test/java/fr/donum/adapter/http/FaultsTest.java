package fr.donum.adapter.http;

import static fr.donum.spi.source.ReadSummary.Completeness.COMPLETE;
import static fr.donum.spi.source.ReadSummary.Completeness.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that refuses, breaks off, is slow or is not there. */
class FaultsTest extends ServedPages {
    private static final String SLOW = "10";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | CONFIGURATION  | refuses the request (HTTP 400)",
                "401 | AUTHENTICATION | does not accept the credentials (HTTP 401)",
                "403 | AUTHENTICATION | accepts the credentials but does not permit reading (HTTP 403)",
                "404 | CONFIGURATION  | Nothing at the address",
                "410 | UNREACHABLE    | is no longer there (HTTP 410)",
                "418 | UNREACHABLE    | answers in an unexpected way (HTTP 418)",
                "501 | UNREACHABLE    | is out of order or under maintenance (HTTP 501)"
            })
    void a_refusal_that_will_not_pass_is_told_at_once(int code, SourceException.Kind kind, String what) {
        serve(status(code));

        SourceException failure = failure();

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure).hasMessageContaining(what).hasMessageContaining(base());
        assertThat(failure.remedy()).isNotBlank();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 500, 502, 503, 504})
    void what_may_pass_is_asked_for_again(int code) throws Exception {
        serve(status(code), status(code), page("null", "a"));

        assertThat(read().completeness()).isEqualTo(COMPLETE);

        assertThat(collected.ids()).containsExactly("a");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void what_does_not_pass_is_asked_for_as_often_as_allowed_and_no_more() {
        serve(status(503), status(503), status(503), page("null", "a"));

        SourceException failure = failure(settings().with("max-retries", "2"));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("HTTP 503");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void a_wait_of_more_than_two_minutes_is_left_to_the_user() {
        serve(status(429).addHeader("Retry-After", "121"), page("null", "a"));

        assertThat(failure()).hasMessageContaining("it asks to wait 121 s");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_server_that_falls_silent_is_given_up() {
        serve(page("null", "a").headersDelay(1, TimeUnit.SECONDS));

        SourceException failure = failure(settings().with("read-timeout", SLOW).with("max-retries", "0"));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("was silent for too long");
    }

    @Test
    void a_body_that_drips_is_given_up_although_something_arrives_all_the_time() {
        serve(page("null", "a", "b", "c", "d").throttleBody(4, 20, TimeUnit.MILLISECONDS));

        SourceException failure = failure(settings().with("call-timeout", SLOW));

        assertThat(failure).hasMessageContaining("took too long to send its answer");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_connection_reset_in_the_middle_of_a_page_is_tried_again_and_no_dossier_comes_twice() throws Exception {
        serve(page("null", "a", "b").onResponseBody(new SocketEffect.CloseSocket()), page("null", "a", "b"));

        assertThat(read().completeness()).isEqualTo(COMPLETE);

        assertThat(collected.ids()).containsExactly("a", "b");
    }

    @Test
    void a_connection_that_is_always_reset_leaves_what_was_read() throws Exception {
        serve(page("\"p2\"", "a"), page("null", "b", "c").onResponseBody(new SocketEffect.CloseSocket()));

        ReadSummary summary = read(settings().with("max-retries", "0"));

        assertThat(collected.ids()).containsExactly("a");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.broken", "json.partial");
    }

    @Test
    void ndjson_that_is_reset_keeps_the_lines_before_and_is_partial() throws Exception {
        String lines = (dossier("a") + "\n").repeat(1) + dossier("b") + "\n" + " ".repeat(4_000) + dossier("c") + "\n";
        serve(json(lines)
                .setHeader("Content-Type", "application/x-ndjson")
                .onResponseBody(new SocketEffect.CloseSocket()));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.broken", "json.partial");
    }

    @Test
    void a_machine_that_takes_no_connection_is_unreachable() throws IOException {
        int port;
        try (MockWebServer gone = new MockWebServer()) {
            gone.start();
            port = gone.getPort();
        }

        SourceException failure =
                failure(at("http://localhost:" + port + "/donum").with("max-retries", "1"));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.UNREACHABLE);
        assertThat(failure).hasMessageStartingWith("localhost:" + port + " refuses the connection");
    }
}
