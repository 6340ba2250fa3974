package fr.donum.adapter.http;

import static fr.donum.spi.source.ReadSummary.Completeness.COMPLETE;
import static fr.donum.spi.source.ReadSummary.Completeness.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that hold nothing, a part, or something else than they claim, byte for byte. */
class AnswersTest extends ServedPages {
    private static final String JSON = "Content-Type: application/json";
    private static final String PAGE = "{\"dossiers\":[],\"next_cursor\":null}";

    private static Stream<Arguments> flawed() {
        String ok = "HTTP/1.1 200 OK\n" + JSON;
        return Stream.of(
                Arguments.of(ok + "\nContent-Length: 0", "", "http.empty"),
                Arguments.of(ok, "", "http.empty"),
                Arguments.of(ok, " \r\n\t ", "http.empty"),
                Arguments.of(ok, "\uFEFF\n", "http.empty"),
                Arguments.of("HTTP/1.1 200 OK\nContent-Type: application/x-ndjson", "\n\n", "http.empty"),
                Arguments.of("HTTP/1.1 200 OK", "", "http.empty"),
                Arguments.of("HTTP/1.1 204 No Content", "", "http.empty"),
                Arguments.of("HTTP/1.1 205 Reset Content\nContent-Length: 0", "", "http.empty"),
                Arguments.of("HTTP/1.1 204 No Content\nContent-Length: 7", "{\"a\":1}", "http.malformed"),
                Arguments.of(
                        "HTTP/1.1 206 Partial Content\n" + JSON + "\nContent-Range: bytes 0-1/9", "{}", "http.part"),
                Arguments.of(ok + "\nContent-Length: -7", PAGE, "http.length"),
                Arguments.of(ok + "\nContent-Length: many", PAGE, "http.length"),
                Arguments.of(ok + "\nContent-Length: 99999999999999999999", PAGE, "http.length"),
                Arguments.of(ok + "\nContent-Length: 5\nContent-Length: 7", PAGE, "http.length"),
                Arguments.of(ok + "\nContent-Length: 500", PAGE, "http.broken"),
                Arguments.of(ok + "\nContent-Length: 20", PAGE, "json.truncated"),
                Arguments.of(ok + "\nContent-Length: 99999999999", "", "http.body-too-large"),
                Arguments.of(ok + "\nContent-Encoding: br", PAGE, "http.encoding"),
                Arguments.of(ok + "\nContent-Encoding: zstd", PAGE, "http.encoding"),
                Arguments.of(ok + "\nContent-Encoding: deflate, gzip", PAGE, "http.encoding"),
                Arguments.of(ok + "\nContent-Encoding: gzip", PAGE, "http.encoding"),
                Arguments.of(ok + "\nContent-Encoding: \u00e9", PAGE, "http.encoding"),
                Arguments.of(ok + "\nTransfer-Encoding: chunked", "zz\r\n{}\r\n", "http.broken"),
                Arguments.of(ok + "\nTransfer-Encoding: chunked", "-4\r\n{}\r\n", "http.broken"),
                Arguments.of("HTTP/1.1 302 Found", "", "http.redirect-nowhere"),
                Arguments.of("HTTP/1.1 302 Found\nLocation: ", "", "http.redirect-nowhere"),
                Arguments.of("HTTP/1.1 301 Moved\nLocation: file:///etc/hosts", "", "http.redirect-nowhere"),
                Arguments.of("HTTP/1.1 307 Moved\nLocation: ftp://x.test/", "", "http.redirect-nowhere"),
                Arguments.of("HTTP/1.1 308 Moved\nLocation: http://[", "", "http.redirect-nowhere"),
                Arguments.of("HTTP/1.1 302 Found\nContent-Length: -7", "", "http.length"),
                Arguments.of("HTTP/1.1 304 Not Modified", "", "http.status"),
                Arguments.of("HTTP/1.1 407 Proxy Authentication Required", "", "http.malformed"),
                Arguments.of("HTTP/1.1 999 What", "", "http.server-error"),
                Arguments.of("SSH-2.0-OpenSSH_9.6", "", "http.malformed"),
                Arguments.of("HTTP/1.1 abc", "", "http.malformed"),
                Arguments.of("HTTP/1.1 200 OK\nContent-Type: text/html", "<p>Log in", "http.html"),
                Arguments.of("HTTP/1.1 200 OK\nContent-Type: text/csv", "id;segur", "http.content-type"),
                Arguments.of("HTTP/1.1 200 OK\nContent-Type: ;;;", "id;segur", "http.content-type"));
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void an_answer_that_is_not_a_whole_page_is_told_in_a_sentence_and_never_a_defect(
            String head, String body, String code) throws Exception {
        try (RawServer raw = RawServer.of(head, body)) {
            SourceException failure = failure(at(raw.url()).with("max-retries", "0"));

            assertThat(failure.kind()).isIn(SourceException.Kind.DATA, SourceException.Kind.UNREACHABLE);
            assertThat(failure.getCause()).hasMessage(code);
            assertThat(failure).hasMessageContaining("localhost");
            assertThat(String.valueOf(failure.getMessage())).doesNotContain("{", "null");
            assertThat(failure.remedy()).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "0", "99999999999999999999", "soon", "Wed, 01 Jan 1800 00:00:00 GMT", "1e9", "", "-0"})
    void whatever_a_server_asks_to_wait_the_reading_ends_in_time(String wait) throws Exception {
        String head = "HTTP/1.1 503 Busy\nDate: Wed, 25 Nov 2026 10:00:00 GMT\nRetry-After: " + wait;
        try (RawServer raw = RawServer.of(head, "")) {
            SourceException failure = failure(at(raw.url()).with("max-retries", "1"));

            assertThat(failure.getCause()).hasMessage("http.server-error");
            assertThat(raw.requests.size()).isBetween(1, 2);
        }
    }

    @Test
    void interim_answers_are_passed_over() throws Exception {
        String answer = "HTTP/1.1 103 Early Hints\nLink: <a>\n\nHTTP/1.1 200 OK\n" + JSON + "\nContent-Length: "
                + pageOf("null", "a").length();
        try (RawServer raw = RawServer.of(answer, pageOf("null", "a"))) {
            assertThat(read(at(raw.url())).completeness()).isEqualTo(COMPLETE);
        }
    }

    @Test
    void a_switch_of_protocol_that_nobody_asked_for_is_no_answer() throws Exception {
        try (RawServer raw = RawServer.of("HTTP/1.1 101 Switching Protocols\nUpgrade: x", "")) {
            assertThat(failure(at(raw.url()).with("max-retries", "0")).kind())
                    .isEqualTo(SourceException.Kind.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Content-Encoding: identity",
        "Content-Length:  LENGTH ",
        "X: y",
        "Content-Type: application/json; charset=foo"
    })
    void what_is_harmless_is_read(String header) throws Exception {
        String body = pageOf("null", "a");
        String fit = header.replace("LENGTH", Integer.toString(body.length()));
        try (RawServer raw = RawServer.of("HTTP/1.1 200 OK\n" + fit, body)) {
            assertThat(read(at(raw.url())).accepted()).isEqualTo(1);
        }
    }

    @Test
    void text_of_another_charset_is_not_read_as_if_it_were_utf_8() throws Exception {
        byte[] latin = pageOf("null", "Zo\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        try (RawServer raw = RawServer.of("HTTP/1.1 200 OK\n" + JSON + "; charset=iso-8859-1", latin)) {
            SourceException failure = failure(at(raw.url()));

            assertThat(failure.getCause()).hasMessage("http.charset");
            assertThat(failure).hasMessageContaining("iso-8859-1");
        }
    }

    @Test
    void a_charset_that_is_only_claimed_does_no_harm() throws Exception {
        byte[] utf = pageOf("null", "Zo\u00e9").getBytes(StandardCharsets.UTF_8);
        try (RawServer raw = RawServer.of("HTTP/1.1 200 OK\n" + JSON + "; charset=iso-8859-1", utf)) {
            read(at(raw.url()));

            assertThat(collected.ids()).containsExactly("Zo\u00e9");
        }
    }

    @Test
    void an_empty_page_after_others_leaves_what_was_read() throws Exception {
        serve(page("\"p2\"", "a"), status(204));

        ReadSummary summary = read();

        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.empty", "json.partial");
    }
}
