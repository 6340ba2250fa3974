package fr.donum.application.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sentences typed from the texts, not from the program. */
class SchemeDifferenceTest {
    private static Scheme scheme(String id) {
        return Schemes.withId(id).orElseThrow();
    }

    private static List<String> between(String before, String after) {
        return between(scheme(before), scheme(after), Locale.FRENCH);
    }

    /** Each title with a colon, then its sentences; ordinary spaces for no-break ones. */
    private static List<String> between(Scheme before, Scheme after, Locale language) {
        List<String> lines = new ArrayList<>();
        SchemeDifference difference = SchemeDifference.between(before, after, language);
        for (SchemeDifference.Section section : difference.sections()) {
            lines.add(section.title() + ":");
            lines.addAll(section.changes());
        }
        return lines.stream()
                .map(line -> line.replace('\u00a0', ' ').replace('\u202f', ' '))
                .toList();
    }

    @Test
    void from_2026_to_2028_the_targets_of_donum_rise() {
        assertThat(between("donum-2026", "donum-2028"))
                .containsExactly(
                        "Ensemble:",
                        "Situation prise au 31 décembre 2028, au lieu du 31 décembre 2026.",
                        "Maximum inchangé : 420 points (2 940 EUR).",
                        "Socle:",
                        "Usage des téléservices socles : objectif relevé de 60 % à 80 %.",
                        "Indicateurs optionnels:",
                        "Usage des autres téléservices : objectif relevé de 30 % à 60 %.",
                        "DMP et ordonnance numérique : objectif relevé de 30 % à 60 %.");
    }

    @Test
    void from_2026_to_2027_only_the_foundation_changes() {
        assertThat(between("donum-2026", "donum-2027"))
                .containsExactly(
                        "Ensemble:",
                        "Fondement : « lecture supposée, il en existe une autre »,"
                                + " au lieu de « sources secondaires concordantes ».",
                        "Situation prise au 31 décembre 2027, au lieu du 31 décembre 2026.",
                        "Maximum inchangé : 420 points (2 940 EUR).",
                        "Socle:",
                        "Usage des téléservices socles : 70 % dans la lecture d’un palier chaque année.",
                        "Indicateurs optionnels:",
                        "Usage des autres téléservices : 45 % dans la lecture d’un palier chaque année.",
                        "DMP et ordonnance numérique : 45 % dans la lecture d’un palier chaque année.");
    }

    @Test
    void from_2022_to_2023_targets_of_the_forfait_structure_move_both_ways_and_items_come_and_go() {
        assertThat(between("forfait-structure-2022", "forfait-structure-2023"))
                .contains(
                        "Maximum abaissé de 1 385 points (9 695 EUR) à 1 115 points (7 805 EUR).",
                        "Total publié : 1 163 points, que la somme des items n’atteint pas ;"
                                + " seuls les items sont payés.")
                .anySatisfy(line ->
                        assertThat(line).startsWith("Arrêts de travail en ligne : objectif abaissé de 80 % à 70 %"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("Certificats AT-MP en ligne : objectif relevé de 30 % à 45 %"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Prescriptions de transport en ligne : objectif relevé de 10 % à 20 % ;"
                                + " paie 10 points (70 EUR) au lieu de 5 points (35 EUR)"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Déclarations de grossesse en ligne : objectif abaissé de 30 % à 10 % ;"
                                + " paie 10 points (70 EUR) au lieu de 5 points (35 EUR)"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Ordonnance numérique : nouveau, qui demande")
                        .endsWith("au moins 30 % ; paie 40 points (280 EUR)."))
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("Effection de soins pour le SAS : n’est plus demandé ;"
                                + " jusqu’à 360 points (2 520 EUR) en moins."));
    }

    @Test
    void from_2024_to_2025_only_the_version_of_sesam_vitale_is_worded_otherwise() {
        assertThat(between("forfait-structure-2024", "forfait-structure-2025"))
                .containsExactly(
                        "Ensemble:",
                        "Situation prise au 31 décembre 2025, au lieu du 31 décembre 2024.",
                        "Maximum inchangé : 1 115 points (7 805 EUR).",
                        "Volet 1 : équipement:",
                        "SESAM-Vitale 1.40 addendum 8 apCV, avenants TP ALD-maternité, 12, 13 et 18 :"
                                + " s’énonçait « SESAM-Vitale 1.40 addendum 8 (appli carte Vitale) ».");
    }

    @Test
    void the_second_assessment_of_vsm_deducts_what_the_first_paid() {
        assertThat(between("vsm-2023", "vsm-2024"))
                .containsExactly(
                        "Ensemble:",
                        "Situation prise au 30 juin 2024, au lieu du 31 décembre 2023.",
                        "Sans plafond.",
                        "Volet de synthèse médicale:",
                        "Patients en ALD avec un VSM : vaut désormais"
                                + " « Ce qu’une évaluation antérieure a déjà payé est déduit ».");
    }

    @Test
    void from_the_forfait_structure_to_donum_nothing_remains() {
        assertThat(between("forfait-structure-2025", "donum-2026"))
                .contains(
                        "Maximum abaissé de 1 115 points (7 805 EUR) à 420 points (2 940 EUR).",
                        "Ce volet est nouveau.",
                        "Tout est exigé ensemble, pour 280 points (1 960 EUR).",
                        "Payé seulement si « Socle » est validé.",
                        "Appli carte Vitale et messagerie : nouveau, qui demande FSE faites avec l’appli carte Vitale :"
                                + " au moins 1 et Messages envoyés à des patients par Mon espace santé : au moins 1 ; paie 20 points (140 EUR).")
                .anySatisfy(
                        line -> assertThat(line).startsWith("Ce volet disparaît, avec : Arrêts de travail en ligne, "));
    }
}
