package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line and a vendor's server; and files of the same shape. */
class HttpCommandLineTest extends VendorServer {
    private static final Map<String, String> SECRETS = Map.of("VENDOR_TOKEN", "Tok3n-of-test");
    private static final String TOKEN = "token=env:VENDOR_TOKEN";
    private static final String DOSSIER = "{\"id\":\"%s\",\"year\":2026,\"attestations\":{\"segur\":\"no\"}}";

    private static String page(String id, String next) {
        return "{\"dossiers\":[" + DOSSIER.formatted(id) + "],\"next_cursor\":" + next + "}";
    }

    private static String[] csv(String source) {
        return new String[] {"evaluate", source, "--scheme", "donum-2026", "--format", "csv", "--option", TOKEN};
    }

    @Test
    void every_page_of_a_server_is_evaluated_with_the_token_of_the_environment() throws Exception {
        serve(200, page("A", "\"p2\""));
        serve(200, page("B", "null"));

        Run run = Run.with(SECRETS, csv(url()));

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.substring(0, 13)))
                .containsExactly("A;donum-2026;", "B;donum-2026;");
        assertThat(run.err()).contains("2 lus = 2 évalués + 0 rejeté");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-test");
    }

    @Test
    void a_token_in_a_file_that_begins_with_a_byte_order_mark_is_sent_without_it(@TempDir Path folder)
            throws Exception {
        serve(200, page("A", "null"));
        Path token = Files.writeString(folder.resolve("token.txt"), "\ufeffTok3n-of-test\r\n");
        String[] words = csv(url());
        words[words.length - 1] = "token=file:" + token;

        Run run = Run.donum(words);

        assertThat(run.exit()).isZero();
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer Tok3n-of-test");
    }

    @Test
    void a_page_that_fails_ends_with_3_and_says_what_was_read() {
        serve(200, page("A", "\"p2\""));
        serve(404, "{\"title\":\"Not found\",\"detail\":\"No such cursor.\"}");

        Run run = Run.with(SECRETS, csv(url()));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).hasLineCount(2).contains("\nA;donum-2026;");
        assertThat(run.err())
                .contains(
                        "#page=2 : erreur : Rien à l’adresse",
                        "(HTTP 404) – No such cursor.",
                        "C’est la page 2 qui manque, alors que les précédentes ont été lues",
                        "La lecture s’est arrêtée avant la fin",
                        "1 lu = 1 évalué + 0 rejeté")
                .doesNotContain("BASE/v1/dossiers");
    }

    @Test
    void records_announced_that_did_not_come_are_no_stop_before_the_end() {
        serve(200, "{\"total\":3," + page("A", "null").substring(1));

        Run run = Run.with(SECRETS, csv(url()));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "Dossiers annoncés : 3, lus : 1.",
                        "donum : Des dossiers annoncés n’ont pas été reçus : le résultat est incomplet.")
                .doesNotContain("arrêtée");
    }

    @Test
    void wrong_credentials_end_with_3_a_remedy_and_no_secret() {
        serve(401, "{\"detail\":\"Tok3n-of-test has expired.\"}");

        Run run = Run.with(SECRETS, csv(url()));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("ne reconnaît pas les identifiants", "(HTTP 401) – *** has expired.", "→ Vérifiez token")
                .doesNotContain("Tok3n-of-test");
    }

    private static final Map<String, String> ALL_SECRETS =
            Map.of("T", "Tok3n-of-test", "K", "K3y-of-test-long", "P", "Passw0rd-of-test", "C", "S3cret-of-test");

    /** Answers with all that was sent, to the API and to the server of tokens. */
    private static final class Echo extends Dispatcher {
        private final int code;

        Echo(int code) {
            this.code = code;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            String said = (request.getHeaders() + " " + request.getTarget() + " "
                            + (request.getBody() == null
                                    ? ""
                                    : request.getBody().utf8()))
                    .replaceAll("[\\r\\n]+", " ");
            return new MockResponse.Builder()
                    .code(code)
                    .addHeader("Content-Type", "application/json")
                    .body("{\"error\":\"%s\",\"detail\":\"%s\"}".formatted(said.substring(0, 40), said))
                    .build();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token=env:T api-key=env:K",
                "user=zoe password=env:P",
                "oauth-token-url=URL/token oauth-client-id=zoe oauth-client-secret=env:C",
                "oauth-token-url=URL/token oauth-client-id=zoe oauth-client-secret=env:C oauth-client-auth=post"
            })
    void no_secret_is_printed_whatever_a_server_echoes(String options) {
        for (int code : new int[] {200, 401, 500}) {
            server.setDispatcher(new Echo(code));
            for (String command : List.of("validate", "sources check")) {
                List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
                words.addAll(List.of(url() + "?sig=Qu3ry-secret-0123", "--debug"));
                for (String option : List.of((options + " max-retries=0").split(" ", -1))) {
                    words.addAll(List.of("--option", option.replace("URL", url())));
                }

                Run run = Run.with(ALL_SECRETS, words.toArray(String[]::new));

                assertThat(run.exit()).as(run.err()).isIn(1, 3);
                assertThat(run.out() + run.err())
                        .doesNotContain("Tok3n-of", "K3y-of", "Passw0rd", "S3cret", "Qu3ry", "em9lOl");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205})
    void an_empty_answer_ends_with_3_a_sentence_and_a_remedy(int code) {
        server.enqueue(new MockResponse.Builder().code(code).build());

        Run run = Run.with(SECRETS, csv(url()));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("a rendu une réponse vide (HTTP " + code + ").", "→ Vérifiez l’adresse");
    }

    @Test
    void a_web_page_ends_with_3() {
        for (int asked = 0; asked < 2; asked++) { // as the Donum Metrics API, then at the address as given
            server.enqueue(new MockResponse.Builder()
                    .addHeader("Content-Type", "text/html")
                    .body("<html>")
                    .build());
        }

        assertThat(Run.with(SECRETS, csv(url())).exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.vendor.test/donum",
                "https://zoe:Passw0rd-of-test@api.vendor.test/?key=Passw0rd-of-test"
            })
    void an_unsafe_address_ends_with_2_before_anything_is_sent(String address) {
        Run run = Run.with(SECRETS, csv(address));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("est mal configurée").doesNotContain("Passw0rd-of-test");
    }

    @Test
    void a_secret_in_clear_ends_with_2_and_is_not_repeated() {
        Run run = donum("evaluate", url(), "--scheme", "donum-2026", "--option", "token=Tok3n-of-test");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("env:").doesNotContain("Tok3n-of-test");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "validate", "explain", "compare -s donum-2028"})
    void a_secret_never_goes_to_two_origins_and_nothing_is_sent_to_either(String command) throws IOException {
        try (MockWebServer other = new MockWebServer()) {
            other.start();
            String address = "http://u:Passw0rd-of-test@localhost:" + other.getPort() + "/donum?key=Passw0rd-of-test";
            for (String second : List.of(
                    "http://localhost:" + other.getPort() + "/donum",
                    "http://127.0.0.1:" + server.getPort() + "/donum",
                    "https://localhost:" + server.getPort() + "/donum",
                    address)) {
                List<String> words = new ArrayList<>(List.of((command + " -s donum-2026").split(" ", -1)));
                words.addAll(List.of(url(), "../examples/un-medecin.csv", second, "--option", TOKEN));

                Run run = Run.with(SECRETS, words.toArray(String[]::new));

                assertThat(run.exit()).as(run.err()).isEqualTo(2);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains("→").doesNotContain("Tok3n-of-test", "Passw0rd");
                if (!second.equals(address)) {
                    assertThat(run.err())
                            .contains("« token » irait à deux serveurs", url(), second)
                            .contains("l’une après l’autre", "--option token=env:NOM");
                }
            }
            assertThat(server.getRequestCount() + other.getRequestCount()).isZero();
        }
    }

    @Test
    void two_addresses_of_one_origin_share_a_secret() {
        serve(200, page("A", "null"));
        serve(200, page("B", "null"));

        Run run = Run.with(
                SECRETS,
                "evaluate",
                url(),
                url().replace("http://localhost", "HTTP://LOCALHOST") + "/v1/dossiers?year=2026",
                "-s",
                "donum-2026",
                "-f",
                "csv",
                "--option",
                TOKEN);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).hasLineCount(3);
    }

    @Test
    void two_servers_without_a_secret_and_a_server_with_one_beside_a_file_are_read_together() {
        serve(200, page("A", "null"));
        serve(200, page("B", "null"));
        String elsewhere = "http://127.0.0.1:" + server.getPort() + "/donum";

        assertThat(donum("evaluate", url(), elsewhere, "-s", "donum-2026", "-f", "csv")
                        .out())
                .hasLineCount(3);
        serve(200, page("A", "null"));
        assertThat(Run.with(
                                SECRETS,
                                "evaluate",
                                "../examples/un-medecin.csv",
                                url(),
                                "-s",
                                "donum-2026",
                                "-f",
                                "csv",
                                "--option",
                                TOKEN)
                        .out())
                .hasLineCount(3);
    }

    @Test
    void an_option_given_twice_says_what_to_do_where_each_source_wants_its_own() {
        Run run = Run.with(SECRETS, "validate", url(), "--option", TOKEN, "--option", "token=env:OTHER");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("« token » est donné deux fois.", "→ Gardez-en un", "l’une après l’autre");
    }

    @Test
    void a_check_tells_each_step_and_what_to_do_about_the_one_that_failed() {
        serve(200, page("A", "null"));
        serve(403, "{}");

        Run good = donum("sources", "check", url());
        Run refused = donum("sources", "check", url());

        assertThat(good.exit()).isZero();
        assertThat(good.out()).hasLineCount(7).contains("dossiers lus sans erreur\u00a0: 1");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("Droit de lecture", "ne permet pas la lecture", "  → Demandez");
    }

    @Test
    void an_explanation_points_into_the_page() {
        serve(
                200,
                "{\"dossiers\":[{\"id\":\"A\",\"usages\":{\"aat\":{\"done\":110,\"total\":150}}}],\"next_cursor\":null}");

        Run run = donum("explain", url(), "--scheme", "donum-2026", "--practitioner", "A");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("#page=1:/dossiers/0/usages/aat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers.json", "dossiers.ndjson"})
    void the_example_files_are_paid_as_worked_out_beside(String file) {
        Run run = donum("evaluate", "../examples/api/" + file, "--scheme", "donum-2026", "--format", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out()
                        .lines()
                        .skip(1)
                        .map(line -> List.of(line.split(";", -1)))
                        .map(fields -> fields.get(0) + " " + fields.get(3)))
                .containsExactly("10100007011 2940.00", "10100007029 2380.00", "10100007037 0.00");
    }

    @Test
    void the_example_served_is_the_example_read() throws Exception {
        String example = Files.readString(Path.of("../examples/api/dossiers.json"));
        serve(200, example);
        serve(200, example); // dated dossiers are read once for the latest snapshots, once to be evaluated

        assertThat(donum("evaluate", url(), "--scheme", "donum-2026", "--format", "csv")
                        .out())
                .isEqualTo(
                        donum("evaluate", "../examples/api/dossiers.json", "--scheme", "donum-2026", "--format", "csv")
                                .out());
    }
}
