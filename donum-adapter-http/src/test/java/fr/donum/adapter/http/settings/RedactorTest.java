package fr.donum.adapter.http.settings;

import static org.assertj.core.api.Assertions.assertThat;

import okio.ByteString;
import org.junit.jupiter.api.Test;

class RedactorTest {
    private final Redactor redactor = new Redactor();

    @Test
    void a_secret_is_masked_as_it_is_and_as_forms_and_addresses_write_it() {
        redactor.add("S3cret+of test");

        assertThat(redactor.clean("<S3cret+of test> S3cret%2Bof+test S3cret%2Bof%20test"))
                .isEqualTo("<***> *** ***");
    }

    @Test
    void the_beginning_of_a_secret_where_a_text_was_cut_is_masked_too() {
        redactor.add("Tok3n-of-test");

        assertThat(redactor.clean("wrong token Tok3n-of…, again Tok3…")).isEqualTo("wrong token ***…, again ***…");
        assertThat(redactor.clean("Tok…")).isEqualTo("Tok…");
    }

    @Test
    void a_secret_within_another_leaves_nothing_of_it() {
        redactor.add("Passw0rd");
        redactor.add("Passw0rd-of-test");

        assertThat(redactor.clean("Passw0rd-of-test Passw0rd")).isEqualTo("*** ***");
    }

    @Test
    void it_finds_secrets_and_shows_none() {
        redactor.add("Tok3n-of-test");

        assertThat(redactor.knows(ByteString.encodeUtf8("{\"a\":\"Tok3n-of-test\"}")))
                .isTrue();
        assertThat(redactor.knows(ByteString.encodeUtf8("{\"a\":\"Tok3n\"}"))).isFalse();
        assertThat(redactor).asString().doesNotContain("Tok3n");
    }

    @Test
    void an_address_has_secrets_by_the_names_or_the_looks_of_its_parameters() {
        assertThat(
                        Address.secrets(
                                "https://zoe:Passw0rd@api.test/x?api_key=K3y&format=json&sig=abc&q=0123456789abcdef0123&year=2026"))
                .containsExactlyInAnyOrder("Passw0rd", "K3y", "abc", "0123456789abcdef0123");
        assertThat(Address.secrets("not an address")).isEmpty();
    }
}
