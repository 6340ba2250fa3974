package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceSettings;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class LoginTest extends ServedPages {
    private static final Secret TOKEN = new Secret("Tok3n-of-test");

    @Test
    void a_bearer_token_goes_with_every_page() throws Exception {
        serve(page("\"p2\"", "a"), page("null", "b"));

        read(settings().with("token", TOKEN));

        assertThat(authorization()).isEqualTo("Bearer Tok3n-of-test");
        assertThat(authorization()).isEqualTo("Bearer Tok3n-of-test");
    }

    @Test
    void an_api_key_goes_in_the_customary_header_or_another() throws Exception {
        serve(page("null", "a"), page("null", "a"));

        read(settings().with("api-key", TOKEN));
        read(settings().with("api-key", TOKEN).with("api-key-header", "Ocp-Key"));

        assertThat(server.takeRequest().getHeaders().get("X-Api-Key")).isEqualTo("Tok3n-of-test");
        RecordedRequest second = server.takeRequest();
        assertThat(second.getHeaders().get("Ocp-Key")).isEqualTo("Tok3n-of-test");
        assertThat(second.getHeaders().get("X-Api-Key")).isNull();
    }

    @Test
    void a_name_and_a_password_are_sent_as_utf_8() throws Exception {
        serve(page("null", "a"));

        read(settings().with("user", "Zoé").with("password", new Secret("été")));

        assertThat(authorization()).isEqualTo("Basic Wm/DqTrDqXTDqQ==");
    }

    @Test
    void an_api_key_and_a_token_may_go_together() throws Exception {
        serve(page("null", "a"));

        read(settings().with("token", TOKEN).with("api-key", new Secret("K3y-of-test")));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-test");
        assertThat(request.getHeaders().get("X-Api-Key")).isEqualTo("K3y-of-test");
    }

    @Test
    void without_credentials_none_are_sent() throws Exception {
        serve(page("null", "a"));

        read();

        assertThat(server.takeRequest().getHeaders().names()).doesNotContain("Authorization", "X-Api-Key");
    }

    @Test
    void no_message_shows_a_secret_that_the_server_echoes_or_the_address_holds() {
        serve(json("{\"detail\":\"unknown token Tok3n-of-test\"}").code(401));
        SourceSettings settings = at(base() + "?key=Qu3ry-secret&year=2026").with("token", TOKEN);

        assertThat(failure(settings))
                .hasMessageContaining("year=2026")
                .hasMessageContaining("key=***")
                .hasMessageContaining("unknown token ***")
                .hasMessageNotContaining("Qu3ry-secret");
        assertThat(settings.toString()).doesNotContain("Tok3n-of-test");
    }

    private String authorization() throws InterruptedException {
        return String.valueOf(server.takeRequest().getHeaders().get("Authorization"));
    }
}
