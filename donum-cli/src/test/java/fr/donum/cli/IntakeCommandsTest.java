package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reads says of a source what evaluate says, and asks a server for no more than it needs. */
class IntakeCommandsTest extends VendorServer {
    private static final String RPPS = "10003456786";
    private static final String OTHER = "10003456794";
    private static final String DOSSIER = "{\"id\":\"%s\",\"year\":2026,\"attestations\":{\"segur\":\"no\"}}";

    private static String page(String next, String... ids) {
        return "{\"dossiers\":["
                + String.join(",", Stream.of(ids).map(DOSSIER::formatted).toList()) + "],\"next_cursor\":" + next + "}";
    }

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    private static Run run(String command, String... sources) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(sources));
        words.addAll(List.of("--scheme", "donum-2026"));
        switch (command) {
            case "explain" -> words.addAll(List.of("--practitioner", "Martin"));
            case "compare" -> words.addAll(List.of("--scheme", "donum-2028"));
            default -> {
                // Nothing else is needed.
            }
        }
        return Run.donum(words.toArray(String[]::new));
    }

    /** What is said of the data: not what was guessed, nor what this command alone says. */
    private static List<String> ofData(Run run) {
        return run.err()
                .lines()
                .filter(line -> line.contains(" : erreur : ")
                        || line.contains(" : attention : ")
                        || line.startsWith("  → ")
                        || line.contains("incomplet"))
                .filter(line -> !line.contains("Vérifiez l’identifiant"))
                .toList();
    }

    @Test
    void explain_asks_a_server_for_one_practitioner_and_says_so() throws Exception {
        serve(200, page("null", RPPS));

        Run run = Run.donum("explain", url(), "--scheme", "donum-2026", "--practitioner", RPPS);

        assertThat(run.exit()).isZero();
        assertThat(server.getRequestCount()).isOne();
        assertThat(server.takeRequest().getUrl().queryParameter("practitioner")).isEqualTo(RPPS);
        assertThat(run.err())
                .contains("seul le praticien " + RPPS + " a été demandé")
                .contains("1 lu = 1 évalué");
    }

    @Test
    void explain_reads_all_where_the_server_has_nothing_of_whom_it_is_asked_for() throws Exception {
        serve(200, page("null"));
        serve(200, page("\"p2\"", OTHER));
        serve(200, page("null"));

        Run run = Run.donum("explain", url(), "--scheme", "donum-2026", "--practitioner", RPPS);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(OTHER).doesNotContain("a été demandé");
        assertThat(server.getRequestCount()).isEqualTo(3);
        server.takeRequest();
        assertThat(server.takeRequest().getUrl().queryParameter("practitioner")).isNull();
    }

    @Test
    void explain_by_a_name_asks_for_each_page_once() throws Exception {
        serve(200, page("\"p2\"", RPPS));
        serve(200, page("null", "Martin"));

        Run run = Run.donum("explain", url(), "--scheme", "donum-2026", "--practitioner", "Martin");

        assertThat(run.exit()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(server.takeRequest().getUrl().queryParameter("practitioner")).isNull();
    }

    @Test
    void the_day_asked_for_reaches_the_server_and_snapshots_are_read_once() throws Exception {
        serve(
                200,
                "{\"dossiers\":[{\"id\":\"a\",\"as_of\":\"2026-03-31\"},{\"id\":\"a\",\"as_of\":\"2026-06-30\"}],"
                        + "\"next_cursor\":null}");

        Run run = Run.donum("evaluate", url(), "--scheme", "donum-2026", "--as-of", "30/06/2026", "--format", "csv");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("2 lus = 1 évalué + 0 rejeté + 1 remplacé");
        assertThat(server.getRequestCount()).isOne();
        assertThat(server.takeRequest().getUrl().queryParameter("as_of")).isEqualTo("2026-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "validate", "compare", "explain"})
    void every_page_is_asked_for_once_and_a_last_one_that_is_missing_is_told_alike(String command) throws Exception {
        serve(200, page("\"p2\"", "Martin"));
        serve(404, "{}");

        Run run = run(command, url());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(server.getRequestCount()).isEqualTo(2);
        assertThat(ofData(run))
                .anySatisfy(line -> assertThat(line).contains("#page=2 : erreur : "))
                .contains("donum : La lecture s’est arrêtée avant la fin : le résultat est incomplet.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "compare", "explain"})
    void rejects_duplicates_across_files_and_torn_files_are_told_as_evaluate_tells_them(String command)
            throws Exception {
        String sound = file("sound.csv", "id;annee;aat_num;aat_den;segur", "Martin;2026;50;60;non", ";2026;1;2;non");
        String again = file("again.csv", "id;annee;aat_num;aat_den;segur", "Martin;2026;50;60;non");
        String torn = file("torn.csv", "id;annee;aat_num;aat_den;segur", "b;2026;1;2;non", "\"c;2026;1;2;non");

        for (List<String> sources : List.of(List.of(sound), List.of(sound, again), List.of(sound, torn, again))) {
            Run evaluated = run("evaluate", sources.toArray(String[]::new));
            Run run = run(command, sources.toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(evaluated.exit()).isIn(1, 3);
            assertThat(ofData(run)).isEqualTo(ofData(evaluated)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "validate", "compare", "explain"})
    void of_several_sources_one_that_is_not_there_ends_every_command_alike(String command) throws Exception {
        String sound = file("sound.csv", "id;annee;aat_num;aat_den", "Martin;2026;50;60");

        Run run = run(command, sound, folder.resolve("absent.csv").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("absent.csv");
    }
}
