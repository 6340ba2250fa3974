package fr.donum.adapter.http;

import static fr.donum.spi.source.ReadSummary.Completeness.COMPLETE;
import static fr.donum.spi.source.ReadSummary.Completeness.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.io.IOException;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are packed, too large, or not what they should be. */
class BodiesTest extends ServedPages {
    @Test
    void a_packed_page_is_asked_for_and_unpacked() throws Exception {
        serve(packed(pageOf("null", "a", "b")));

        assertThat(read().completeness()).isEqualTo(COMPLETE);

        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("gzip");
    }

    @Test
    void a_packed_page_that_is_cut_is_not_taken_for_a_whole_one() throws Exception {
        Buffer whole = gzip(pageOf("null", "a", "b"));
        Buffer cut = new Buffer();
        cut.write(whole, whole.size() - 12);
        serve(json("").body(cut).addHeader("Content-Encoding", "gzip"));

        SourceException failure = failure(settings().with("max-retries", "0"));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("broke off");
        assertThat(collected.ids()).isEmpty();
    }

    @Test
    void the_size_of_a_page_counts_once_unpacked() throws Exception {
        MockResponse.Builder bomb = packed(" ".repeat(1 << 20) + pageOf("null", "a"));
        serve(bomb, bomb);

        SourceException failure = failure(settings().with("max-body", "1"));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
        assertThat(failure).hasMessageContaining("exceeds 1 MiB");
        assertThat(read(settings().with("max-body", "2")).accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=utf-8", "application/json", "''"})
    void a_web_page_is_never_data_whatever_it_claims_to_be(String type) {
        serve(json("\n  <!DOCTYPE html><html><body>Log in</body></html>").setHeader("Content-Type", type));

        SourceException failure = failure();

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
        assertThat(failure).hasMessageContaining("returned a web page instead of data");
    }

    @Test
    void a_web_page_in_the_middle_of_a_reading_leaves_what_was_read() throws Exception {
        serve(page("\"p2\"", "a"), json("<html>").setHeader("Content-Type", "text/html"));

        ReadSummary summary = read();

        assertThat(collected.ids()).containsExactly("a");
        assertThat(summary.completeness()).isEqualTo(PARTIAL);
        assertThat(codes(summary)).containsExactly("http.html", "json.partial");
    }

    @Test
    void content_of_another_type_is_refused() {
        serve(json("id;segur\n").setHeader("Content-Type", "text/csv"));

        assertThat(failure()).hasMessageContaining("returned content of the type “text/csv”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "42", "{\"dossiers\":{}}", "{\"next_cursor\":null}", "{\"dossiers\":[]} {}"})
    void json_that_is_no_page_is_told(String body) {
        serve(json(body));

        SourceException failure = failure();

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.DATA);
        assertThat(failure).hasMessageContaining("does not have the shape expected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n"})
    void a_blank_body_is_told_as_that(String body) {
        serve(json(body));

        assertThat(failure()).hasMessageContaining("returned an empty answer");
    }

    @Test
    void the_words_of_the_server_reach_the_user_without_secrets_and_control_characters() {
        serve(json("{\"title\":\"No\",\"detail\":\"Key Tok3n-of-test\\u0007 of 1840575123456 is locked.\"}")
                .code(403)
                .setHeader("Content-Type", "application/problem+json"));

        SourceException failure = failure(settings().with("token", new fr.donum.spi.source.Secret("Tok3n-of-test")));

        assertThat(failure).hasMessageContaining("(HTTP 403) – Key ***␇ of *** is locked.");
    }

    @Test
    void a_refusal_that_is_no_problem_document_is_told_without_its_words() {
        serve(status(400).addHeader("Content-Type", "text/plain").body("oops"));

        assertThat(failure()).hasMessageEndingWith("refuses the request (HTTP 400).");
    }

    private static MockResponse.Builder packed(String body) throws IOException {
        return json("").body(gzip(body)).addHeader("Content-Encoding", "gzip");
    }

    private static Buffer gzip(String body) throws IOException {
        Buffer packed = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
            sink.writeUtf8(body);
        }
        return packed;
    }
}
