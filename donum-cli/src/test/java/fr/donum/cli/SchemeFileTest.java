package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scheme that was exported, changed, and used. */
class SchemeFileTest {
    private static final String ONE_DOCTOR = "../examples/un-medecin.csv";

    @TempDir
    Path folder;

    /** Donum 2026, with something in it replaced. */
    private String changed(String before, String after) throws Exception {
        Path file = folder.resolve("bareme.json");
        assertThat(donum("schemes", "export", "donum-2026", "-o", file.toString())
                        .exit())
                .isZero();
        String json = Files.readString(file);
        assertThat(json).contains(before);
        return Files.writeString(file, json.replace(before, after)).toString();
    }

    /** The mean of the four core rates is 70,8 %: enough for 60 %, not for 80 %. */
    @Test
    void a_target_that_is_raised_pays_other_euros_without_a_release() throws Exception {
        String lines = donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "-f", "csv")
                .out();
        assertThat(lines)
                .endsWith("\n10100000016;donum-2026;340;2380.00;360;2520.00;EARNED;EARNED;MISSED;EARNED;OPEN\n");

        String file = changed("\"3/5\"", "\"4/5\"");

        Run run = donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-f", "csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .endsWith("\n10100000016;imported:donum-2026;0;0.00;0;0.00;EARNED;MISSED;MISSED;BLOCKED;OPEN\n");
    }

    @Test
    void points_that_are_moved_move_the_euros() throws Exception {
        String file = changed("\"points\" : 280", "\"points\" : 300.5");
        // 300,5 + 60 points of 7 EUR
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-f", "csv")
                        .out())
                .contains(";imported:donum-2026;360.5;2523.50;");
    }

    /** With ordinary spaces, one at a time. */
    private static String spaced(Run run) {
        return run.out().replaceAll("[\\s\u00a0\u202f]+", " ");
    }

    /** 280 + 60 points of 7 EUR are earned, and 50 EUR of the one indicator; 20 points hang on a figure that is missing. */
    @Test
    void points_and_euros_are_told_apart_in_every_output() throws Exception {
        String file = changed("\"points\" : 60", "\"points\" : 60,\n\"euros\" : 50");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-f", "csv")
                        .out())
                .contains(";imported:donum-2026;340;2430.00;360;2570.00;");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-f", "ndjson")
                        .out())
                .contains("\"points\":60,\"euros\":{\"assured\":470.00,\"attainable\":470.00}");
        for (String format : new String[] {"table", "md"}) {
            assertThat(spaced(donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-f", format)))
                    .contains("Points + EUR", "60 + 50 EUR", "0/60 + 50 EUR", "60–80 + 50 EUR", "0–20");
        }
        assertThat(spaced(donum("explain", ONE_DOCTOR, "--scheme-file", file)))
                .contains("340–360 points à 7 EUR le point ; en plus, 50 EUR ; en tout, entre 2 430 et 2 570 EUR.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "ndjson", "csv", "md"})
    void no_output_passes_an_imported_scheme_off_as_the_official_one(String format) throws Exception {
        String file = changed("\"place\" : \"socle 1\"", "\"place\" : \"socle I\"");
        Run run = donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-f", format);
        assertThat(run.out()).containsAnyOf("imported:donum-2026", "importé de bareme.json");
        assertThat(run.err()).contains("« imported:donum-2026 »", "ce n’est pas un texte officiel");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "-f", format)
                        .out())
                .doesNotContain("import");
    }

    @Test
    void neither_does_a_workbook() throws Exception {
        String file = changed("\"3/5\"", "\"4/5\"");
        Path evaluated = folder.resolve("resultats.xlsx");
        Path compared = folder.resolve("comparaison.xlsx");
        donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "-o", evaluated.toString());
        donum("compare", ONE_DOCTOR, "-s", "donum-2026", "--scheme-file", file, "-o", compared.toString());
        assertThat(texts(evaluated)).contains(" de bareme.json)");
        assertThat(texts(compared)).contains(" de bareme.json)");
    }

    /** All that is written in the sheets of a workbook. */
    private static String texts(Path book) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "md", "csv"})
    void neither_does_an_explanation(String format) throws Exception {
        String file = changed("\"3/10\"", "\"4/10\"");
        Run run = donum("explain", ONE_DOCTOR, "--scheme-file", file, "-p", "10100000016", "-f", format);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsAnyOf("imported:donum-2026", "importé de bareme.json");
    }

    @Test
    void the_mark_is_in_the_language_of_the_user() throws Exception {
        String file = changed("\"3/5\"", "\"4/5\"");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "--lang", "en")
                        .out())
                .contains("imported from bareme.json");
    }

    @Test
    void a_title_of_its_own_is_not_translated_as_if_it_were_official() throws Exception {
        String file = changed("\"title\" : \"Équipement\"", "\"title\" : \"Matériel\"");
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme-file", file, "--lang", "en")
                        .out())
                .contains("Matériel", "Use of the core téléservices")
                .doesNotContain("Equipment");
    }

    @Test
    void a_source_is_validated_for_an_imported_scheme() throws Exception {
        String file = changed("\"mss_messages\"", "\"ald_vsm\"");
        assertThat(donum("validate", ONE_DOCTOR, "--scheme-file", file).plain()).contains("manque : ald_vsm");
        assertThat(donum("validate", ONE_DOCTOR, "--scheme", "donum-2026").out())
                .doesNotContain("ald_vsm");
    }

    @Test
    void a_mistake_is_told_with_file_place_value_and_remedy() throws Exception {
        String file = changed("\"pse\"", "\"psee\"");
        Run run = donum("evaluate", ONE_DOCTOR, "--scheme-file", file);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "bareme.json:/volets/0/indicators/1/criterion/mean/1",
                        "psee",
                        "Vouliez-vous dire « pse »",
                        "une erreur");
    }

    @Test
    void an_exported_file_that_was_imported_and_exported_again_is_the_same() throws Exception {
        String file = changed("\"3/5\"", "\"4/5\"");
        assertThat(donum("schemes", "export", file).out()).isEqualTo(Files.readString(Path.of(file)));
    }

    @Test
    void one_scheme_is_asked_for_neither_none_nor_two() throws Exception {
        String file = changed("\"3/5\"", "\"4/5\"");
        assertThat(donum("evaluate", ONE_DOCTOR))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--scheme", "--scheme-file"));
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme", "donum-2026", "--scheme-file", file))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Un seul barème"));
        assertThat(donum("evaluate", ONE_DOCTOR, "--scheme-file", "absent.json"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("absent.json", "schemes export"));
    }
}
