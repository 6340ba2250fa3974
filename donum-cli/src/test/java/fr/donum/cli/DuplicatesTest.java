package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A practitioner who occurs twice: the first is kept, and it is told what the other would have been worth. */
class DuplicatesTest {
    private static final String ATTESTED =
            "\"year\":2026,\"attestations\":{\"segur\":\"yes\",\"lap\":\"%s\",\"sesam_vitale\":\"yes\"},";
    private static final String RATE = "{\"rate\":\"0.6\"}";
    private static final String DOSSIER = "{\"id\":\"%s\"," + ATTESTED + "\"usages\":{\"dcmt\":" + RATE + ",\"pse\":"
            + RATE + ",\"fse\":" + RATE + ",\"aat\":" + RATE + "}}";

    @TempDir
    Path folder;

    private Run evaluated(String name, String content) throws Exception {
        String file = Files.writeString(folder.resolve(name), content).toString();
        return Run.donum("evaluate", file, "--scheme", "donum-2026", "--format", "csv");
    }

    private static String page(String first, String again) {
        return "{\"dossiers\":[" + first + "," + again + "],\"next_cursor\":null}";
    }

    /** A mean of 60 % pays the socle, 280 points of 7 EUR; without LAP there is nothing. */
    @ParameterizedTest
    @CsvSource({"10003456786, RPPS 10003456786", "cabinet-1, cabinet-1"})
    void of_two_dossiers_the_first_counts_and_the_other_is_priced(String id, String again) throws Exception {
        String yes = DOSSIER.formatted(id, "yes");
        String no = DOSSIER.formatted(again, "no");

        Run json = evaluated("d.json", page(yes, no));
        Run lines = evaluated("d.ndjson", yes + "\n" + no + "\n{\"next_cursor\":null}\n");
        Run table = evaluated(
                "d.csv",
                "id;segur;lap;sesam_vitale;dcmt_taux;pse_taux;fse_taux;aat_taux\n" + id
                        + ";oui;oui;oui;60 %;60 %;60 %;60 %\n" + again + ";oui;non;oui;60 %;60 %;60 %;60 %\n");

        for (Run run : new Run[] {json, lines, table}) {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out().lines().skip(1))
                    .containsExactly(id + ";donum-2026;280;1960.00;420;2940.00;EARNED;EARNED;OPEN;OPEN;OPEN");
            assertThat(run.err())
                    .contains("figure déjà dans les données")
                    .contains("(celui-ci vaudrait 0 EUR assurés, au lieu de 1 960 EUR pour le premier)")
                    .contains("2 lus = 1 évalué + 1 rejeté");
        }
    }

    @Test
    void two_dossiers_of_one_worth_are_told_as_that() throws Exception {
        String yes = DOSSIER.formatted("a", "yes");

        Run run = evaluated("d.json", page(yes, yes));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("d.json:/dossiers/1", "(le montant assuré serait le même : 1 960 EUR)");
    }
}
