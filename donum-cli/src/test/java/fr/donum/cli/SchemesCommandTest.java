package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemesCommandTest {
    @TempDir
    Path folder;

    /** On one line, whatever the width of the terminal. */
    private static String show(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "schemes";
        all[1] = "show";
        System.arraycopy(words, 0, all, 2, words.length);
        return donum(all).plain().replaceAll("\\s+", " ");
    }

    @Test
    void a_scheme_is_shown_whole() {
        assertThat(show("donum-2028"))
                .contains(
                        "Dotation numérique 2028 (donum-2028)",
                        "Le point vaut 7 EUR.",
                        "Maximum : 420 points (2 940 EUR).",
                        "Tout est exigé ensemble, pour 280 points (1 960 EUR).",
                        "au moins 80 %",
                        "Payé seulement si « Socle » est validé.",
                        "Appli carte Vitale et messagerie (app-and-messaging) — 20 points (140 EUR)",
                        "§ Convention médicale 2024-2029, annexe 8, optionnel 3 (sources secondaires concordantes)",
                        "Ce que le texte laisse ouvert",
                        "5. Taux supérieur à 100 % dans une moyenne Ici : plafonné à 100 %."
                                + " Autre lecture : non plafonné.")
                .doesNotContain("Objectifs DONUM de 2027");
    }

    @Test
    void the_scale_of_an_amount_that_is_not_the_same_for_all_is_shown() {
        assertThat(show("vsm-2024"))
                .contains(
                        "Sans plafond.",
                        "Barème : 1 500 EUR à partir de 50 % et 3 000 EUR à partir de 90 %.",
                        "Multiplié par 1,2 si plus de 1/3 des VSM sont structurés.",
                        "Proportionnel à la patientèle, pour une référence de 800 patients"
                                + " (600 si tous ont moins de 16 ans).",
                        "Ce qu’une évaluation antérieure a déjà payé est déduit.")
                .doesNotContain("Le point vaut");
        assertThat(show("forfait-structure-2022")).contains("(sas-effection) — jusqu’à 360 points (2 520 EUR)");
    }

    @Test
    void proofs_exemptions_and_published_totals_are_shown() {
        assertThat(show("forfait-structure-2024"))
                .contains(
                        "Exemptés de « Logiciel d’aide à la prescription certifié HAS » : ",
                        "Néphrologie",
                        "À déclarer, avec une facture ou une attestation de l’éditeur.",
                        "(texte officiel)");
        assertThat(show("forfait-structure-2023")).contains("Total publié : 1 163 points");
    }

    @Test
    void a_scheme_is_shown_in_english_too() {
        assertThat(show("donum-2026", "--lang", "en"))
                .contains("Maximum: 420 points (2,940 EUR).", "at least 60%", "Paid only if “Socle” is met.");
    }

    @Test
    void a_changed_file_is_shown_as_imported_and_compared_with_its_origin() throws Exception {
        Path file = folder.resolve("bareme.json");
        donum("schemes", "export", "donum-2026", "-o", file.toString());
        Files.writeString(file, Files.readString(file).replace("\"3/5\"", "\"7/10\""));
        assertThat(show(file.toString()))
                .contains("(barème importé de bareme.json) (imported:donum-2026)", "au moins 70 %");
        assertThat(donum("schemes", "diff", "donum-2026", file.toString()).plain())
                .contains("• Usage des téléservices socles : objectif relevé de 60 % à 70 %.\n");
    }

    @Test
    void a_difference_can_be_kept_as_a_document() throws Exception {
        Path page = folder.resolve("changements.md");
        assertThat(donum("schemes", "diff", "donum-2026", "donum-2028", "-o", page.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(page)).contains("## Socle\n\n- Usage des téléservices socles");
    }

    @Test
    void what_is_mistyped_ends_with_2() {
        assertThat(donum("schemes", "diff", "donum-2026", "donum-2062"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("« donum-2062 »", "donum-202"));
        assertThat(donum("schemes", "diff", "donum-2026").exit()).isEqualTo(2);
        assertThat(donum("schemes", "show", "donum-2026", "--format", "pdf"))
                .satisfies(run -> assertThat(run.exit()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("table, md"));
    }
}
