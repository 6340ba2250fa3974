package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.donum.adapter.json.PublishedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that cannot be read, or not to its end: the result says so, and why, whatever the command and its format. */
class SourcesThatFailTest {
    private static final String DOCTOR = "10003456786";
    private static final String PARTIAL = "n’a pas été lue jusqu’au bout";

    @TempDir
    Path folder;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String sound() throws IOException {
        return file("bon.csv", "id;date;segur\n" + DOCTOR + ";31/03/2026;oui\n");
    }

    /** Nobody listens there. */
    private String unreachable() {
        int port = server.getPort();
        server.close();
        return "http://127.0.0.1:" + port + "/x";
    }

    private static Run run(String command, String format, String... sources) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(sources));
        words.addAll(List.of("-s", "donum-2026", "-f", format));
        if (command.equals("compare")) {
            words.addAll(List.of("-s", "donum-2028"));
        }
        if (List.of(sources).toString().contains("http:")) {
            words.addAll(List.of("--option", "max-retries=0"));
        }
        return donum(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate,table",
        "evaluate,md",
        "explain,table",
        "explain,md",
        "validate,table",
        "compare,table",
        "compare,md"
    })
    void the_others_are_read_and_the_page_says_what_failed(String command, String format) throws Exception {
        String sound = sound();
        String gone = unreachable();
        for (Run run : List.of(run(command, format, sound, gone), run(command, format, gone, sound))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.plain().replaceAll("\\s+", " "))
                    .contains(PARTIAL, "refuse la connexion")
                    .containsAnyOf(DOCTOR, "segur");
            assertThat(run.err()).contains("/x : erreur : ", "Les autres sources ont été lues");
        }
    }

    @Test
    void lines_for_programs_hold_the_others() throws Exception {
        Run run = run("evaluate", "csv", unreachable(), sound());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("\n" + DOCTOR + ";donum-2026;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"dossiers\":[{\"id\":\"1", "<html>"})
    void so_are_they_beside_a_file_that_is_empty_cut_or_of_no_such_format(String broken) throws Exception {
        Run run = run("evaluate", "json", file("mauvais.json", broken), sound());
        assertThat(run.exit()).isEqualTo(3);
        JsonNode root = new ObjectMapper().readTree(run.out());
        assertThat(root.at("/summary/evaluated").intValue()).isOne();
        assertThat(root.at("/summary/completeness").textValue()).isEqualTo("PARTIAL");
        assertThat(root.at("/issues/0/where").textValue()).startsWith("mauvais.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "explain", "validate", "compare"})
    void a_wrong_command_stops_before_anything_is_read(String command) throws Exception {
        Run run = run(command, command.equals("compare") ? "csv" : "json", sound(), folder + "/absent.csv");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_source_alone_or_all_of_them_give_no_result() throws Exception {
        String gone = unreachable();
        String empty = file("vide.json", "");
        assertThat(run("evaluate", "csv", gone))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(3))
                .satisfies(run -> assertThat(run.err()).doesNotContain("Les autres sources"));
        Run both = run("evaluate", "csv", gone, empty);
        assertThat(both.exit()).isEqualTo(3);
        assertThat(both.err()).contains("refuse la connexion", "vide.json");
    }

    private void serve(int code, String body) {
        server.enqueue(new MockResponse.Builder()
                .code(code)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "md", "json"})
    void an_explanation_says_that_the_server_failed_at_a_later_page_and_why(String format) {
        for (int i = 0; i < 3; i++) {
            serve(
                    200,
                    "{\"dossiers\":[{\"id\":\"" + DOCTOR + "\",\"year\":2026,\"attestations\":{\"segur\":\"no\"}}],"
                            + "\"next_cursor\":\"b\"}");
            serve(500, "");
        }
        Run run = donum(
                "explain",
                "http://localhost:" + server.getPort() + "/donum",
                "-p",
                DOCTOR,
                "-s",
                "donum-2026",
                "-f",
                format,
                "--option",
                "max-retries=0");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.plain().replaceAll("\\s+", " ")).contains("Lecture incomplète", PARTIAL, "500");
        if (format.equals("json")) {
            assertThat(run.out()).contains("\"completeness\": \"PARTIAL\"", "\"shortfalls\": [");
            assertThat(PublishedSchemas.errors("explanation", run.out())).isEmpty();
        }
    }

    @Test
    void nothing_of_that_stands_in_an_explanation_of_what_was_read_whole() throws Exception {
        assertThat(donum("explain", sound(), "-s", "donum-2026").plain()).doesNotContain("incomplète");
        assertThat(donum("explain", sound(), "-s", "donum-2026", "-f", "json").out())
                .contains("\"completeness\": \"COMPLETE\"", "\"shortfalls\": []");
    }
}
