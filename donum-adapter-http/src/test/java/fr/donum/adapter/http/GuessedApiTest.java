package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.util.Map;
import java.util.stream.Collectors;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found out of an API of another shape. */
class GuessedApiTest extends ServedPages {
    private static final String PEOPLE = "{\"people\":[{\"rpps\":\"10003456786\",\"lap\":true,"
            + "\"aat\":{\"num\":3,\"den\":4}}],\"meta\":{\"page\":1,\"pages\":2}}";

    private SourceSettings people() {
        return at(base() + "/people?year=2026&key=k1");
    }

    private Catalogue discovered(SourceSettings settings) throws SourceException {
        try (MetricsSource source = provider().open(settings, host())) {
            return source.discover();
        }
    }

    private SourceException undiscovered() {
        return catchThrowableOfType(SourceException.class, () -> discovered(people()));
    }

    private String target() throws InterruptedException {
        return server.takeRequest().getTarget();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405})
    void where_our_api_is_not_the_very_address_is_asked_and_its_page_understood(int code) throws Exception {
        serve(status(code), json(PEOPLE));

        Catalogue catalogue = discovered(people());

        assertThat(target()).startsWith("/donum/people/v1/dossiers?");
        assertThat(target()).isEqualTo("/donum/people?year=2026&key=k1");
        assertThat(catalogue.fields())
                .extracting(Catalogue.Field::where)
                .containsExactly("/people/*/rpps", "/people/*/lap", "/people/*/aat/num", "/people/*/aat/den");
        assertThat(guesses(catalogue))
                .isEqualTo(Map.of(
                        "records", "/people/*",
                        "pagination.style", "page-number",
                        "pagination.parameter", "page",
                        "pagination.pages", "/meta/pages"));
        assertThat(catalogue.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("json.guessed");
            assertThat(issue.what()).contains("/donum/people?year=2026&key=***").doesNotContain("k1");
        });
    }

    private static Map<String, String> guesses(Catalogue catalogue) {
        return catalogue.guesses().stream().collect(Collectors.toMap(Catalogue.Guess::what, Catalogue.Guess::value));
    }

    @Test
    void an_answer_of_another_shape_is_understood_too() throws Exception {
        serve(json("{\"hello\":1}"), json(PEOPLE).addHeader("Link", "</donum/people?page=2>; rel=next"));

        assertThat(guesses(discovered(people()))).isEqualTo(Map.of("records", "/people/*", "pagination.style", "link"));
    }

    @Test
    void records_are_the_elements_that_have_the_id_and_not_those_around_them() throws Exception {
        serve(status(404), json("""
                {"practices":[{"name":"Lac","department":"74","doctors":[
                  {"status":"active","rpps":"10003456786","acts":[{"code":"AAT","total":60,"name":"Arrêts","num":50}]}]}]}
                """));

        Catalogue catalogue = discovered(people());

        assertThat(guesses(catalogue)).containsEntry("records", "/practices/*/doctors/*");
        assertThat(catalogue.fields())
                .extracting(Catalogue.Field::name)
                .containsExactly("/rpps", "/acts/[code=AAT]/total", "/acts/[code=AAT]/num");
    }

    @Test
    void the_key_is_what_holds_rpps_numbers_rather_than_what_is_called_id() throws Exception {
        serve(status(404), json("""
                {"people":[{"id":17,"numero":"10003456786","lap":true},{"id":18,"numero":"10100000016","lap":true}]}
                """));

        assertThat(discovered(people()).fields())
                .extracting(Catalogue.Field::where)
                .containsExactly("/people/*/numero", "/people/*/lap");
    }

    @Test
    void a_page_that_names_no_other_is_doubted() throws Exception {
        serve(status(404), json(PEOPLE.replace("\"page\":1,\"pages\":2", "")));

        Catalogue catalogue = discovered(people());

        assertThat(guesses(catalogue)).containsOnlyKeys("records");
        assertThat(Collected.codes(catalogue.issues())).containsExactly("json.guessed", "json.no-paging");
    }

    @Test
    void what_is_not_understood_is_told_as_not_being_our_api() {
        serve(status(404), json("{\"people\":[{\"name\":\"A\"}]}"));

        assertThat(undiscovered())
                .hasMessageContaining("Nothing at the address")
                .hasMessageContaining("/v1/dossiers");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void an_address_that_does_not_answer_is_asked_once_since_there_is_an_answer_already() {
        serve(status(404), status(200).onResponseStart(SocketEffect.Stall.INSTANCE));

        assertThat(catchThrowableOfType(SourceException.class, () -> discovered(people().with("read-timeout", "5"))))
                .hasMessageContaining("Nothing at the address");
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void a_server_that_says_why_it_refuses_is_not_asked_for_another_api() {
        serve(json("{\"title\":\"No right to read\"}").code(403));

        assertThat(undiscovered()).hasMessageContaining("No right to read");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_reading_that_follows_tells_what_was_found_without_asking_again() throws Exception {
        serve(status(404), json(PEOPLE));

        try (MetricsSource source = provider().open(people(), host())) {
            source.discover();

            assertThat(catchThrowableOfType(SourceException.class, () -> source.read(ReadRequest.ALL, collected)))
                    .hasMessageContaining("Nothing at the address");
        }
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void who_may_not_log_in_is_not_asked_again() {
        serve(status(401));

        assertThat(undiscovered().kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
