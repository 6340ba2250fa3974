package fr.donum.application.report;

import static fr.donum.application.report.Samples.everything;
import static fr.donum.application.report.Samples.nobody;
import static fr.donum.application.report.Samples.plain;
import static fr.donum.application.report.Samples.report;
import static fr.donum.application.report.Samples.socle;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.report.wording.Words;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static String sentence(String scheme, String indicator, DossierBuilder dossier) {
        return plain(line(scheme, indicator, dossier).sentence());
    }

    private static Report.Line line(String scheme, String indicator, DossierBuilder dossier) {
        return report(scheme, dossier).lines().stream()
                .filter(line -> line.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String equipment(DossierBuilder dossier) {
        return sentence("donum-2026", "equipment", dossier);
    }

    private static String core(DossierBuilder dossier) {
        return sentence("donum-2026", "core-teleservices", dossier);
    }

    @Test
    void all_of_several_things() {
        assertThat(equipment(socle()))
                .isEqualTo("Tout y est : logiciel Ségur, LAP certifié et version SESAM-Vitale — atteint.");
        assertThat(equipment(socle().with(Attestation.LAP, Answer.EXEMPT)))
                .isEqualTo("Tout y est : logiciel Ségur, LAP certifié (exempté) et version SESAM-Vitale — atteint.");
        assertThat(equipment(socle().neutralise(Attestation.LAP)))
                .isEqualTo("Tout y est : logiciel Ségur, LAP certifié (neutralisé) et version SESAM-Vitale — atteint.");
        assertThat(equipment(socle().with(Attestation.SEGUR, Answer.NO).without(Attestation.LAP)))
                .isEqualTo("Il manque : logiciel Ségur ; non renseigné : LAP certifié — non atteint.");
        assertThat(equipment(everything().without(Attestation.SEGUR)))
                .isEqualTo("Non renseigné : logiciel Ségur — 2 940 EUR en dépendent.");
        assertThat(sentence("donum-2026", "app-and-messaging", everything()))
                .isEqualTo("Tout y est : FSE par appli carte Vitale (3) et messages à des patients (1 200) — atteint.");
        assertThat(sentence("donum-2026", "app-and-messaging", everything().with(Count.APCV_FSE, 0)))
                .isEqualTo("Il manque : FSE par appli carte Vitale (0, minimum 1) — non atteint.");
    }

    @Test
    void any_of_several_things() {
        assertThat(sentence("forfait-structure-2022", "sesam-vitale", socle()))
                .isEqualTo("Suffit : version SESAM-Vitale et logiciel Ségur — atteint.");
    }

    @Test
    void a_mean_of_rates() {
        assertThat(core(socle()))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : 78,7 % pour 60 % demandés — atteint.");
        assertThat(core(socle().with(Usage.DCMT, 1, 1000).with(Usage.PSE, 0, 1).with(Usage.AAT, 1, 8)))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : 26,9 % pour 60 % demandés — non atteint.");
        assertThat(core(everything().without(Usage.AAT)))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : entre 58,7 % et 83,7 % pour 60 % demandés (non"
                        + " fourni : AAT) — 2 940 EUR en dépendent.");
        assertThat(core(socle().without(Usage.PSE).with(Usage.AAT, 1, 1)))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : au moins 71,2 % pour 60 % demandés (non fourni :"
                        + " PSE) — atteint.");
        assertThat(core(socle().without(Usage.PSE).with(Usage.AAT, 0, 1).with(Usage.DCMT, 0, 1)))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : au plus 48,7 % pour 60 % demandés (non fourni :"
                        + " PSE) — non atteint.");
        assertThat(core(socle().with(Usage.PSE, 0, 0).neutralise(Usage.AAT)))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : 92,5 % pour 60 % demandés (hors moyenne, faute"
                        + " d’acte : PSE ; hors moyenne, neutralisé : AAT) — atteint.");
        assertThat(core(nobody()))
                .isEqualTo("Moyenne des taux DCMT, PSE, FSE et AAT : chiffres non fournis, 60 % demandés — 2 940 EUR en"
                        + " dépendent.");
    }

    @Test
    void a_rate_alone() {
        String fse = "forfait-structure-2024";
        assertThat(sentence(fse, "fse", nobody().with(Usage.FSE, 2, 3)))
                .isEqualTo("Télétransmission (FSE) : 66,6 % (2/3) pour 2/3 demandés — atteint.");
        assertThat(sentence(fse, "fse", nobody().with(Usage.FSE, Ratio.of(1, 2))))
                .isEqualTo("Télétransmission (FSE) : 50,0 % pour 2/3 demandés — non atteint.");
        assertThat(sentence(fse, "spe", nobody().with(Usage.SPE, 0, 0)))
                .isEqualTo("Prescriptions de transport en ligne (SPE) : aucun acte, 30 % demandés — non atteint.");
        assertThat(sentence(fse, "fse", nobody().neutralise(Usage.FSE)))
                .isEqualTo("Neutralisé par la caisse : ne bloque plus l’accès.");
        assertThat(sentence(fse, "aat", nobody().neutralise(Usage.AAT)))
                .isEqualTo("Neutralisé par la caisse : n’est ni reproché ni payé.");
    }

    @Test
    void points_met_behind_a_closed_gate_are_lost() {
        assertThat(sentence(
                        "donum-2026", "records-and-prescriptions", everything().with(Attestation.LAP, Answer.NO)))
                .isEqualTo(
                        "Moyenne des taux DMP et ordonnance numérique : 100,0 % pour 30 % demandés — atteint, mais 60"
                                + " points (420 EUR) perdus : le socle n’est pas validé (Équipement).");
    }

    @Test
    void points_met_behind_a_gate_not_yet_open_wait() {
        assertThat(sentence(
                        "donum-2026", "records-and-prescriptions", everything().without(Attestation.LAP)))
                .isEqualTo("Moyenne des taux DMP et ordonnance numérique : 100,0 % pour 30 % demandés — atteint ; 60"
                        + " points (420 EUR) en attente d’un accès qui n’est pas encore établi.");
    }

    @Test
    void what_is_not_known_behind_a_closed_gate_does_not_matter() {
        assertThat(sentence(
                        "donum-2026",
                        "app-and-messaging",
                        everything().with(Attestation.LAP, Answer.NO).without(Count.APCV_FSE)))
                .isEqualTo("Non renseigné : FSE par appli carte Vitale — sans effet : le socle n’est pas validé"
                        + " (Équipement).");
    }

    @Test
    void an_amount_that_figures_set_is_told() {
        DossierBuilder vsm = nobody().with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 92)
                .with(Count.VSM_STRUCTURED, 40)
                .with(Count.VSM_ALREADY_PAID, 0);
        assertThat(sentence("vsm-2024", "vsm", vsm))
                .isEqualTo("Patients en ALD avec un VSM dans leur DMP : 92,0 % (92/100) pour 50 % demandés — atteint :"
                        + " au moins 0 EUR, sans plafond connu.");
        assertThat(line("vsm-2024", "vsm", vsm).cells())
                .containsExactly(
                        "usage.csv:2:ald_vsm",
                        "usage.csv:2:ald_patients",
                        "usage.csv:2:vsm_structures",
                        "usage.csv:2:vsm_deja_verse");
    }

    @Test
    void points_that_are_entered_have_no_target() {
        Report.Line entered =
                line("forfait-structure-2022", "sas-effection", nobody().with(Count.SAS_EFFECTION_POINTS, 160));
        assertThat(entered.required()).isEqualTo(Report.Shown.NOTHING);
        assertThat(plain(entered.observed().text())).isEqualTo("80 points");
        assertThat(entered.parts()).singleElement().satisfies(part -> {
            assertThat(part.required()).isEqualTo(Report.Shown.NOTHING);
            assertThat(part.verdict()).isNull();
            assertThat(part.observed().exact()).isEqualTo("80");
        });
        assertThat(line("forfait-structure-2022", "sas-effection", nobody())
                        .required()
                        .text())
                .isEmpty();
    }

    @Test
    void a_count_that_is_asked_for_keeps_its_target() {
        Report.Line asked = line("donum-2026", "app-and-messaging", everything());
        assertThat(asked.parts()).extracting(part -> part.required().exact()).containsExactly("1", "1");
    }

    @Test
    void for_programs_values_are_exact() {
        Report.Line core = line("donum-2026", "core-teleservices", socle());
        assertThat(core.observed().exact()).isEqualTo("63/80");
        assertThat(core.required().exact()).isEqualTo("3/5");
        assertThat(core.parts())
                .extracting(part -> part.kind() + " " + part.metric() + " "
                        + part.observed().exact() + " " + part.counted() + " " + part.where())
                .containsExactly(
                        "rate dcmt 9/10 90/100 usage.csv:2:dcmt",
                        "rate pse 1/2 1/2 usage.csv:2:pse",
                        "rate fse 19/20 19/20 usage.csv:2:fse",
                        "rate aat 4/5 8/10 usage.csv:2:aat");
        assertThat(line("donum-2026", "equipment", socle()).parts())
                .extracting(part -> part.observed().exact())
                .isEqualTo(List.of("yes", "yes", "yes"));
    }

    @Test
    void a_missing_figure_was_read_from_no_cell() {
        assertThat(line("donum-2026", "core-teleservices", socle().without(Usage.AAT))
                        .cells())
                .containsExactly("usage.csv:2:dcmt", "usage.csv:2:pse", "usage.csv:2:fse");
    }

    /** An amount may come to depend on any figure there is, and then that figure stands beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_metric_can_set_an_amount_without_a_target_of_its_own(String language) {
        Words words = Words.in(Locale.forLanguageTag(language));
        Facts facts = new Facts(words, new FigureWords(words), Reading.OURS);
        for (Metric metric : Metric.ALL) {
            Criterion alone = Flattening.asked(metric);
            assertThat(alone.metrics()).containsExactly(metric);
            Finding missing = alone.find(nobody().build(), Reading.OURS);
            assertThat(facts.entered(missing)).startsWith(words.title(metric)).doesNotContain("0");
        }
        Finding rate =
                Flattening.asked(Usage.DMP).find(nobody().with(Usage.DMP, 0, 0).build(), Reading.OURS);
        assertThat(plain(facts.entered(rate))).isIn("Alimentation du DMP : aucun acte", "DMP feeding: no such acts");
    }
}
