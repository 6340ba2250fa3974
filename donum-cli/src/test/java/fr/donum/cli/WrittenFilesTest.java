package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.cli.terminal.UnwrittenException;
import fr.donum.spi.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a command writes, which it never does, and what it says where it cannot. */
class WrittenFilesTest {
    private static final Texts FRENCH =
            Texts.of("fr.donum.cli.messages", Locale.FRENCH, Program.class::getResourceAsStream);

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        file("u.csv", "id;segur\nA;oui\n");
        file("broken.csv", "id;segur\n;;;\"");
        file("tok.csv", "S3cret");
        file(
                "profil.json",
                "{\"format\":\"donum-mapping/1\",\"fields\":[{\"column\":\"id\",\"to\":\"id\"},{\"column\":\"segur\",\"to\":\"segur\"}]}");
        donum("schemes", "export", "donum-2026", "-o", path("b.json"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void file(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    /** Words in which {@code @} stands for the folder. */
    private Run run(String words) {
        List<String> all = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            all.add(word.replace("@", folder + "/"));
        }
        return donum(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evaluate @u.csv -s donum-2026 -o @u.csv|u.csv",
                "evaluate csv:@u.csv -s donum-2026 -o @u.csv|u.csv",
                "evaluate @u.csv -s donum-2026 -o @./u.csv|u.csv",
                "evaluate @u.csv --scheme-file @b.json -f json -o @b.json|b.json",
                "explain @u.csv --scheme-file @b.json -f json -o @b.json|b.json",
                "validate @u.csv --scheme-file @b.json -f json -o @b.json|b.json",
                "compare @u.csv -s donum-2026 --scheme-file @b.json -f json -o @b.json|b.json",
                "schemes show @b.json -f md -o @b.json|b.json",
                "schemes diff donum-2026 @b.json -f md -o @b.json|b.json",
                "schemes export @b.json -o @b.json|b.json",
                "evaluate @u.csv -s donum-2026 --mapping @profil.json -f json -o @profil.json|profil.json",
                "evaluate @u.csv -s donum-2026 --mapping @profil.json --rejects @profil.json|profil.json",
                "validate @u.csv --mapping @profil.json -f json -o @profil.json|profil.json",
                "validate @u.csv --mapping @profil.json --rejects @profil.json|profil.json",
                "validate https://127.0.0.1:1/x --option token=file:@tok.csv --rejects @tok.csv|tok.csv",
                "evaluate https://127.0.0.1:1/x -s donum-2026 --option token=file:@tok.csv -o @tok.csv|tok.csv",
                "evaluate https://127.0.0.1:1/x -s donum-2026 --option ca=@tok.csv -o @tok.csv|tok.csv",
                "sources discover @u.csv --write-profile @u.csv|u.csv",
                "sources certify csv --config @profil.json -o @profil.json|profil.json",
            })
    void no_file_that_a_command_reads_is_written_over(String words, String file) throws Exception {
        String before = Files.readString(folder.resolve(file));

        Run run = run(words);

        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(folder.resolve(file)).hasContent(before);
        assertThat(run.err()).contains(file, "→").doesNotContain("S3cret");
    }

    @Test
    void nor_is_what_a_configuration_of_a_certificate_names() throws Exception {
        file("certify.json", "{\"inputs\":{\"good\":{\"location\":\"u.csv\"}}}");
        file("good.json", "{}");
        file("other.json", "{\"inputs\":{\"good\":{\"location\":\"good.json\"}}}");

        assertThat(run("sources certify json --config @other.json -o @good.json")
                        .exit())
                .isEqualTo(2);
        assertThat(folder.resolve("good.json")).hasContent("{}");
        assertThat(run("sources certify csv --config @certify.json -o @certificate.csv")
                        .err())
                .contains("certificate.csv", ".json");
    }

    @Test
    void nor_is_a_plug_in() throws Exception {
        file("plugins/acme/acme.csv", "jar");

        Run run = run("--plugins @plugins evaluate @u.csv -s donum-2026 -o @plugins/acme/acme.csv");
        Run byVariable = Run.with(
                Map.of("DONUM_PLUGINS", path("plugins")),
                "evaluate",
                path("u.csv"),
                "-s",
                "donum-2026",
                "-o",
                path("plugins/acme/acme.csv"));

        assertThat(List.of(run.exit(), byVariable.exit())).containsExactly(2, 2);
        assertThat(folder.resolve("plugins/acme/acme.csv")).hasContent("jar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sources discover @u.csv --write-profile @mine.json",
                "schemes export donum-2026 -o @mine.json",
                "template -s donum-2026 -o @mine.csv"
            })
    void what_somebody_may_have_corrected_by_hand_stays(String words) throws Exception {
        file("mine.json", "by hand");
        file("mine.csv", "by hand");

        Run run = run(words);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("existe déjà", "mine.", "→ Donnez un autre nom, ou effacez-le");
        assertThat(folder.resolve("mine.json")).hasContent("by hand");
        assertThat(folder.resolve("mine.csv")).hasContent("by hand");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate @u.csv -s donum-2026 -o @r.csv --rejects @r.csv",
                "evaluate @u.csv -s donum-2026 -o @r.csv --rejects @./r.csv",
                "validate @u.csv -o @r.json --rejects @r.json",
                "sources discover @u.csv -o @r.json --write-profile @r.json"
            })
    void two_results_never_go_to_one_file(String words) {
        Run run = run(words);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("même fichier", "--output", "→ Donnez à l’un des deux un autre nom");
    }

    /** The source is broken: whoever reads it first ends otherwise. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate @absent.csv -s donum-2026 -o @r.pdf",
                "explain @absent.csv -s donum-2026 -o @r.pdf",
                "explain @absent.csv -s donum-2026 -o @r.docx",
                "compare @absent.csv -s donum-2026 -s donum-2028 -o @r.pdf",
                "validate @absent.csv -o @r.csv",
                "sources discover @absent.csv -o @r.csv",
                "schemes show @absent.json -o @r.csv",
                "schemes show donum-2026 -o @r.pdf",
                "schemes diff donum-2026 donum-2028 -o @r.json",
                "schemes export donum-2026 -o @r.csv",
                "template -s donum-2026 -o @r.json"
            })
    void an_ending_that_no_format_of_the_command_has_is_refused_before_anything_is_read(String words) {
        Run run = run(words);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("n’indique aucun format connu", "/r.", "→")
                .doesNotContain("absent.");
        assertThat(run.out()).isEmpty();
        assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("r."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate @absent.csv -s donum-2026 -f pdf",
                "explain @absent.csv -s donum-2026 -f pdf",
                "compare @absent.csv -s donum-2026 -s donum-2028 -f pdf",
                "validate @absent.csv -f csv",
                "sources discover @absent.csv -f csv",
                "schemes show @absent.json -f csv",
                "schemes diff @absent.json donum-2028 -f csv"
            })
    void so_is_an_unknown_format(String words) {
        Run run = run(words);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Format inconnu", "→").doesNotContain("absent.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate @absent.csv -s donum-2026 -o @no/r.csv",
                "explain @absent.csv -s donum-2026 -o @no/r.md",
                "compare @absent.csv -s donum-2026 -s donum-2028 -o @no/r.csv",
                "validate @absent.csv -o @no/r.json",
                "validate @absent.csv --rejects @no/r.csv",
                "sources discover @absent.csv -o @no/r.json",
                "sources discover @absent.csv --write-profile @no/r.json",
                "schemes show donum-2026 -o @no/r.md",
                "schemes export donum-2026 -o @no/r.json",
                "template -s donum-2026 -o @no/r.csv"
            })
    void where_nothing_can_be_written_nothing_is_read(String words) {
        Run run = run(words);

        assertThat(run.exit()).as(run.err()).isEqualTo(4);
        assertThat(run.err())
                .contains("pas pu être écrit", "/no/r.", "/no » n’existe pas.", "→")
                .doesNotContain("absent.");
    }

    @Test
    void an_explanation_is_written_as_its_file_is_called() throws Exception {
        for (String ending : List.of("txt", "md", "json", "csv", "ndjson", "xlsx")) {
            Run run = run("explain @u.csv -s donum-2026 -o @r." + ending);

            assertThat(run.exit()).as(run.err()).isZero();
        }
        assertThat(Files.readString(folder.resolve("r.csv"))).startsWith("id;").contains("\nA;donum-2026;");
        assertThat(Files.readAllBytes(folder.resolve("r.xlsx"))).startsWith('P', 'K');
        assertThat(Files.readString(folder.resolve("r.md"))).contains("# ");
        assertThat(Files.readString(folder.resolve("r.json"))).startsWith("{");
        assertThat(Files.readString(folder.resolve("r.txt")))
                .doesNotContain("# ")
                .contains("A");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_failure_names_the_file_and_the_cause_in_the_users_language() throws Exception {
        file("dir/x", "");
        assertThat(run("evaluate @u.csv -s donum-2026 -f csv -o /dev/full").err())
                .contains("Le résultat n’a pas pu être écrit dans « /dev/full » : il ne reste plus de place.");
        assertThat(run("evaluate @u.csv -s donum-2026 -f csv --rejects /dev/full")
                        .err())
                .contains("Les rejets n’ont pas pu être écrits dans « /dev/full » : il ne reste plus de place.");
        assertThat(run("evaluate @u.csv -s donum-2026 -f csv -o @dir").err())
                .contains("/dir » : « " + path("dir") + " » est un dossier.");
        assertThat(run("evaluate @u.csv -s donum-2026 -f csv -o @u.csv/r.csv").err())
                .contains("/u.csv/r.csv » : « " + path("u.csv") + " » n’est pas un dossier.");
        Run inProc = run("evaluate @u.csv -s donum-2026 -o /proc/x.csv");
        assertThat(inProc.exit()).isEqualTo(4);
        assertThat(inProc.err()).contains("« /proc/x.csv » :", "« /proc »").doesNotContain(".part", "No such");
        assertThat(run("--lang en evaluate @u.csv -s donum-2026 -f csv -o /dev/full")
                        .err())
                .contains("The result could not be written to “/dev/full”: there is no room left.");
        assertThat(run("validate @u.csv -f json -o /dev/full").exit()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device|il ne reste plus de place.",
                "Aucun espace disponible sur le périphérique|il ne reste plus de place.",
                "There is not enough space on the disk|il ne reste plus de place.",
                "Disk quota exceeded|il ne reste plus de place.",
                "Read-only file system|l’emplacement est en lecture seule.",
                "Système de fichiers accessible en lecture seulement|l’emplacement est en lecture seule.",
                "File name too long|le nom est trop long.",
                "Input/output error|l’écriture a échoué (Input/output error).",
            })
    void what_the_system_says_is_said_in_the_users_words(String system, String told) {
        FileSystemException cause = new FileSystemException(path(".r.csv.5b.part"), null, system);

        String sentence = new UnwrittenException(
                        UnwrittenException.What.RESULT, "r.csv", folder.resolve("r.csv"), cause)
                .sentence(FRENCH);

        assertThat(sentence.replace('\u00a0', ' '))
                .isEqualTo("Le résultat n’a pas pu être écrit dans « r.csv » : " + told);
    }

    @Test
    void a_right_that_is_lacking_is_said() {
        String sentence = new UnwrittenException(
                        UnwrittenException.What.PROFILE,
                        "r.json",
                        folder.resolve("r.json"),
                        new AccessDeniedException(path("r.json")))
                .sentence(FRENCH);

        assertThat(sentence).contains("Le profil", "vous n’avez pas le droit");
    }
}
