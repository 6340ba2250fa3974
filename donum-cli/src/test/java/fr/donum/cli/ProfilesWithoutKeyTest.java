package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which profile is written of a table without a column of keys: one that can be used, or none. */
class ProfilesWithoutKeyTest {
    @TempDir
    Path folder;

    private Path profile() {
        return folder.resolve("profil.json");
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("releve.csv"), content).toString();
    }

    private Run discover(String content) throws IOException {
        return Run.donum(
                "sources",
                "discover",
                file(content),
                "--write-profile",
                profile().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Téléservice;Réalisés en ligne;Total;Taux\nDCMT;60;100;60 %\nPSE;70;100;70 %\n",
                "Relevé du Dr Lac\nRPPS 10003456786\nTéléservice;Nombre en ligne;Nombre total\nDCMT;60;100\nAAT;5;10\n",
                "lap;segur;dcmt_taux\noui;oui;60 %\n"
            })
    void of_one_practitioner_whose_key_is_in_no_column_none_is_written_and_none_is_needed(String content)
            throws Exception {
        Run discovered = discover(content);

        assertThat(discovered.exit()).isEqualTo(1);
        assertThat(profile()).doesNotExist();
        assertThat(discovered.err())
                .contains("releve.csv est lu tel quel, pour un seul praticien", "n’est pas écrit")
                .contains("→ Lisez-le sans profil : donum evaluate releve.csv.");
        assertThat(Run.donum("evaluate", file(content), "--scheme", "donum-2026")
                        .exit())
                .isZero();
    }

    @Test
    void a_title_that_may_be_the_key_is_to_be_decided_and_then_the_profile_reads() throws Exception {
        String content = "Repère;Service;lap;dcmt_taux\nA12;nord;oui;60 %\nB13;sud;non;70 %\n";

        Run discovered = discover(content);
        String decided = Files.readString(profile())
                .replaceAll("(?s)(\"Repère\",\\s*)\"undecided\" : \\[ \"id\" ]", "$1\"to\" : \"id\"")
                .replaceAll("(?s), \\{\\s*\"column\" : \"Service\"[^}]*}", "")
                .replace("\"fields\"", "\"ignoreColumns\" : [ \"Service\" ], \"fields\"");
        Run undecided = Run.donum(
                "evaluate",
                file(content),
                "--scheme",
                "donum-2026",
                "--mapping",
                profile().toString());
        Files.writeString(profile(), decided);
        Run read = Run.donum(
                "evaluate",
                file(content),
                "--scheme",
                "donum-2026",
                "-f",
                "csv",
                "--mapping",
                profile().toString());

        assertThat(discovered.exit()).isEqualTo(1);
        assertThat(discovered.err()).contains("colonne « Repère » (id)", "colonne « Service » (id)");
        assertThat(undecided.exit()).isEqualTo(2);
        assertThat(read.exit()).as(read.err()).isZero();
        assertThat(read.out()).contains("\nA12;donum-2026;", "\nB13;donum-2026;");
    }

    @Test
    void where_no_column_can_be_the_key_none_is_written() throws Exception {
        Run discovered = discover("lap;dcmt_taux\noui;60 %\nnon;70 %\n");

        assertThat(discovered.exit()).isEqualTo(1);
        assertThat(profile()).doesNotExist();
        assertThat(discovered.err()).contains("Aucune colonne de releve.csv ne distingue les praticiens");
    }
}
