package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest extends ServedPages {
    private final MockWebServer other = new MockWebServer();

    @BeforeEach
    void startOther() throws IOException {
        other.start();
    }

    @AfterEach
    void stopOther() {
        other.close();
    }

    private SourceSettings withCredentials() {
        return settings().with("token", new Secret("Tok3n-of-test")).with("api-key", new Secret("K3y-of-test"));
    }

    private static MockResponse.Builder redirect(int code, String location) {
        return status(code).addHeader("Location", location);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void another_server_is_asked_without_any_credentials(int code) throws Exception {
        serve(redirect(code, other.url("/elsewhere/dossiers?page=1").toString()));
        other.enqueue(page("null", "a").build());

        assertThat(read(withCredentials()).accepted()).isEqualTo(1);

        RecordedRequest asked = other.takeRequest();
        assertThat(asked.getTarget()).isEqualTo("/elsewhere/dossiers?page=1");
        assertThat(asked.getHeaders().names()).doesNotContain("Authorization", "X-Api-Key");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-test");
    }

    @Test
    void the_same_server_by_another_name_is_another_server() throws Exception {
        serve(redirect(307, "http://127.0.0.1:" + server.getPort() + "/moved"), page("null", "a"));

        read(withCredentials());

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().names()).doesNotContain("Authorization", "X-Api-Key");
    }

    @Test
    void on_the_same_server_credentials_go_along() throws Exception {
        serve(redirect(308, "/moved"), page("null", "a"));

        read(withCredentials());

        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getTarget()).isEqualTo("/moved");
        assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-test");
    }

    @Test
    void what_is_not_encrypted_is_not_followed() {
        serve(redirect(302, "http://api.example.fr/donum?key=Qu3ry-secret"));

        assertThat(failure(withCredentials()))
                .hasMessageContaining("redirects to an address that is not encrypted: http://api.example.fr/donum")
                .hasMessageNotContaining("Qu3ry-secret");
    }

    @Test
    void a_server_that_redirects_in_circles_is_given_up() {
        MockResponse.Builder again = redirect(302, "/donum/v1/dossiers");
        serve(again, again, again, again, again, again);

        assertThat(failure()).hasMessageContaining("redirects too many times");
        assertThat(server.getRequestCount()).isEqualTo(6);
    }

    @Test
    void a_redirect_to_nowhere_is_no_answer() {
        serve(status(302));

        assertThat(failure()).hasMessageContaining("redirects (HTTP 302) without an http or https address to go to");
    }

    @Test
    void who_answered_in_place_of_another_is_said_and_stands_in_the_provenance() throws Exception {
        serve(redirect(307, other.url("/elsewhere/dossiers").toString()));
        other.enqueue(page("null", "a").build());

        ReadSummary summary = read(withCredentials());

        String answerer = "http://localhost:" + other.getPort() + "/elsewhere/dossiers";
        assertThat(codes(summary)).containsExactly("http.redirected");
        assertThat(summary.issues().get(0).what())
                .isEqualTo("The data come from " + answerer + ", to which " + base() + "/v1/dossiers redirects.");
        assertThat(collected.provenances().get(0).place().source()).isEqualTo(answerer);
    }

    @Test
    void a_redirect_within_the_server_is_not_worth_a_word() throws Exception {
        serve(redirect(308, "/moved"), page("null", "a"));

        assertThat(read(withCredentials()).issues()).isEmpty();
        assertThat(collected.provenances().get(0).place().source()).startsWith(base());
    }

    @Test
    void a_password_in_the_address_of_a_redirect_is_neither_sent_nor_shown() throws Exception {
        serve(redirect(302, "http://zoe:Passw0rd@localhost:" + other.getPort() + "/x"));
        other.enqueue(status(500).build());

        assertThat(failure(withCredentials().with("max-retries", "0"))).hasMessageNotContaining("Passw0rd");
        assertThat(other.takeRequest().getHeaders().names()).doesNotContain("Authorization");
    }
}
