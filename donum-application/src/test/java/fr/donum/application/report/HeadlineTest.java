package fr.donum.application.report;

import static fr.donum.application.report.Samples.english;
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
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static String headline(DossierBuilder dossier) {
        return plain(report("donum-2026", dossier).headline());
    }

    @Test
    void the_maximum_is_said_to_be_one() {
        assertThat(headline(everything())).isEqualTo("2 940 EUR acquis : le maximum.");
        assertThat(plain(english("donum-2026", everything()).headline())).isEqualTo("2,940 EUR earned: the maximum.");
    }

    @Test
    void below_the_maximum_what_lacks_is_named_with_its_price_dearest_first() {
        assertThat(headline(socle().with(Usage.CMATMP, 1, 1)))
                .isEqualTo("2 380 EUR acquis sur 2 940. Il manque : « DMP et ordonnance numérique » (420 EUR) et"
                        + " « Appli carte Vitale et messagerie » (140 EUR).");
        assertThat(headline(socle()))
                .isEqualTo("1 960 EUR acquis sur 2 940. Il manque : « Usage des autres téléservices » (420 EUR), « DMP"
                        + " et ordonnance numérique » (420 EUR) et « Appli carte Vitale et messagerie » (140 EUR).");
    }

    @Test
    void what_is_open_is_a_range_and_the_figures_that_decide_it() {
        assertThat(headline(everything().without(Count.MSS_MESSAGES)))
                .isEqualTo("Entre 2 800 et 2 940 EUR : il manque le nombre « messages à des patients ».");
        assertThat(headline(everything().without(Attestation.SEGUR)))
                .isEqualTo("Entre 0 et 2 940 EUR : il manque la réponse « logiciel Ségur ».");
        assertThat(headline(everything().without(Usage.AAT).with(Usage.DCMT, 1, 100)))
                .isEqualTo("Entre 0 et 2 940 EUR : il manque le taux AAT.");
    }

    @Test
    void a_figure_that_decides_nothing_is_not_asked_for() {
        assertThat(headline(everything().without(Usage.AAT).with(Usage.DCMT, 1, 1)))
                .isEqualTo("2 940 EUR acquis : le maximum.");
    }

    @Test
    void of_many_missing_figures_the_first_four_are_named() {
        assertThat(headline(nobody()))
                .isEqualTo("Entre 0 et 2 940 EUR : il manque les réponses « logiciel Ségur », « LAP certifié » et"
                        + " « version SESAM-Vitale », le taux DCMT et 10 autres données.");
        assertThat(plain(english("donum-2026", nobody()).headline()))
                .isEqualTo("Between 0 and 2,940 EUR: the answers on “Ségur software”, “certified LAP” and “SESAM-Vitale"
                        + " version”, the DCMT rate and 10 other items not supplied.");
    }

    @Test
    void a_closed_gate_is_priced() {
        assertThat(headline(everything().with(Attestation.LAP, Answer.NO)))
                .isEqualTo("0 EUR acquis sur 2 940. Le socle n’est pas validé (Équipement) : 2 940 EUR en dépendent.");
    }

    @Test
    void what_is_missed_anyway_does_not_hang_on_the_gate() {
        assertThat(headline(socle().with(Attestation.LAP, Answer.NO)
                        .with(Usage.AAT, 0, 1)
                        .with(Usage.DCMT, 0, 1)))
                .isEqualTo(
                        "0 EUR acquis sur 2 940. Le socle n’est pas validé (Équipement et Usage des téléservices"
                                + " socles) : 1 960 EUR en dépendent. Non atteint : « Usage des autres téléservices » (420 EUR),"
                                + " « DMP et ordonnance numérique » (420 EUR) et « Appli carte Vitale et messagerie » (140 EUR).");
    }

    @Test
    void a_mean_of_which_nothing_is_left_cannot_be_established() {
        assertThat(headline(everything()
                        .with(Usage.CMATMP, 0, 0)
                        .with(Usage.SPE, 0, 0)
                        .with(Usage.DSG, 0, 0)))
                .isEqualTo("Entre 2 520 et 2 940 EUR. Impossible à établir : Usage des autres téléservices.");
    }

    @Test
    void of_many_missed_indicators_the_dearest_four_are_named() {
        DossierBuilder dossier = nobody();
        for (Attestation attestation : Attestation.values()) {
            dossier.with(attestation, Answer.YES);
        }
        for (Usage usage : Usage.values()) {
            dossier.with(usage, 0, 1);
        }
        dossier.with(Usage.FSE, 1, 1).with(Count.APCV_FSE, 1);

        assertThat(plain(report("forfait-structure-2024", dossier).headline()))
                .isEqualTo("6 195 EUR acquis sur 7 805. Il manque : « Alimentation du DMP » (280 EUR), « Messages aux"
                        + " patients » (280 EUR), « Ordonnance numérique » (280 EUR), « Arrêts de travail en ligne »"
                        + " (157,50 EUR) et 5 autres (612,50 EUR).");
    }

    @Test
    void a_sum_without_a_maximum_stands_alone() {
        DossierBuilder dossier = nobody().profile(new Profile(null, null, null, null, 1000L, null, null, null))
                .with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 92)
                .with(Count.VSM_STRUCTURED, 40)
                .with(Count.VSM_ALREADY_PAID, 50_000);

        // 3 000 EUR from 90 %, by 1,2 for more than a third structured, by 1 000 / 800 patients, less 500 paid.
        assertThat(plain(report("vsm-2024", dossier).headline())).isEqualTo("4 000 EUR acquis.");
    }

    @Test
    void a_list_whose_size_is_not_known_leaves_the_sum_open() {
        DossierBuilder dossier = nobody().with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 92)
                .with(Count.VSM_STRUCTURED, 40)
                .with(Count.VSM_ALREADY_PAID, 0);

        assertThat(plain(report("vsm-2024", dossier).headline()))
                .isEqualTo("Au moins 0 EUR, sans plafond connu : il manque la taille de la patientèle.");
    }

    @Test
    void what_was_paid_before_is_named_where_it_is_missing() {
        DossierBuilder dossier = nobody().profile(new Profile(null, null, null, null, 800L, 0L, null, null))
                .with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 92)
                .with(Count.VSM_STRUCTURED, 0);

        assertThat(plain(report("vsm-2024", dossier).headline()))
                .isEqualTo("Entre 0 et 3 000 EUR : il manque le nombre « VSM déjà versé ».");
        assertThat(plain(report("vsm-2024", dossier.profile(Profile.UNKNOWN)).headline()))
                .isEqualTo(
                        "Au moins 0 EUR, sans plafond connu : il manque le nombre « VSM déjà versé » et la taille de la"
                                + " patientèle.");
    }
}
