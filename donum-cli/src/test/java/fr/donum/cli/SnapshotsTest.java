package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several snapshots one counts; what that costs is never left unsaid. */
class SnapshotsTest {
    private static final String HEAD = "id;nom;date;segur;lap;sesam_vitale;fse_num;fse_den";
    private static final String OF_2025 = "10100000016;Dr A;31/12/2025;oui;oui;oui;95;100";
    private static final String OF_MARCH = "10100000016;Dr A;31/03/2026;oui;oui;oui;20;100";

    @TempDir
    Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n")
                .toString();
    }

    @Test
    void compare_says_that_the_figures_of_the_year_of_a_scheme_are_set_aside_and_what_to_do() throws Exception {
        String both = file("deux-ans.csv", HEAD, OF_2025, OF_MARCH);

        Run run = donum("compare", both, "-s", "forfait-structure-2025", "-s", "donum-2026");

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("deux-ans.csv:2 : attention : Ces chiffres de 2025 du praticien …016")
                .contains("31 mars 2026")
                .contains("donum evaluate … --scheme forfait-structure-2025", "--as-of 2025-12-31");
        assertThat(donum("--lang", "en", "compare", both, "-s", "donum-2026", "-s", "forfait-structure-2025")
                        .err())
                .contains("These figures of 2025 of practitioner …016");
        assertThat(donum("compare", both, "-s", "donum-2026", "-s", "donum-2028")
                        .err())
                .doesNotContain("attention");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "compare", "validate"})
    void who_has_only_later_figures_than_asked_for_is_named(String command) throws Exception {
        String late = file("trimestre.csv", HEAD, OF_MARCH, OF_MARCH.replace("31/03", "30/06"));
        String[] words = command.equals("compare")
                ? new String[] {command, late, "-s", "donum-2026", "-s", "donum-2028", "--as-of", "2026-01-31"}
                : new String[] {command, late, "-s", "donum-2026", "--as-of", "2026-01-31"};

        Run run = donum(words);

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("trimestre.csv:2 : attention : Tous les chiffres du praticien …016 sont postérieurs au "
                        + "31 janvier 2026 : les premiers sont du 31 mars 2026.")
                .contains("--as-of 2026-03-31");
        assertThat(run.plain() + run.err())
                .contains("2 lus = 0 " + (command.equals("validate") ? "utilisable" : "évalué")
                        + " + 0 rejeté + 2 postérieurs au jour demandé")
                .doesNotContain("remplacé");
    }

    @Test
    void explain_says_so_of_whom_it_does_not_find() throws Exception {
        String late = file("trimestre.csv", HEAD, OF_MARCH, OF_MARCH.replace("0016", "0032"));

        Run asked = donum("explain", late, "-s", "donum-2026", "--as-of", "2026-01-31", "-p", "10100000016");
        assertThat(asked.exit()).isEqualTo(2);
        assertThat(asked.err())
                .contains("donum : Tous les chiffres du praticien « 10100000016 » sont postérieurs au 31 janvier 2026 "
                        + ": les premiers sont du 31 mars 2026.")
                .doesNotContain("lignes refusées", "Vouliez-vous");

        Run only = donum("--lang", "en", "explain", late, "-s", "donum-2026", "--as-of", "2026-01-31");
        assertThat(only.err()).contains("donum: All figures are later than January 31, 2026");

        Run other = donum("explain", late, "-s", "donum-2026", "--as-of", "2026-01-31", "-p", "10100000099");
        assertThat(other.err()).contains("ne figure pas");
    }

    @Test
    void the_figures_that_the_latest_of_two_files_lacks_are_told_with_their_place() throws Exception {
        String full = file("complet.csv", HEAD, OF_MARCH);
        String part = file("partiel.csv", "id;date;fse_num;fse_den", "10100000016;30/06/2026;95;110");

        for (Run run : new Run[] {
            donum("evaluate", full, part, "-s", "donum-2026"), donum("evaluate", part, full, "-s", "donum-2026")
        }) {
            assertThat(run.exit()).isZero();
            assertThat(run.err())
                    .contains("complet.csv:2 : attention : Ce relevé du praticien …016 contient les réponses")
                    .contains("le plus récent, du 30 juin 2026, ne les donne pas");
        }
    }

    @Test
    void validate_counts_in_text_what_it_counts_for_programs() throws Exception {
        String first = file("t1.csv", HEAD, OF_MARCH, OF_MARCH.replace("0016", "0032"));
        String second = file("t2.csv", HEAD, OF_MARCH.replace("31/03", "30/06"), OF_2025.replace("0016", "0040"));

        assertThat(donum("validate", first, second).plain())
                .contains("4 lus = 3 utilisables + 0 rejeté + 1 remplacé par un relevé plus récent");
        assertThat(new ObjectMapper()
                        .readTree(donum("validate", first, second, "-f", "json").out())
                        .at("/summary/usable")
                        .intValue())
                .isEqualTo(3);
        assertThat(donum("validate", first, second, "--as-of", "2026-03-31").plain())
                .contains("4 lus = 3 utilisables + 0 rejeté + 1 postérieur au jour demandé");
    }
}
