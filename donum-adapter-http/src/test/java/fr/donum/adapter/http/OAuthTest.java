package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthTest extends ServedPages {
    private final MockWebServer tokens = new MockWebServer();

    @BeforeEach
    void startTokens() throws IOException {
        tokens.start();
    }

    @AfterEach
    void stopTokens() {
        tokens.close();
    }

    private SourceSettings oauth() {
        return settings()
                .with("oauth-token-url", tokens.url("/token").toString())
                .with("oauth-client-id", "a b")
                .with("oauth-client-secret", new Secret("S3cret+of test"))
                .with("oauth-scope", "metrics.read");
    }

    private void issue(MockResponse.Builder... answers) {
        for (MockResponse.Builder answer : answers) {
            tokens.enqueue(answer.build());
        }
    }

    private static MockResponse.Builder token(String token, int seconds) {
        return json("{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}".formatted(token, seconds));
    }

    private String authorization() throws InterruptedException {
        return String.valueOf(server.takeRequest().getHeaders().get("Authorization"));
    }

    @Test
    void a_token_is_asked_for_once_and_used_for_every_page() throws Exception {
        issue(token("T0ken-1", 3_600));
        serve(page("\"p2\"", "a"), page("\"p3\"", "b"), page("null", "c"));

        assertThat(read(oauth()).accepted()).isEqualTo(3);

        for (int page = 1; page <= 3; page++) {
            assertThat(authorization()).isEqualTo("Bearer T0ken-1");
        }
        assertThat(tokens.getRequestCount()).isEqualTo(1);
        RecordedRequest asked = tokens.takeRequest();
        assertThat(asked.getMethod()).isEqualTo("POST");
        assertThat(asked.getHeaders().get("Authorization")).isEqualTo("Basic YStiOlMzY3JldCUyQm9mK3Rlc3Q=");
        assertThat(asked.getBody().utf8()).isEqualTo("grant_type=client_credentials&scope=metrics.read");
    }

    @Test
    void a_token_that_is_refused_is_replaced_once() throws Exception {
        issue(token("T0ken-1", 3_600), token("T0ken-2", 3_600));
        serve(page("\"p2\"", "a"), status(401), page("null", "b"));

        ReadSummary summary = read(oauth());

        assertThat(summary.completeness()).isEqualTo(ReadSummary.Completeness.COMPLETE);
        assertThat(collected.ids()).containsExactly("a", "b");
        assertThat(authorization()).isEqualTo("Bearer T0ken-1");
        assertThat(authorization()).isEqualTo("Bearer T0ken-1");
        assertThat(authorization()).isEqualTo("Bearer T0ken-2");
    }

    @Test
    void a_token_about_to_expire_is_replaced_before_it_is_refused() throws Exception {
        issue(token("T0ken-1", 0), token("T0ken-2", 3_600));
        serve(page("\"p2\"", "a"), page("\"p3\"", "b"), page("null", "c"));

        read(oauth());

        assertThat(authorization()).isEqualTo("Bearer T0ken-1");
        assertThat(authorization()).isEqualTo("Bearer T0ken-2");
        assertThat(authorization()).isEqualTo("Bearer T0ken-2");
        assertThat(tokens.getRequestCount()).isEqualTo(2);
    }

    @Test
    void a_server_that_refuses_every_token_is_not_asked_for_ever() {
        issue(token("T0ken-1", 3_600), token("T0ken-2", 3_600));
        serve(status(401), status(401));

        SourceException failure = failure(oauth());

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
        assertThat(failure).hasMessageContaining("does not accept the credentials (HTTP 401)");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void wrong_client_credentials_are_told_and_the_api_is_not_asked() {
        issue(json("{\"error\":\"invalid_client\"}").code(401));

        SourceException failure = failure(oauth());

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
        assertThat(failure)
                .hasMessage("The token server " + tokens.url("/token")
                        + " refuses the credentials (HTTP 401) (invalid_client).");
        assertThat(server.getRequestCount()).isZero();
        assertThat(tokens.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_token_server_that_is_out_of_order_for_a_while_is_asked_again() throws Exception {
        issue(status(503), token("T0ken-1", 3_600));
        serve(page("null", "a"));

        assertThat(read(oauth()).accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"access_token\":\"\"}", "{\"access_token\":\"a b\"}"})
    void an_answer_without_a_bearer_token_is_not_oauth(String body) {
        issue(json(body));

        SourceException failure = failure(oauth());

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
        assertThat(failure).hasMessageContaining("is not OAuth 2");
    }

    @Test
    void the_secret_may_go_in_the_form_with_audience_and_resource() throws Exception {
        issue(token("T0ken-1", 3_600));
        serve(page("null", "a"));

        read(oauth().with("oauth-client-auth", "post")
                .with("oauth-audience", "https://api.test")
                .with("oauth-resource", "https://api.test/donum"));

        RecordedRequest asked = tokens.takeRequest();
        assertThat(asked.getHeaders().get("Authorization")).isNull();
        assertThat(asked.getBody().utf8())
                .isEqualTo("grant_type=client_credentials&scope=metrics.read&audience=https%3A%2F%2Fapi.test"
                        + "&resource=https%3A%2F%2Fapi.test%2Fdonum&client_id=a+b&client_secret=S3cret%2Bof+test");
    }

    @ParameterizedTest
    @CsvSource({
        "invalid_client, 401, http.oauth-refused",
        "invalid_client, 400, http.oauth-refused",
        "invalid_client, 200, http.oauth-refused",
        "access_denied, 403, http.oauth-refused",
        "invalid_scope, 400, http.oauth-scope",
        "invalid_target, 400, http.oauth-target",
        "unauthorized_client, 400, http.oauth-grant",
        "unsupported_grant_type, 400, http.oauth-grant",
        "invalid_request, 400, http.oauth-request"
    })
    void each_refusal_of_a_token_has_its_own_sentence(String error, int code, String issue) {
        issue(json("{\"error\":\"%s\",\"error_description\":\"Not S3cret+of test.\"}".formatted(error))
                .code(code));

        SourceException failure = failure(oauth());

        assertThat(failure.getCause()).hasMessage(issue);
        assertThat(failure.kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
        assertThat(failure)
                .hasMessageEndingWith("(HTTP " + code + ") (" + error + ": Not ***).")
                .hasMessageContaining(tokens.url("/token").toString());
        assertThat(failure.remedy()).contains("oauth-");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"access_token\":\"T0ken\",\"token_type\":\"mac\"} | http.oauth-type",
                "{\"access_token\":\"T0ken\",\"expires_in\":-5}      | http.oauth-expired",
                "{\"access_token\":\"T0ken\",\"expires_in\":\"-5\"}    | http.oauth-expired",
                "<!DOCTYPE html><html>Log in                         | http.oauth-html",
                "{\"access_token\":5.5e400000}                       | http.oauth-answer",
                "[]                                                  | http.oauth-answer"
            })
    void a_token_that_cannot_be_used_is_told_before_the_api_is_asked(String body, String issue) {
        issue(json(body));

        SourceException failure = failure(oauth());

        assertThat(failure.getCause()).hasMessage(issue);
        assertThat(failure).hasMessageNotContaining("T0ken");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_life_given_as_text_or_beyond_measure_is_understood_or_left_open() throws Exception {
        issue(
                json("{\"access_token\":\"T0ken-1\",\"expires_in\":\"0\"}"),
                json("{\"access_token\":\"T0ken-2\",\"expires_in\":1e300}"));
        serve(page("\"p2\"", "a"), page("\"p3\"", "b"), page("null", "c"));

        assertThat(read(oauth()).accepted()).isEqualTo(3);
        assertThat(tokens.getRequestCount()).isEqualTo(2);
    }

    @Test
    void the_secret_of_the_client_is_sent_nowhere_but_to_the_address_given() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            issue(status(307).addHeader("Location", other.url("/token?key=Qu3ry-secret")));

            SourceException failure = failure(oauth());

            assertThat(failure.getCause()).hasMessage("http.oauth-redirect");
            assertThat(failure)
                    .hasMessageContaining("localhost:" + other.getPort() + "/token?key=***")
                    .hasMessageNotContaining("Qu3ry");
            assertThat(other.getRequestCount()).isZero();
        }
    }

    @Test
    void a_token_is_not_shown_to_the_server_of_a_redirect_even_if_that_refuses_it() throws Exception {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            other.enqueue(status(401).build());
            issue(token("T0ken-1", 3_600), token("T0ken-2", 3_600));
            serve(status(307).addHeader("Location", other.url("/moved")));

            assertThat(failure(oauth()).getCause()).hasMessage("http.unauthorized");
            assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
            assertThat(other.getRequestCount()).isEqualTo(1);
            assertThat(tokens.getRequestCount()).isEqualTo(1);
        }
    }

    @Test
    void a_token_that_the_server_echoes_is_masked() {
        issue(token("T0ken-of-test", 3_600));
        serve(json("{\"detail\":\"T0ken-of-test lacks metrics.read\"}").code(403));

        assertThat(failure(oauth()))
                .hasMessageContaining("*** lacks metrics.read")
                .hasMessageNotContaining("T0ken-of-test");
    }

    @Test
    void a_check_speaks_of_the_token_server_if_that_is_the_one_that_fails() throws Exception {
        issue(status(403));

        List<Probe> probes;
        try (MetricsSource source = provider().open(oauth(), host())) {
            probes = source.check();
        }

        assertThat(probes.get(1).detail()).isEqualTo("localhost:" + tokens.getPort());
        assertThat(probes.get(4).name()).isEqualTo("Credentials");
        assertThat(probes.get(4).result()).isEqualTo(Probe.Result.FAILED);
    }
}
