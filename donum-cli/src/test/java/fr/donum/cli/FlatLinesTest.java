package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One flat object a line, in names of columns: as much and as little as the same objects in a list. */
class FlatLinesTest {
    /** A rate of 90 % in the FSE and 60 % in the other services; the doctor of the second line has no LAP. */
    private static final String FIRST = """
            {"practitioner":"10100000511","segur":true,"lap":true,"sesam_vitale":true,"dcmt_done":60,"dcmt_total":100,\
            "pse_done":60,"pse_total":100,"fse_done":90,"fse_total":100,"aat_done":60,"aat_total":100}""";

    private static final String SECOND =
            FIRST.replace("10100000511", "10100000529").replace("\"lap\":true", "\"lap\":false");
    private static final String LIST = "[" + FIRST + ",\n" + SECOND + "]";
    private static final String LINES = FIRST + "\n" + SECOND + "\n";

    /** A mean of 67.5 % is beyond the socle's 60: 280 points of 7 EUR, unless there is no LAP. */
    private static final String[] PAID = {
        "10100000511;donum-2026;280;1960.00;420;2940.00;EARNED;EARNED;OPEN;OPEN;OPEN",
        "10100000529;donum-2026;0;0.00;0;0.00;MISSED;EARNED;OPEN;OPEN;OPEN"
    };

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Run evaluated(String source, String... more) {
        return Run.donum(Stream.concat(
                        Stream.of("evaluate", source, "--scheme", "donum-2026", "--format", "csv"), Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.ndjson", "d.jsonl", "d.json"})
    void lines_without_a_profile_are_not_read_as_dossiers_of_nothing(String name) throws Exception {
        Run list = evaluated(file("list.json", LIST).toString());
        Run lines = evaluated(file(name, LINES).toString());

        assertThat(lines.exit()).isEqualTo(list.exit()).isEqualTo(3);
        assertThat(lines.out()).isEqualTo(list.out()).isEmpty();
        assertThat(lines.err()).contains(name + " n’a pas la forme attendue", "--mapping");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.json", "d.ndjson", "d.jsonl", "d.json"})
    void the_profile_that_is_guessed_reads_lines_as_it_reads_a_list(String name) throws Exception {
        String source = file(name, name.startsWith("list") ? LIST : LINES).toString();
        String profile = folder.resolve("profile.json").toString();

        Run discovered = Run.donum("sources", "discover", source, "--write-profile", profile);
        Run run = evaluated(source, "--mapping", profile);

        assertThat(discovered.exit()).isZero();
        assertThat(discovered.err()).contains("12 champs sont reconnus à leur nom");
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().skip(1)).containsExactly(PAID);
        assertThat(run.err()).contains("2 lus = 2 évalués + 0 rejeté");
    }

    @Test
    void lines_of_an_address_are_guessed_as_those_of_a_file() throws Exception {
        String profile = folder.resolve("profile.json").toString();
        try (MockWebServer server = new MockWebServer()) {
            server.setDispatcher(new Dispatcher() {
                @Override
                public MockResponse dispatch(RecordedRequest request) {
                    return "/export".equals(request.getUrl().encodedPath())
                            ? new MockResponse.Builder()
                                    .addHeader("Content-Type", "application/x-ndjson")
                                    .body(LINES)
                                    .build()
                            : new MockResponse.Builder().code(404).build();
                }
            });
            server.start();
            String address = "http://localhost:" + server.getPort() + "/export";

            Run discovered = Run.donum("sources", "discover", address, "--write-profile", profile);
            Files.writeString(
                    Path.of(profile),
                    Files.readString(Path.of(profile))
                            .replace("\"records\"", "\"pagination\" : { \"style\" : \"none\" }, \"records\""));
            Run run = evaluated(address, "--mapping", profile);

            assertThat(discovered.err()).contains("12 champs sont reconnus à leur nom", "(chaque ligne)");
            assertThat(run.out().lines().skip(1)).containsExactly(PAID);
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void flat_records_in_a_page_are_of_another_shape_too() throws Exception {
        Run run = evaluated(file("page.json", "{\"dossiers\":" + LIST + ",\"next_cursor\":null}")
                .toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("page.json n’a pas la forme attendue");
    }

    @Test
    void a_name_that_only_a_later_record_bears_is_in_the_profile_too() throws Exception {
        String lines = "{\"rpps\":\"10100000511\",\"lap\":true}\n{\"rpps\":\"10100000529\",\"dmp_taux\":\"60 %\"}\n";
        Path profile = folder.resolve("profile.json");

        Run.donum("sources", "discover", file("d.ndjson", lines).toString(), "--write-profile", profile.toString());

        assertThat(Files.readString(profile)).contains("/rpps", "/lap", "/dmp_taux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.json", "d.ndjson"})
    void a_usage_alone_is_its_rate_where_it_has_a_sign_and_else_is_to_be_decided(String name) throws Exception {
        String first = "{\"rpps\":\"10100000511\",\"dcmt\":95,\"usages\":{\"pse\":\"80 %\"}}";
        String second = "{\"rpps\":\"10100000529\",\"dcmt\":90,\"usages\":{\"pse\":\"70 %\"}}";
        String content = name.startsWith("list") ? "[" + first + "," + second + "]" : first + "\n" + second + "\n";
        String source = file(name, content).toString();
        Path profile = folder.resolve("profile.json");

        Run discovered = Run.donum("sources", "discover", source, "--write-profile", profile.toString());
        Run refused = evaluated(source, "--mapping", profile.toString());
        Files.writeString(
                profile,
                Files.readString(profile)
                        .replaceAll("(?s)\"undecided\" : \\[.*?]", "\"to\" : \"dcmt_taux\", \"unit\" : \"percent\""));
        Run read = Run.donum("validate", source, "--mapping", profile.toString());

        assertThat(discovered.err()).contains("champ « /dcmt » (dcmt_den, dcmt_num, dcmt_taux)");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(read.plain()).contains("dcmt 95 %, pse 80 %", "dcmt 90 %, pse 70 %");
    }

    @Test
    void lines_of_our_own_shape_are_read_though_the_file_be_called_json() throws Exception {
        String lines = """
                {"id":"a","year":2026,"attestations":{"lap":"yes"}}
                {"id":"b","year":2026,"attestations":{"lap":"no"}}
                {"next_cursor":null}
                """;

        Run run = evaluated(file("d.json", lines).toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("2 lus = 2 évalués + 0 rejeté");
        assertThat(run.out()).contains("b;donum-2026;0;0.00;0;0.00;MISSED");
    }

    @Test
    void a_name_of_the_vendors_own_does_not_make_our_records_foreign() throws Exception {
        String lines = """
                {"id":"a","year":2026,"remark":"lap"}
                {"id":"b","year":2026,"usages":{"dmp":{"rate":"0.6"}}}
                {"next_cursor":null}
                """;

        Run run = evaluated(file("d.ndjson", lines).toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("Champ inconnu « remark »", "2 lus = 2 évalués + 0 rejeté");
    }
}
