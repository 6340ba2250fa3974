package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of one name in several folders are told apart wherever one of their places is told. */
class SameFileNamesTest {
    private static final String HEAD = "id;date;segur;fse_num;fse_den\n";

    @TempDir
    Path folder;

    @BeforeEach
    void make_folders() throws Exception {
        Files.createDirectories(folder.resolve("jan"));
        Files.createDirectories(folder.resolve("feb"));
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void by_their_folders_in_problems_rejects_guesses_and_provenance() throws Exception {
        String january = file("jan/export.csv", HEAD + "10100000016;31/01/2026;oui;x;100\n");
        String february = file("feb/export.csv", HEAD + "10100000024;28/02/2026;oui;9;10\n10100000032;hier;oui;9;10\n");
        Path rejects = folder.resolve("rejects.csv");

        Run run =
                donum("evaluate", january, february, "-s", "donum-2026", "-f", "json", "--rejects", rejects.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("jan/export.csv lu ainsi", "feb/export.csv lu ainsi")
                .contains("\njan/export.csv:2:fse_num : erreur", "\nfeb/export.csv:3:date : erreur");
        assertThat(Files.readString(rejects)).contains("\nfeb/export.csv;feb/export.csv:3:date;");
        assertThat(run.out()).contains("\"jan/export.csv:2:segur\"", "\"feb/export.csv:2:segur\"");
    }

    @Test
    void who_occurs_twice_is_told_where_the_first_one_stands() throws Exception {
        String january = file("jan/export.csv", HEAD + "10100000016;31/01/2026;oui;9;10\n");
        String february = file("feb/export.csv", HEAD + "10100000024;;oui;9;10\n10100000016;31/01/2026;oui;9;10\n");
        String undated = "id;segur\nA;oui\nB;oui\n";

        Run dated = donum("evaluate", january, february, "-s", "donum-2026");
        Run plain = donum(
                "evaluate", file("jan/u.csv", undated), file("feb/u.csv", "id;segur\nB;non\n"), "-s", "donum-2026");
        Run alone = donum("validate", file("v.csv", undated + "A;oui\n"), "--lang", "en");

        assertThat(dated.err())
                .contains("feb/export.csv:3 : erreur : Le praticien …016 figure déjà dans les données à la même date")
                .contains("La première fois : jan/export.csv:2.");
        assertThat(plain.err()).contains("\nfeb/u.csv:2 : erreur", "La première fois : jan/u.csv:3.");
        assertThat(alone.err() + alone.out()).contains("on the same date. The first time: v.csv:2.");
    }

    @Test
    void one_alone_or_beside_another_name_is_called_by_its_own() throws Exception {
        String january = file("jan/export.csv", HEAD + "10100000016;31/01/2026;oui;x;100\n");
        String other = file("feb/other.csv", HEAD + "10100000024;28/02/2026;oui;9;10\n");

        assertThat(donum("evaluate", january, "-s", "donum-2026").err()).contains("\nexport.csv:2:fse_num : erreur");
        assertThat(donum("evaluate", january, other, "-s", "donum-2026").err())
                .contains("\nexport.csv:2:fse_num : erreur");
    }

    @Test
    void a_profile_and_a_workbook_do_not_hide_them() throws Exception {
        String profile = file(
                "p.json",
                "{\"format\":\"donum-mapping\",\"version\":1,\"title\":\"t\",\"records\":\"\",\"fields\":"
                        + "[{\"pointer\":\"/key\",\"to\":\"id\"},{\"pointer\":\"/ref\",\"to\":\"segur\"}]}");
        String one = file("jan/x.ndjson", "{\"key\":\"A\",\"ref\":\"oui\"}\n{\"key\":\"B\",\"ref\":\"?!\"}\n");
        String two = file("feb/x.ndjson", "{\"key\":\"C\",\"ref\":\"oui\"}\n{\"key\":\"D\",\"ref\":\"?!\"}\n");
        Path book = Path.of("..", "examples", "cabinet.xlsx");
        Path first = Files.copy(book, folder.resolve("jan/cabinet.xlsx"));
        Path again = Files.copy(book, folder.resolve("feb/cabinet.xlsx"));

        Run mapped = donum("evaluate", one, two, "--mapping", profile, "-s", "donum-2026");
        Run books = donum("evaluate", first.toString(), again.toString(), "-s", "donum-2026");

        assertThat(mapped.err()).contains("jan/x.ndjson:2:/ref : erreur", "\nfeb/x.ndjson:2:/ref : erreur");
        assertThat(books.err()).contains("\nfeb/cabinet.xlsx#").doesNotContain("\ncabinet.xlsx#");
    }

    @Test
    void who_is_called_after_a_file_and_the_year_of_its_name_do_not_depend_on_the_folder() throws Exception {
        Files.createDirectories(folder.resolve("2025"));
        String lone = "Indicateur;Valeur\nSégur;oui\nFSE (num);9\nFSE (den);10\n";
        String january = file("jan/petit.csv", lone);
        String before = file("2025/petit.csv", lone);

        Run run = donum("evaluate", january, before, "-s", "donum-2026", "-f", "csv");

        assertThat(run.out()).contains("\npetit;donum-2026;").doesNotContain("jan/petit;");
        assertThat(run.err()).contains("dossier.duplicate").doesNotContain("table.file-of-year");
    }
}
