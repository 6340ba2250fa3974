package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.json.PublishedSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What donum shows of what it understood, and the profiles it writes of that. */
class UnderstoodTest {
    private static final String TABLE = """
            Suivi du cabinet;;;;;;
            RPPS;Nom;DCMT;Arrêt de travail en ligne;FSE;MSS;Divers
            10003456786;Dr Anne Martin;90 %;62,5 %;3800;12;rien
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static void keepsSchema(String json) {
        assertThat(PublishedSchemas.errors("validation", json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "sources discover"})
    void each_column_is_shown_with_what_it_became_and_the_first_records_as_read(String command) throws Exception {
        String[] words = (command + " " + file("t.csv", TABLE)).split(" ", -1);
        Run run = donum(words);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("RPPS +1 +id +son nom")
                .containsPattern("DCMT +3 +dcmt_taux +ses cellules")
                .containsPattern("Arrêt de travail en ligne +4 +aat_taux +ses cellules")
                .containsPattern("FSE +5 +fse.: taux ou nombre.\\? +à décider")
                .containsPattern("MSS +6 +mss_messages +ses cellules")
                .containsPattern("Divers +7 +non lue")
                .contains("id\u00a010003456786, nom\u00a0Dr Anne Martin, dcmt\u00a090\u202f%, aat\u00a062,5\u202f%")
                .contains("mss_messages\u00a012");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.err()).contains("« FSE »", "fse_taux", "fse_num");
    }

    @ParameterizedTest
    @CsvSource({"fr, ligne", "en, row"})
    void a_row_is_named_in_the_language_of_the_reader_and_left_out_rows_are_counted_once(String language, String row)
            throws Exception {
        String table = file("t.csv", "id;lap\nA1;oui\nA2;non\nSource : logiciel;\n");
        String lines = file("t.ndjson", "{\"k\":\"A1\",\"lap\":true}\n");
        String profile = file("p.json", """
                {"format":"donum-mapping","version":1,"records":"",
                 "fields":[{"pointer":"/k","to":"id"},{"pointer":"/lap","to":"lap"}]}""");
        Run validated = donum("validate", table, "--lang", language);
        Run mapped = donum("validate", lines, "--mapping", profile, "--lang", language);

        assertThat(validated.out())
                .contains("\n  " + row + " 2 – id\u00a0A1, lap", "\n  " + row + " 3 – id\u00a0A2, lap");
        assertThat(validated.out().lines().filter(line -> line.contains("1 note")))
                .hasSize(1);
        assertThat(mapped.out()).contains("\n  " + row + " 1 – id\u00a0A1, lap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "sources discover"})
    void the_same_is_told_as_json_that_keeps_its_schema(String command) throws Exception {
        Run run = donum((command + " " + file("t.csv", TABLE) + " --format json").split(" ", -1));

        assertThat(run.exit()).isEqualTo(1);
        keepsSchema(run.out());
        assertThat(run.out())
                .contains("\"sureness\": \"undecided\"", "\"dcmt_taux\": \"90%\"", "\"aat_taux\": \"62.5%\"")
                .contains("\"code\": \"column.rate-or-number\"", "\"name\": \"Divers\"");
    }

    @Test
    void what_a_scheme_lacks_and_what_is_left_out_is_told_as_json_too() throws Exception {
        String page = file("page.csv", "Téléservice;En ligne;Total\nDCMT;54;60\nSource : AmeliPro;;\n");
        Run run = donum("validate", page, "--scheme", "donum-2026", "-f", "json");

        keepsSchema(run.out());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"dcmt_num\": \"54\"", "\"dcmt_den\": \"60\"", "\"note\": 1", "\"usable\": 1");
    }

    @Test
    void an_unknown_format_is_refused() throws Exception {
        Run run = donum("validate", file("t.csv", TABLE), "--format", "xlsx");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("xlsx", "table, json");
    }

    @Test
    void a_written_profile_marks_what_is_undecided_and_is_read_once_it_is_decided() throws Exception {
        String table = file("t.csv", TABLE.replace("Divers", "DCMT N-1"));
        Path profile = folder.resolve("p.json");
        Run discovered = donum("sources", "discover", table, "--write-profile", profile.toString());
        assertThat(discovered.err()).contains("« FSE » (fse_den, fse_num, fse_taux)", "« DCMT N-1 »");

        String written = Files.readString(profile);
        assertThat(written)
                .contains("\"dcmt_taux\"", "\"aat_taux\"", "\"mss_messages\"")
                .doesNotContain("ignoreColumns");
        Run refused = donum("evaluate", table, "--mapping", profile.toString(), "--scheme", "donum-2026");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("« FSE »", "fse_num", "« DCMT N-1 »");

        String decided = written.replaceAll("(?s)\"undecided\" : \\[ \"fse_den\".*?]", "\"to\" : \"fse_num\"")
                .replaceAll("(?s), \\{\\s*\"column\" : \"DCMT N-1\"[^}]*}", "")
                .replace("\"fields\"", "\"ignoreColumns\" : [ \"DCMT N-1\" ], \"fields\"");
        Files.writeString(profile, decided);
        Run read = donum("validate", table, "--mapping", profile.toString());
        assertThat(read.exit()).isZero();
        assertThat(read.out()).contains("dcmt\u00a090\u202f%", "aat\u00a062,5\u202f%");
    }

    @Test
    void a_profile_of_names_alone_has_them_as_keys() throws Exception {
        String table = file("noms.csv", "Médecin;DCMT\nDr Anne Martin;90 %\nDr Luc Petit;80 %\n");
        Path profile = folder.resolve("p.json");
        assertThat(donum("sources", "discover", table, "--write-profile", profile.toString())
                        .exit())
                .isZero();
        Run read = donum("evaluate", table, "--mapping", profile.toString(), "--scheme", "donum-2026", "-f", "csv");

        assertThat(read.exit()).isZero();
        assertThat(read.out()).contains("Dr Anne Martin;", "Dr Luc Petit;");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_row_of_titles_of_a_profile_is_either_of_two(int row) throws Exception {
        String table = file("deux.csv", "Médecin;;PSE;\nN°;Nom;Envoyés;En tout\n10003456786;Dr A;3;6\n");
        String profile = file("p.json", """
                {"format":"donum-mapping","version":1,"headerRow":%d,"ignoreColumns":["Médecin Nom"],
                 "fields":[{"column":"Médecin N°","to":"id"},{"column":"PSE Envoyés","to":"pse_num"},
                 {"column":"PSE En tout","to":"pse_den"}]}""".formatted(row));
        Run run = donum("validate", table, "--mapping", profile);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("pse\u00a03/6");
    }

    @Test
    void the_same_name_twice_may_be_two_people() throws Exception {
        String table = file("noms.csv", "Médecin;DCMT;Segur\nDr Martin;90 %;oui\nDr Martin;80 %;oui\n");
        Run run = donum("evaluate", table, "--scheme", "donum-2026", "-f", "csv");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("deux personnes", "2 lus = 1 évalué + 1 rejeté");
    }
}
