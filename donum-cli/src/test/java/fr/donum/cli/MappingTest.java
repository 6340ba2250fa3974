package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files read by a mapping profile. */
class MappingTest {
    private static final String CSV = """
            Cabinet du Lac
            édité le 03/10/2026
            Code PS;Arrêté au;Ordonnancier;Agréé;FSE (%);AAT dém.;AAT;Télé;Libre
            A1;30/09/2026;Validé;Validé;62,5;120;150;1.234;x
            A2;30/09/2026;En cours;Validé;0,5;12;150;10;y
            Cabinet;;;;;132;300;;
            """;

    private static final String PROFILE = """
            { "format": "donum-mapping", "version": 1, "dates": "dd/MM/yyyy", "decimal": ",",
              "options": {"delimiter": ";"},
              "ignore": [{"column": "Code PS", "is": ["Cabinet"]}],
              "values": {"Validé": "oui", "En cours": "non"},
              "constants": {"sesam_vitale": "oui"},
              "fields": [
                {"column": "Code PS", "to": "id"}, {"column": "Arrêté au", "to": "date"},
                {"column": "Ordonnancier", "to": "lap"}, {"column": "Agréé", "to": "segur"},
                {"column": "FSE (%)", "to": "fse_taux", "unit": "percent"},
                {"column": "AAT dém.", "to": "aat_num"}, {"column": "AAT", "to": "aat_den"},
                {"column": "Télé", "to": "apcv_fse"} ] }
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private Run json(String csv, String profile) throws Exception {
        return donum(
                "evaluate",
                file("export.csv", csv),
                "--mapping",
                file("profil.json", profile),
                "--scheme",
                "donum-2026",
                "-f",
                "json");
    }

    @Test
    void titles_values_units_dates_constants_and_rows_are_read_as_the_profile_says() throws Exception {
        Run run = json(CSV, PROFILE);
        assertThat(run.err())
                .contains("Libre")
                .contains("Lignes écartées par le profil : 1")
                .contains("2 lus = 2 évalués");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"asOf\": \"2026-09-30\"", "\"practitioner\": \"A1\"", "\"practitioner\": \"A2\"")
                .contains("\"observed\": \"5/8\"", "\"observed\": \"1/200\"", "\"observed\": \"4/5\"")
                .contains("\"observed\": \"1234\"")
                .contains("\"where\": \"export.csv:4:Ordonnancier\"")
                .contains("\"where\": \"profil.json:/constants/sesam_vitale\"");
    }

    @Test
    void a_column_that_the_file_lacks_is_named_with_the_nearest_one_and_nothing_is_evaluated() throws Exception {
        Run run = json(CSV, PROFILE.replace("\"AAT dém.\"", "\"AAT den\""));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("La colonne « AAT den » du profil profil.json n’est pas dans le fichier")
                .contains("Vouliez-vous dire « AAT dém. » ?")
                .contains("0 lu");
    }

    @Test
    void a_column_that_may_be_lacking_is_not_missed() throws Exception {
        String profile = PROFILE.replace("\"column\": \"Télé\"", "\"optional\": true, \"column\": \"Téléservices\"");
        assertThat(json(CSV, profile).exit()).isZero();
    }

    @Test
    void a_file_without_any_title_of_the_profile_is_not_evaluated() throws Exception {
        Run run = json("x;y\n1;2\n", PROFILE);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("titres de colonnes du profil profil.json");
    }

    @Test
    void a_value_that_the_profile_does_not_translate_is_told_as_the_file_has_it() throws Exception {
        Run run = json(CSV.replace("En cours", "Demandé"), PROFILE);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("export.csv:5:Ordonnancier").contains("Demandé");
    }

    @Test
    void a_date_of_another_form_than_the_profile_says_is_refused_and_kept_as_the_file_has_it() throws Exception {
        Path rejects = folder.resolve("rejets.csv");
        Run run = donum(
                "evaluate",
                file("export.csv", CSV.replace("A1;30/09/2026", "A1;2026-09-30")),
                "--mapping",
                file("profil.json", PROFILE),
                "--scheme",
                "donum-2026",
                "--rejects",
                rejects.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("2026-09-30").contains("2 lus = 1 évalué + 1 rejeté");
        assertThat(Files.readString(rejects)).contains("A1;2026-09-30;Validé;Validé;62,5;120;150;1.234;x");
    }

    @Test
    void a_row_that_reaches_beyond_the_header_is_refused_with_the_widths_of_the_file() throws Exception {
        Run run = json(CSV.replace("1.234;x", "1.234;x;z"), PROFILE);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("10 cellules", "9 colonnes");
    }

    @Test
    void the_row_of_titles_may_be_stated() throws Exception {
        String twoHeaders = "Code PS;Arrêté au;x\n".concat(CSV);
        String profile = PROFILE.replace("\"decimal\"", "\"headerRow\": 4, \"decimal\"");
        assertThat(json(twoHeaders, profile).exit()).isZero();
        assertThat(json(twoHeaders, PROFILE).exit()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_with_a_profile_ends_with_2() throws Exception {
        assertThat(json(CSV, PROFILE.replace("aat_num", "aat_nm")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("profil.json:/fields/5/to", "« aat_num »"));
        assertThat(json(CSV, PROFILE.replace("delimiter", "delimitr")))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("profil.json:/options/delimitr", "« delimiter »"));
        assertThat(json(CSV, PROFILE.replace("\"delimiter\": \";\"", "\"delimiter\": \"!\""))
                        .exit())
                .isEqualTo(2);
        assertThat(donum("evaluate", file("e.csv", CSV), "--mapping", "absent.json", "--scheme", "donum-2026"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("absent.json"));
    }

    @Test
    void a_profile_for_json_is_refused_by_a_table() throws Exception {
        String profile = """
                { "format": "donum-mapping", "version": 1, "records": "/*",
                  "fields": [{"pointer": "/rpps", "to": "id"}] }
                """;
        Run run = json(CSV, profile);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("profil.json", "des champs JSON");
    }

    @Test
    void an_option_on_the_command_line_prevails_over_the_profile() throws Exception {
        Run run = donum(
                "sources",
                "discover",
                file("export.csv", CSV),
                "--mapping",
                file("profil.json", PROFILE.replace("\"delimiter\": \";\"", "\"delimiter\": \",\"")),
                "--option",
                "delimiter=;");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("AAT dém.", "aat_num", "sesam_vitale");
    }

    @Test
    void a_written_profile_reads_the_file_as_it_is_read_without() throws Exception {
        String source = file("usage.csv", """
                N° RPPS;Date;Logiciel Ségur;LAP;SESAM-Vitale;Taux FSE;AAT dématérialisés;AAT total;Inconnue
                10003456784;30/09/2026;oui;oui;oui;62,5 %;120;150;x
                10003456792;30/09/2026;oui;non;oui;;12;150;
                """);
        Path profile = folder.resolve("profil.json");
        Run discovered = donum("sources", "discover", source, "--write-profile", profile.toString());
        assertThat(discovered.exit()).isZero();
        assertThat(Files.readString(profile))
                .contains("\"column\" : \"AAT dématérialisés\"", "\"to\" : \"aat_num\"")
                .contains("\"delimiter\" : \";\"")
                .contains("Inconnue");

        Run without = donum("evaluate", source, "--scheme", "donum-2026", "-f", "json");
        Run with = donum("evaluate", source, "--scheme", "donum-2026", "-f", "json", "--mapping", profile.toString());
        assertThat(with.exit()).isZero();
        assertThat(with.err()).doesNotContain("Inconnue");
        assertThat(withoutIssues(with.out())).isEqualTo(withoutIssues(without.out()));
    }

    private static String withoutIssues(String json) {
        return json.substring(0, json.indexOf("\"issues\": ["));
    }

    @Test
    void a_profile_of_a_file_of_our_api_reads_it_as_it_is_read_without() throws Exception {
        String source = file("dossiers.json", """
                {"dossiers": [{"id": "10003456784", "as_of": "2026-09-30",
                   "attestations": {"segur": "yes", "lap": "exempt", "sesam_vitale": "yes"},
                   "usages": {"fse": {"rate": "0.625"}, "aat": {"done": 3, "total": 4}, "dcmt": {"done": 0, "total": 0}},
                   "counts": {"apcv_fse": 2}}], "next_cursor": null}
                """);
        Path profile = folder.resolve("profil.json");
        assertThat(donum("sources", "discover", source, "--write-profile", profile.toString())
                        .exit())
                .isZero();
        Run without = donum("evaluate", source, "--scheme", "donum-2026", "-f", "csv");
        Run with = donum("evaluate", source, "--scheme", "donum-2026", "-f", "csv", "--mapping", profile.toString());
        assertThat(with.exit()).isZero();
        assertThat(with.out()).isEqualTo(without.out()).contains("\n10003456784;donum-2026;0;0.00;420;2940.00;EARNED;");
    }

    @Test
    void a_profile_of_json_of_another_shape_is_guessed_from_its_names() throws Exception {
        String source = file("autre.json", """
                {"meta": {"page": 1}, "data": [
                  {"rpps": "10003456784", "date": "2026-09-30", "segur": true, "taux": {"fse": "62,5 %"},
                   "aat": {"num": 3, "den": 4}, "actes": [{"code": "PSE", "total": 10, "num": 5}], "autre": 1}]}
                """);
        Path profile = folder.resolve("profil.json");
        Run discovered = donum("sources", "discover", source, "--write-profile", profile.toString());
        assertThat(discovered.exit()).isZero();
        assertThat(discovered.err()).contains("--write-profile", "/data/*");
        assertThat(Files.readString(profile)).contains("\"records\" : \"/data/*\"", "/actes/[code=PSE]/total");
        Run run = donum("evaluate", source, "--scheme", "donum-2026", "-f", "json", "--mapping", profile.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"observed\": \"5/8\"", "\"observed\": \"3/4\"", "\"observed\": \"1/2\"");
    }

    @Test
    void a_profile_is_not_written_of_what_is_not_understood_nor_of_what_is_read_by_one() throws Exception {
        Path profile = folder.resolve("profil.json");
        assertThat(donum("sources", "discover", file("s.csv", "a;b\n1;2\n"), "--write-profile", profile.toString()))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(1))
                .satisfies(run -> assertThat(run.err()).contains("n’est pas écrit"));
        assertThat(profile).doesNotExist();
        assertThat(donum(
                                "sources",
                                "discover",
                                file("e.csv", CSV),
                                "--mapping",
                                file("p.json", PROFILE),
                                "--write-profile",
                                profile.toString())
                        .exit())
                .isEqualTo(2);
    }
}
