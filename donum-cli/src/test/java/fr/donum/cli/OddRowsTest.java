package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are hard to tell from a practitioner's: whatever is decided is told. */
class OddRowsTest {
    private static final String HEAD = "RPPS;Ségur;LAP;SESAM-Vitale;DCMT;PSE;FSE;AAT\n";

    @TempDir
    Path folder;

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Run evaluated(Path source, String... more) {
        String[] words = new String[6 + more.length];
        System.arraycopy(new String[] {"evaluate", source.toString(), "-s", "donum-2026", "-f", "csv"}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return donum(words);
    }

    @Test
    void targets_with_answers_are_told_to_look_like_what_they_are() throws Exception {
        Run run = evaluated(file(
                "cibles.csv",
                HEAD + "Objectif 2026;oui;oui;oui;60 %;60 %;60 %;60 %\n10000300003;oui;oui;oui;80 %;70 %;90 %;80 %\n"));

        assertThat(run.err()).contains("« Objectif 2026 » est pris pour un praticien, mais ressemble à un total");
        assertThat(run.out()).contains("10000300003;donum-2026;280;1960.00");
    }

    /** 60, 50, 70 and 68 make 62 %; in the order of the first table AAT and DCMT would change places, and 0 be paid. */
    @Test
    void a_profile_follows_a_table_whose_columns_stand_otherwise() throws Exception {
        Path table = file(
                "deux.csv",
                HEAD + "10000300003;oui;oui;oui;80 %;70 %;90 %;80 %\n\n"
                        + "RPPS;DCMT;PSE;FSE;AAT;Ségur;LAP;SESAM-Vitale\n10000300219;60 %;50 %;70 %;68 %;oui;oui;oui\n");
        Path profile = folder.resolve("profil.json");
        donum("sources", "discover", table.toString(), "--write-profile", profile.toString());

        Run run = evaluated(table, "--mapping", profile.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("10000300219;donum-2026;280;1960.00");
    }

    @Test
    void who_is_called_doctor_is_no_total_whatever_his_figures() throws Exception {
        Run run = evaluated(
                file("noms.csv", "Nom;DMP;Ordonnance\nDr Dupont;40 %;20 %\nDr Martin;60 %;40 %\nDr Petit;50 %;30 %\n"));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("3 lus = 3 évalués");
    }

    @Test
    void names_that_differ_by_a_title_alone_may_be_one_person() throws Exception {
        Run run = evaluated(file("noms.csv", "Nom;DMP\nDr Durand;40 %\nDURAND;60 %\n"));

        Run json = donum("evaluate", folder.resolve("noms.csv").toString(), "-s", "donum-2026", "-f", "json");
        assertThat(json.out()).contains("\"dossier.key-alike\": 1");
        assertThat(run.err()).contains("attention");
    }
}
