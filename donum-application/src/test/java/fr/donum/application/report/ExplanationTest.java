package fr.donum.application.report;

import static fr.donum.application.report.Samples.evaluation;
import static fr.donum.application.report.Samples.everything;
import static fr.donum.application.report.Samples.nobody;
import static fr.donum.application.report.Samples.plain;
import static fr.donum.application.report.Samples.socle;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    /** As it would be read aloud: titles after ==, what a statement rests on behind dashes. */
    private static List<String> told(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Section section : explanation.sections()) {
            lines.add("== " + section.title());
            for (Explanation.Statement statement : section.statements()) {
                String title = statement.title().isEmpty() ? "" : statement.title() + ". ";
                String article = statement.citation().isEmpty() ? "" : " [" + statement.citation() + "]";
                lines.add(title + statement.sentence() + article);
                statement
                        .figures()
                        .forEach(figure -> lines.add("- " + figure.sentence()
                                + (figure.where().isEmpty() ? "" : " <" + figure.where() + ">")));
            }
        }
        return lines.stream().map(Samples::plain).toList();
    }

    private static List<String> french(String scheme, DossierBuilder dossier) {
        return told(Explanation.of(evaluation(scheme, dossier), new Samples.Cells(), Locale.FRENCH));
    }

    @Test
    void the_whole_reasoning_reads_as_plain_sentences() {
        assertThat(french(
                        "donum-2026",
                        everything().with(Usage.PSE, 0, 0).with(Usage.DMP, 3, 2).without(Count.MSS_MESSAGES)))
                .containsExactly(
                        "== Résultat",
                        "Entre 2 800 et 2 940 EUR : il manque le nombre « messages à des patients ».",
                        "400–420 points à 7 EUR le point : entre 2 800 et 2 940 EUR.",
                        "Texte appliqué : Dotation numérique 2026 ; la situation au 31 décembre 2026 compte."
                                + " [Convention médicale 2024-2029, annexe 8 (sources secondaires concordantes)]",
                        "Chiffres lus dans usage.csv, ligne 2, arrêtés au 30 septembre 2026.",
                        "== Socle",
                        "Tout est exigé ensemble, pour 280 points (1 960 EUR) : c’est atteint.",
                        "Équipement. Tout y est : logiciel Ségur, LAP certifié et version SESAM-Vitale — atteint."
                                + " [Convention médicale 2024-2029, annexe 8, socle 1 (sources secondaires concordantes)]",
                        "- Logiciel référencé Ségur : oui. <usage.csv:2:segur>",
                        "- Logiciel d’aide à la prescription certifié HAS : oui. <usage.csv:2:lap>",
                        "- Version SESAM-Vitale exigée : oui. <usage.csv:2:sesam_vitale>",
                        "- À déclarer, avec une facture ou une attestation de l’éditeur.",
                        "Usage des téléservices socles. Moyenne des taux DCMT, PSE, FSE et AAT : 88,3 % pour 60 % demandés"
                                + " (hors moyenne, faute d’acte : PSE) — atteint."
                                + " [Convention médicale 2024-2029, annexe 8, socle 2 (sources secondaires concordantes)]",
                        "- Déclarations médecin traitant en ligne (DCMT) : 90,0 % (90/100). <usage.csv:2:dcmt>",
                        "- Protocoles de soins électroniques (PSE) : aucun acte, laissé hors de la moyenne."
                                + " <usage.csv:2:pse>",
                        "- Télétransmission (FSE) : 95,0 % (19/20). <usage.csv:2:fse>",
                        "- Arrêts de travail en ligne (AAT) : 80,0 % (8/10). <usage.csv:2:aat>",
                        "- Mesuré par l’Assurance Maladie : rien à envoyer.",
                        "== Indicateurs optionnels",
                        "Ouvert au paiement, puisque le socle est validé.",
                        "Usage des autres téléservices. Moyenne des taux CM AT-MP, SPE et DSG : 100,0 % pour 30 % demandés"
                                + " — atteint."
                                + " [Convention médicale 2024-2029, annexe 8, optionnel 1 (sources secondaires concordantes)]",
                        "- Certificats AT-MP en ligne : 100,0 % (1/1). <usage.csv:2:cmatmp>",
                        "- Prescriptions de transport en ligne (SPE) : 100,0 % (1/1). <usage.csv:2:spe>",
                        "- Déclarations de grossesse en ligne (DSG) : 100,0 % (1/1). <usage.csv:2:dsg>",
                        "- Mesuré par l’Assurance Maladie : rien à envoyer.",
                        "DMP et ordonnance numérique. Moyenne des taux DMP et ordonnance numérique : 100,0 % pour 30 %"
                                + " demandés — atteint."
                                + " [Convention médicale 2024-2029, annexe 8, optionnel 2 (sources secondaires concordantes)]",
                        "- Alimentation du DMP : 150,0 % (3/2), compté 100 %. <usage.csv:2:dmp>",
                        "- Ordonnances numériques : 100,0 % (1/1). <usage.csv:2:ordonnance>",
                        "- Mesuré par l’Assurance Maladie : rien à envoyer.",
                        "Appli carte Vitale et messagerie. Non renseigné : messages à des patients — 20 points (140 EUR) en"
                                + " jeu."
                                + " [Convention médicale 2024-2029, annexe 8, optionnel 3 (sources secondaires concordantes)]",
                        "- FSE faites avec l’appli carte Vitale : 3 (minimum : 1). <usage.csv:2:apcv_fse>",
                        "- Messages envoyés à des patients par Mon espace santé : nombre non fourni (minimum : 1).",
                        "- Mesuré par l’Assurance Maladie : rien à envoyer.",
                        "== Ce que les textes laissent ouvert",
                        "Moyenne de taux. Ici : moyenne simple des taux. Autre lecture : total des actes en ligne sur total"
                                + " des actes ; le résultat serait le même.",
                        "Téléservice sans aucun acte dans une moyenne. Ici : laissé hors de la moyenne. Autre lecture :"
                                + " compté 0 ; le résultat serait le même.",
                        "Taux supérieur à 100 % dans une moyenne. Ici : plafonné à 100 %. Autre lecture : non plafonné ; le"
                                + " résultat serait le même.");
    }

    @Test
    void a_closed_gate_and_an_undecided_one_are_explained() {
        assertThat(french("donum-2026", socle().with(Attestation.LAP, Answer.NO)))
                .contains(
                        "0 point à 7 EUR le point : 0 EUR.",
                        "Tout est exigé ensemble, pour 280 points (1 960 EUR) : ce n’est pas atteint.",
                        "Fermé au paiement, puisque le socle n’est pas validé.");
        assertThat(french("donum-2026", nobody()))
                .contains(
                        "0–420 points à 7 EUR le point : entre 0 et 2 940 EUR.",
                        "Chiffres lus dans usage.csv, ligne 2.",
                        "Tout est exigé ensemble, pour 280 points (1 960 EUR) : les chiffres fournis ne suffisent pas à"
                                + " dire si c’est atteint.",
                        "Ouvert au paiement seulement si le socle est validé, ce qui n’est pas encore établi.");
    }

    @Test
    void another_reading_is_priced_where_it_can_be() {
        assertThat(french("donum-2026", everything().with(Attestation.LAP, Answer.EXEMPT)))
                .contains(
                        "Exemption de LAP en DONUM. Ici : vaut logiciel certifié. Autre lecture : aucune exemption ; le"
                                + " résultat serait 0 EUR, et non 2 940 EUR.");
        assertThat(french("forfait-structure-2022", nobody()))
                .contains("Bouquet de téléservices de 2022. Ici : 4 × 22,5 points et 2 × 5 points. Autre lecture :"
                        + " répartition inconnue ; elle n’en dit pas assez pour être chiffrée.");
    }

    @Test
    void an_amount_that_is_not_the_same_for_everyone_comes_with_its_scale() {
        assertThat(french("vsm-2024", nobody().with(Count.VSM_STRUCTURED, 40)))
                .contains(
                        "- VSM structurés : 40. <usage.csv:2:vsm_structures>",
                        "- Montant VSM déjà versé : non fourni.",
                        "- Barème : 1 500 EUR à partir de 50 % et 3 000 EUR à partir de 90 %.",
                        "- Multiplié par 1,2 si plus de 1/3 des VSM sont structurés.",
                        "- Proportionnel à la patientèle (non fournie), pour une référence de 800 patients (600 si tous"
                                + " ont moins de 16 ans).",
                        "- Ce qu’une évaluation antérieure a déjà payé est déduit.");
        assertThat(french("forfait-structure-2022", nobody().with(Count.SAS_EFFECTION_POINTS, 160)))
                .contains(
                        "- Points d’effection du SAS : 80 points. <usage.csv:2:sas_effection_points>",
                        "- Barème d’attribution non publié ici : les points notifiés sont payés, jusqu’à 360 points.");
    }

    @Test
    void what_was_doubtful_in_the_data_is_told_at_the_end() {
        record Doubtful(List<Issue> issues) implements Provenance {
            @Override
            public Place place() {
                return Place.of("usage.csv").sheet("Janvier").row(7);
            }
        }
        Issue issue = Issue.warning(
                "cell.lone-count",
                Place.of("usage.csv").row(7).field("aat_num"),
                "« 5 » est seul.",
                "Donnez l’autre terme.");
        List<String> told =
                told(Explanation.of(evaluation("donum-2026", socle()), new Doubtful(List.of(issue)), Locale.FRENCH));

        assertThat(told.subList(told.size() - 3, told.size()))
                .containsExactly(
                        "== Données",
                        "Avertissement. « 5 » est seul. Donnez l’autre terme.",
                        "- cell.lone-count <usage.csv:7:aat_num>");
        assertThat(told).contains("- Logiciel référencé Ségur : oui. <usage.csv#Janvier:7>");
    }

    @Test
    void english_says_the_same() {
        List<String> told = told(Explanation.of(
                evaluation("donum-2026", socle().without(Count.APCV_FSE)), new Samples.Cells(), Locale.ENGLISH));

        assertThat(told)
                .startsWith(
                        "== Result",
                        "1,960 EUR earned out of 2,940. Not met: “Use of the other téléservices” (420 EUR), “DMP and"
                                + " e-prescription” (420 EUR) and “Appli carte Vitale and messaging” (140 EUR).")
                .contains(
                        "280 points at 7 EUR each: 1,960 EUR.",
                        "Figures read from usage.csv, row 2, as of September 30, 2026.",
                        "- Electronic care protocols (PSE): 50.0% (1/2). <usage.csv:2:pse>");
        assertThat(plain(String.join(" ", told))).doesNotContain(" : ", "{", "atteint");
    }
}
