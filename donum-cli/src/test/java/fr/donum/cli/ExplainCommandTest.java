package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What explain says of a source is what evaluate says. */
class ExplainCommandTest {
    private static final String TWO = """
            id;nom;segur;aat_taux
            10100000016;Dr Camille Exemple;oui;80 %
            10100000024;Dr Camille Martin;oui;90 %
            """;

    @TempDir
    Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("u.csv"), content).toString();
    }

    @ParameterizedTest
    @CsvSource({
        // A quote that is never closed; a doctor twice; another year; a figure that is none; a short row; a cut one;
        // all well.
        "'id;date;aat_taux\n10100000016;2026-03-31;5 %\n10100000024;2026-03-31;5 %\n\"10100000016;2026-09-30;9 %\n', 3",
        "'id;aat_taux\n10100000016;5 %\n10100000016;6 %\n', 1",
        "'id;annee;aat_taux\n10100000016;2026;5 %\n10100000024;2019;6 %\n', 1",
        "'id;aat_taux\n10100000016;5 %\n10100000024;beaucoup\n', 1",
        "'id;aat_taux;pse_taux\n10100000016;5 %\n', 0",
        "'id;aat_taux;pse_taux\n10100000016;5 %;3 %\n10100000024;5', 3",
        "'id;aat_taux\n10100000016;5 %\n', 0"
    })
    void the_same_issues_and_the_same_exit_code(String content, int exit) throws Exception {
        String file = file(content.replace("\\n", "\n").replace("\\\"", "\""));

        Run evaluated = donum("evaluate", file, "-s", "donum-2026", "-f", "csv");
        Run explained = donum("explain", file, "-s", "donum-2026", "-p", "10100000016");
        Run validated = donum("validate", file, "-s", "donum-2026");

        assertThat(evaluated.exit()).isEqualTo(exit);
        assertThat(explained.exit()).isEqualTo(exit);
        assertThat(validated.exit()).isEqualTo(exit);
        assertThat(explained.err()).isEqualTo(evaluated.err());
        assertThat(explained.out()).contains("10100000016");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10100000016",
                " 10100000016 ",
                "10100000016.0",
                "'10100000016",
                "RPPS 101 000 000 16",
                "N° 10100000016",
                "810100000016",
                "\ufeff10100000016",
                "Camille Exemple",
                "exemple",
                "EXEMPLE, Camille"
            })
    void a_key_or_a_name_that_only_one_has(String wanted) throws Exception {
        Run run = donum("explain", file(TWO), "-s", "donum-2026", "--practitioner", wanted);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Camille Exemple");
    }

    @Test
    void several_of_a_name_are_asked_about() throws Exception {
        Run run = donum("explain", file(TWO), "-s", "donum-2026", "--practitioner", "camille");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Plusieurs praticiens", "10100000016, 10100000024");
    }

    @Test
    void the_nearest_key_is_said_where_there_is_none() throws Exception {
        Run run = donum("explain", file(TWO), "-s", "donum-2026", "--practitioner", "10100000061");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Vouliez-vous dire « 10100000016 »");
    }

    @Test
    void of_a_wrong_key_and_a_torn_file_the_file_is_graver() throws Exception {
        Run run = donum("explain", file(TWO + "\"torn;"), "-s", "donum-2026", "--practitioner", "nobody");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("nobody", "guillemet");
    }

    @Test
    void one_practitioner_needs_not_be_named() throws Exception {
        assertThat(donum("explain", file("id;segur\n10100000016;oui\n"), "-s", "donum-2026")
                        .out())
                .contains("10100000016");
        Run several = donum("explain", file(TWO), "-s", "donum-2026");
        assertThat(several.exit()).isEqualTo(2);
        assertThat(several.err()).contains("--practitioner", "10100000016, 10100000024");
        Run none = donum("explain", file("id;annee;segur\n10100000016;2019;oui\n"), "-s", "donum-2026");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("aucun praticien");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void formats_of_figures_alone_tell_the_issues_too(String format) throws Exception {
        Run run = donum(
                "explain",
                file("id;aat_taux\n10100000016;5 %\n10100000016;6 %\n"),
                "-s",
                "donum-2026",
                "-p",
                "10100000016",
                "-f",
                format);

        assertThat(run.exit()).isOne();
        assertThat(run.out()).contains("10100000016");
        assertThat(run.err()).contains("figure déjà");
    }
}
