package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in, a command called or told to be wrong: where options may stand, what is asked back, what is suggested. */
class WordsInAnyOrderTest {
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";

    @TempDir
    Path folder;

    private static Run run(String line) {
        return donum(line.split(" ", -1));
    }

    @Test
    void options_of_a_command_may_stand_before_its_name() throws Exception {
        Path out = folder.resolve("out.csv");
        Run run = run("-o " + out + " -s donum-2026 --lang en evaluate " + ONE_DOCTOR);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("1 read = 1 evaluated");
        assertThat(Files.readString(out)).startsWith("id;scheme;").contains("10100000016;donum-2026;340;");
    }

    @Test
    void what_may_be_repeated_adds_up_wherever_it_stands() {
        Run run = run("-s donum-2026 compare -s donum-2027 " + ONE_DOCTOR + " -s donum-2028 -f csv");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(";donum-2026;", ";donum-2027;", ";donum-2028;");
    }

    @Test
    void what_is_required_may_stand_before_too() throws Exception {
        Path out = folder.resolve("t.csv");

        assertThat(run("-o " + out + " template -s donum-2026").exit()).isZero();
        assertThat(out).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "-V",
                "--version --lang en",
                "--lang en --version",
                "--lang=en -V --no-color",
                "--debug --version"
            })
    void the_version_is_told_whatever_else_every_command_takes(String line) {
        Run run = run(line);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("donum \\d\\S*\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "help schemes show",
                "schemes show --help",
                "--help schemes show",
                "schemes -h show",
                "--lang fr help schemes show",
                "help --lang fr schemes show",
                "schemes show donum-2026 -f md --help"
            })
    void help_is_had_wherever_it_is_asked_for(String line) {
        Run run = run(line);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage").contains("donum schemes show ID [options]", "Montre un barème");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void own_options_are_shown_before_those_of_every_command() {
        assertThat(donum("help", "schemes", "show").out())
                .containsSubsequence("--format=FORMAT", "--output=FICHIER", "--lang=fr|en", "--help");
    }

    @Test
    void several_that_may_be_meant_are_told_each_as_one_of_its_own() {
        assertThat(run("evaluate u.csv --sche donum-2026").err())
                .contains("Vouliez-vous dire « --scheme » ou « --scheme-file » ?");
        assertThat(run("--lang en evaluate u.csv --sche donum-2026").err())
                .contains("Did you mean “--scheme” or “--scheme-file”?");
    }

    @Test
    void several_commands_of_one_name_are_listed_and_none_is_run() {
        Run run = donum("schemes");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("list", "show", "diff", "export", "interpretations")
                .doesNotContain("--format");
        assertThat(donum("schemes", "--help").out()).contains("interpretations");
    }

    @ParameterizedTest
    @CsvSource({
        "evalute x.csv, evalute, evaluate",
        "-o out.csv evalute x.csv, evalute, evaluate",
        "schemes lst, schemes lst, schemes list",
        "help schemes lst, schemes lst, schemes list",
        "schemes lst --help, schemes lst, schemes list",
        "evalute --help, evalute, evaluate",
        "certify, certify, sources certify",
        "evaluate x.csv --fromat csv, --fromat, --format",
        "--fromat csv evaluate x.csv, --fromat, --format",
        "evaluate x.csv --fromat=csv, --fromat, --format",
        "evaluate x.csv --outfile y, --outfile, --output",
        "schemes --lnag en list, --lnag, --lang"
    })
    void what_is_mistyped_is_named_and_what_may_be_meant_is_suggested(String line, String typed, String meant) {
        assertThat(run(line))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err())
                        .contains("inconnue « " + typed + " »", "Vouliez-vous dire « " + meant + " » ?"));
        assertThat(run("--lang en " + line).err())
                .contains("“" + typed + "”", "Did you mean “" + meant + "”?", "See donum");
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate, Il manque SOURCE., donum evaluate --help",
        "template -s donum-2026, Il manque --output., donum template --help",
        "schemes diff donum-2026, Il manque APRÈS., donum schemes diff --help",
        "evaluate x.csv --format, L’option --format attend une valeur., donum evaluate --help",
        "evaluate x.csv --format --strict, L’option --format attend une valeur., donum evaluate --help",
        "evaluate x.csv --strict=yes, L’option --strict ne prend pas de valeur., donum evaluate --help",
        "evaluate x.csv -f csv -f json, « --format » est donné deux fois., donum evaluate --help",
        "-f csv evaluate x.csv -f json, « --format » est donné deux fois., donum evaluate --help",
        "schemes list more, L’argument « more » est en trop., donum schemes list --help",
        "schemes list -o x, Option inconnue « -o »., donum schemes list --help",
        "-o x schemes list, Option inconnue « --output »., donum schemes list --help",
        "nonsense, Commande inconnue « nonsense »., donum --help",
        "--lang xx evaluate x.csv, Langue inconnue « xx »., 'fr, en'"
    })
    void what_is_wrong_is_said_in_our_words(String line, String sentence, String remedy) {
        Run run = run(line);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(sentence, remedy).hasLineCount(2);
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        assertThat(donum("sources", "certify").err()).contains("Il manque NOM, --config.");
    }

    @Test
    void what_follows_two_dashes_is_no_option() {
        Run run = run("validate -- --lang");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--lang").doesNotContain("attend une valeur");
    }

    @Test
    void a_file_may_be_called_like_a_command() throws Exception {
        Path named = folder.resolve("explain");
        Files.copy(Path.of(ONE_DOCTOR), named);

        assertThat(donum("evaluate", "csv:" + named, "-s", "donum-2026", "-f", "csv")
                        .out())
                .contains("10100000016;donum-2026;340;");
    }
}
