package fr.donum.application.report;

import static fr.donum.application.report.Samples.everything;
import static fr.donum.application.report.Samples.nobody;
import static fr.donum.application.report.Samples.plain;
import static fr.donum.application.report.Samples.report;
import static fr.donum.application.report.Samples.socle;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkWordsTest {
    private static List<String> remarks(String scheme, DossierBuilder dossier) {
        return report(scheme, dossier).remarks().stream()
                .map(note -> note.code() + ": " + plain(note.sentence()))
                .toList();
    }

    private static DossierBuilder by(DossierBuilder dossier, String specialty) {
        return dossier.profile(new Profile(null, specialty, null, null, null, null, null, null));
    }

    private static DossierBuilder firstFse(DossierBuilder dossier, LocalDate day) {
        return dossier.profile(new Profile(null, null, null, null, null, null, null, day));
    }

    @Test
    void a_plain_result_needs_none() {
        assertThat(remarks("donum-2026", everything())).isEmpty();
    }

    @Test
    void a_teleservice_without_acts_that_decides_is_priced() {
        // (1/2 + 1/3) / 2 is 41,7 %; with a nought for SPE 27,8 % of the 30 % asked.
        assertThat(remarks(
                        "donum-2026",
                        socle().with(Usage.CMATMP, 1, 2).with(Usage.SPE, 0, 0).with(Usage.DSG, 1, 3)))
                .containsExactly(
                        "zero-denominator-matters: Un téléservice sans aucun acte est laissé hors de la moyenne ;"
                                + " s’il comptait 0, le résultat serait 1 960 EUR, et non 2 380 EUR.");
    }

    @Test
    void a_cap_that_decides_is_priced() {
        // (100 % + 0) / 2 is 50 % of the 60 % asked in 2028; uncapped (150 % + 0) / 2 is enough.
        assertThat(remarks(
                        "donum-2028",
                        everything().with(Usage.AAT, 1, 1).with(Usage.DMP, 3, 2).with(Usage.ORDONNANCE, 0, 1)))
                .containsExactly("cap-matters: Un taux supérieur à 100 % est plafonné à 100 % dans la moyenne ; sans"
                        + " plafond, le résultat serait 2 940 EUR, et non 2 520 EUR.");
    }

    @Test
    void another_reading_that_changes_no_euro_does_not_set_a_sum_against_itself() {
        DossierBuilder closed = everything().with(Attestation.SEGUR, Answer.NO);
        assertThat(remarks(
                        "donum-2028",
                        closed.with(Usage.AAT, 1, 1).with(Usage.DMP, 3, 2).with(Usage.ORDONNANCE, 0, 1)))
                .containsExactly("cap-matters: Un taux supérieur à 100 % est plafonné à 100 % dans la moyenne ; sans"
                        + " plafond, des indicateurs changeraient, mais le résultat serait le même : 0 EUR.");
        assertThat(remarks("donum-2026", closed.with(Attestation.LAP, Answer.EXEMPT)))
                .containsExactly("lap-exemption-assumed: L’exemption de LAP est tenue pour valable, ce que le texte ne"
                        + " confirme pas ; sans elle, le résultat serait le même : 0 EUR.");
    }

    @Test
    void an_assumed_exemption_is_priced() {
        assertThat(remarks("donum-2026", everything().with(Attestation.LAP, Answer.EXEMPT)))
                .containsExactly("lap-exemption-assumed: L’exemption de LAP est tenue pour valable, ce que le texte ne"
                        + " confirme pas ; sans elle, le résultat serait 0 EUR, et non 2 940 EUR.");
        assertThat(remarks(
                        "donum-2026",
                        everything().with(Attestation.LAP, Answer.EXEMPT).without(Attestation.SEGUR)))
                .containsExactly("lap-exemption-assumed: L’exemption de LAP est tenue pour valable, ce que le texte ne"
                        + " confirme pas ; sans elle, le résultat serait 0 EUR, et non entre 0 et 2 940 EUR.");
    }

    @Test
    void a_specialty_that_another_text_exempts_is_told() {
        assertThat(remarks("donum-2026", by(everything().with(Attestation.LAP, Answer.NO), "Ophtalmologie")))
                .containsExactly("lap-exemption-not-presumed: Le forfait structure dispense de LAP la spécialité"
                        + " « Ophtalmologie » ; rien ne confirme que ce texte-ci le fasse. Si la caisse le confirme,"
                        + " indiquez « exempt » : le résultat serait 2 940 EUR, et non 0 EUR.");
        assertThat(remarks("forfait-structure-2024", by(nobody(), "Ophtalmologie")))
                .containsExactly("lap-exempt-by-specialty: Le LAP certifié n’est pas demandé à la spécialité"
                        + " « Ophtalmologie ».");
    }

    @Test
    void a_published_total_that_the_items_do_not_make_is_told() {
        assertThat(remarks("forfait-structure-2023", nobody()))
                .containsExactly(
                        "published-maximum-differs: Le total publié est de 1 163 points ; les items n’en font que"
                                + " 1 115 points, qui sont seuls comptés ici.");
    }

    @Test
    void the_days_over_which_fse_count_are_told() {
        assertThat(remarks("forfait-structure-2024", firstFse(nobody(), LocalDate.of(2024, 5, 14))))
                .containsExactly("fse-period: Le taux de FSE se compte du 1er juin 2024 au 31 décembre 2024.");
        assertThat(remarks(
                        "forfait-structure-2024",
                        firstFse(nobody(), LocalDate.of(2024, 5, 14)).with(Usage.FSE, 2, 3)))
                .containsExactly(
                        "fse-period: Le taux de FSE se compte du 1er juin 2024 au 31 décembre 2024 ; les chiffres"
                                + " fournis portent sur d’autres jours et sont à vérifier.");
    }

    @Test
    void a_near_miss_of_sick_leave_notices_is_worth_a_question() {
        assertThat(remarks("forfait-structure-2024", nobody().with(Usage.AAT, 17, 20)))
                .containsExactly(
                        "aat-near-miss: Le taux AAT (85,0 %) manque de peu les 90 % demandés : AmeliPro affiche"
                                + " moins que le taux retenu pour le paiement, qui les atteint peut-être. À vérifier avec la"
                                + " caisse.");
        assertThat(remarks("forfait-structure-2024", nobody().with(Usage.AAT, 84, 100)))
                .isEmpty();
    }

    @Test
    void a_third_of_structured_vsms_is_more_under_the_other_reading() {
        DossierBuilder vsm = nobody().profile(new Profile(null, null, null, null, 800L, null, null, null))
                .with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 90)
                .with(Count.VSM_STRUCTURED, 30)
                .with(Count.VSM_ALREADY_PAID, 0);
        assertThat(remarks("vsm-2024", vsm))
                .containsExactly(
                        "other-reading-matters: Majoration pour VSM structurés : dans l’autre lecture (au moins un"
                                + " tiers), le résultat serait 3 600 EUR, et non 3 000 EUR.",
                        "list-taken-as-mixed: La patientèle de moins de 16 ans n’est pas fournie ; la liste est tenue"
                                + " pour mixte, avec une référence de 800 patients (600 si tous ont moins de 16 ans)."
                                + " Indiquez leur nombre, 0 s’il n’y en a pas, dans la colonne « patientele_moins_16 ».");
    }

    @Test
    void an_unknown_list_is_told() {
        assertThat(remarks("vsm-2023", nobody()))
                .containsExactly(
                        "list-size-missing: Le montant est proportionnel à la patientèle, qui n’est pas fournie ;"
                                + " il n’a donc pas de plafond connu (une liste de 800 patients est payée une fois le"
                                + " barème). Indiquez-la dans la colonne « patientele ».");
    }
}
