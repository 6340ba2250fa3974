package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arguments in; standard output, standard error and exit code out. */
class CommandLineTest {
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";

    @TempDir
    Path folder;

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void one_doctor_is_told_what_he_gets_what_he_may_get_and_what_is_missing() {
        Run run = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("messages à des patients", "Usage des", "70,8", "39,9");
        assertThat(run.err()).contains("1 lu = 1 évalué + 0 rejeté");
    }

    @Test
    void results_for_programs_are_a_line_a_practitioner() {
        Run run = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "csv");
        assertThat(run.out())
                .isEqualTo("id;scheme;points;euros;points_attainable;euros_attainable;equipment;core-teleservices;"
                        + "other-teleservices;records-and-prescriptions;app-and-messaging\n"
                        + "10100000016;donum-2026;340;2380.00;360;2520.00;EARNED;EARNED;MISSED;EARNED;OPEN\n");
    }

    @Test
    void json_has_the_agreed_shape() {
        Run run = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "json");
        assertThat(run.out()).contains("\"practitioner\"", "2380.00", "\"interpretations\"");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "ndjson")
                        .out())
                .startsWith("{")
                .hasLineCount(2);
    }

    @Test
    void a_file_appears_whole_and_its_ending_implies_the_format() throws Exception {
        Path out = folder.resolve("resultats.csv");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "-o", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(out)).startsWith("id;scheme;");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(out);
        }
    }

    @Test
    void a_refused_row_is_kept_with_its_reason_and_the_exit_code_says_so() throws Exception {
        String source = file("s.csv", "id;segur;lap\nA;oui;oui\n;oui;oui\nA;non;non\n");
        Path rejects = folder.resolve("rejets.csv");
        Run run = donum("evaluate", source, "--scheme", "donum-2026", "--rejects", rejects.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("3 lus = 1 évalué + 2 rejetés");
        assertThat(Files.readString(rejects)).contains("dossier.duplicate").contains("A;non;non");
    }

    @Test
    void strict_refuses_what_is_doubtful() throws Exception {
        String source = file("s.csv", "id;segur;lap\nA;peut-être;oui\n");
        assertThat(donum("evaluate", source, "--scheme", "donum-2026").err()).contains("1 lu = 1 évalué + 0 rejeté");
        assertThat(donum("evaluate", source, "--scheme", "donum-2026", "--strict")
                        .err())
                .contains("1 lu = 0 évalué + 1 rejeté");
    }

    @Test
    void an_explanation_names_the_article_the_figure_and_its_cell() {
        Run run = donum("explain", ONE_DOCTOR, "--scheme", "donum-2026", "--practitioner", "10100000016");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("annexe 8, socle 2", "75,0", "un-medecin.csv:2:dcmt_num");
        assertThat(donum("explain", ONE_DOCTOR, "--scheme", "donum-2026", "--practitioner", "X")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void a_source_can_be_validated_checked_and_discovered() {
        assertThat(donum("validate", ONE_DOCTOR, "--scheme", "donum-2026").exit())
                .isZero();
        assertThat(donum("sources", "check", ONE_DOCTOR).exit()).isZero();
        assertThat(donum("sources", "discover", ONE_DOCTOR).out()).contains("aat_num");
        assertThat(donum("sources", "list").out()).contains("csv", "excel");
        assertThat(donum("sources", "show", "csv").out()).contains("delimiter");
    }

    @Test
    void schemes_and_interpretations_are_listed() {
        assertThat(donum("schemes", "list").out()).contains("donum-2026", "vsm-2024", "1\u202f115");
        assertThat(donum("schemes", "interpretations").out()).contains("plafonné");
    }

    @Test
    void what_is_mistyped_ends_with_2_and_a_suggestion() {
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2062"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("donum-2026"));
        assertThat(donum("evalute", ONE_DOCTOR).exit()).isEqualTo(2);
        assertThat(donum("evaluate", "absent.csv", "--scheme", "donum-2026").exit())
                .isEqualTo(2);
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--format", "jsn")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void what_cannot_be_read_ends_with_3_and_what_is_no_table_with_1() throws Exception {
        assertThat(donum("evaluate", file("vide.csv", ""), "--scheme", "donum-2026")
                        .exit())
                .isEqualTo(3);
        assertThat(donum("evaluate", file("faux.xlsx", "texte"), "--scheme", "donum-2026")
                        .exit())
                .isEqualTo(3);
        assertThat(donum("evaluate", file("s.csv", "a;b\n1;2\n"), "--scheme", "donum-2026")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void help_and_version_are_there_in_both_languages() {
        assertThat(donum("--help").out()).contains("evaluate", "Codes de sortie");
        assertThat(donum("evaluate", "--help", "--lang", "en").out()).contains("--scheme");
        assertThat(donum("--version").out()).startsWith("donum ");
        assertThat(donum("completion").out()).contains("complete");
    }

    @Test
    void too_little_memory_is_no_bug_and_the_remedy_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);

        int exit =
                Main.run(new Console(full, talk, Map.of("DONUM_LANG", "en"), false, false, 100), List.of("--version"));

        assertThat(exit).isEqualTo(4);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("too little memory")
                .contains("DONUM_JAVA_OPTS=-Xmx")
                .doesNotContain("bug");
    }
}
