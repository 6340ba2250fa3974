package fr.donum.table.column;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.mapping.CanonicalColumn;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import fr.donum.table.cell.PlainName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static String meant(String name) {
        return Vocabulary.OURS
                .column(name)
                .map(target -> target.part() == Part.BARE ? target.name() + " alone" : target.name())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DCMT|dcmt alone",
                "Déclarations de médecin traitant|dcmt alone",
                "Déclaration de médecin traitant|dcmt alone",
                "Déclarations du médecin traitant (DCMT)|dcmt alone",
                "DCMT - déclaration médecin traitant|dcmt alone",
                "Taux de déclarations de médecin traitant en ligne|dcmt_taux",
                "Déclarations médecin traitant en ligne (DCMT)|dcmt_num",
                "Taux DCMT en ligne (%)|dcmt_taux",
                "% DCMT|dcmt_taux",
                "DCMT (en %)|dcmt_taux",
                "Part des DCMT dématérialisées|dcmt_taux",
                "Nombre de DCMT en ligne|dcmt_num",
                "Nb DCMT dématérialisée(s)|dcmt_num",
                "Nombre total de DCMT|dcmt_den",
                "Total DCMT|dcmt_den",
                "PSE|pse alone",
                "Protocole de soins électronique|pse alone",
                "Protocoles de soins électroniques|pse alone",
                "Taux de protocoles de soins électroniques|pse_taux",
                "Nombre de protocoles de soins électroniques|pse_num",
                "Protocoles de soins|pse alone",
                "Protocoles de soins dématérialisés|pse_num",
                "FSE (1)|fse alone",
                "FSE*|fse alone",
                "Feuilles de soins électroniques|fse alone",
                "Feuille de soins électronique (FSE)|fse alone",
                "Taux de FSE|fse_taux",
                "Taux de télétransmission|fse_taux",
                "Taux de télétransmission des FSE|fse_taux",
                "Part des feuilles de soins électroniques|fse_taux",
                "Nombre de feuilles de soins électroniques|fse_num",
                "Nombre de FSE|fse_num",
                "AAT|aat alone",
                "A.A.T.|aat alone",
                "Arrêt de travail en ligne|aat_num",
                "Arrêts de travail|aat alone",
                "Avis d’arrêt de travail dématérialisés|aat_num",
                "Avis d'arrêt de travail (AAT)|aat alone",
                "Arrêts de travail dématérialisé(e)s|aat_num",
                "Taux d’arrêts de travail dématérialisés|aat_taux",
                "Taux de dématérialisation des arrêts de travail|aat_taux",
                "Arrêts de travail électroniques|aat_num",
                "Nombre d’arrêts de travail|aat alone",
                "AT-MP|cmatmp alone",
                "CM AT/MP|cmatmp alone",
                "CM ATMP en ligne|cmatmp_num",
                "Certificat médical d’accident du travail|cmatmp alone",
                "Certificats médicaux d'accident du travail et de maladie professionnelle|cmatmp alone",
                "Certificat médical d’accident du travail en ligne (%)|cmatmp_taux",
                "SPE|spe alone",
                "Prescriptions électroniques de transport|spe alone",
                "Prescription électronique de transport (SPE)|spe alone",
                "Prescription médicale de transport en ligne|spe_num",
                "Taux de prescriptions de transport en ligne|spe_taux",
                "DSG|dsg alone",
                "Déclaration simplifiée de grossesse|dsg alone",
                "Déclarations simplifiées de grossesse en ligne|dsg_num",
                "% déclarations de grossesse|dsg_taux",
                "DMP|dmp alone",
                "DMP**|dmp alone",
                "Alimentation du DMP|dmp alone",
                "Taux d’alimentation du DMP|dmp_taux",
                "Taux d'alimentation du dossier médical partagé (DMP)|dmp_taux",
                "DMP 2026|dmp alone",
                "Ordonnance numérique|ordonnance alone",
                "Ordonnances numériques|ordonnance alone",
                "Taux d’ordonnances numériques|ordonnance_taux",
                "Nombre d'ordonnances numériques|ordonnance_num",
                "Ordonnances|ordonnance alone",
                "Total des ordonnances|ordonnance_den",
                "appCV|apcv alone",
                "ApCV|apcv alone",
                "Appli carte Vitale|apcv alone",
                "Nombre de FSE appli carte Vitale|apcv_fse",
                "Nb de FSE avec l’appli carte Vitale|apcv_fse",
                "FSE faites avec l’appli carte Vitale|apcv_fse",
                "Part des FSE appli carte Vitale|apcv_taux",
                "MSS|mss alone",
                "Messages MSS patients|mss_messages",
                "Messages MSS|mss_messages",
                "Messages Mon espace santé|mss_messages",
                "Nombre de messages envoyés aux patients|mss_messages",
                "Référencé Ségur (oui/non)|segur",
                "Logiciel référencé Ségur *|segur",
                "LAP|lap",
                "LAP certifié|lap",
                "Version SESAM-Vitale|sesam_vitale",
                "Médecin|nom",
                "Dr|nom",
                "Docteur|nom",
                "Prénom|prenom",
                "Noms|nom",
                "N° RPPS *|id",
                "Numéro RPPS (1)|id"
            })
    void names_are_understood_as_people_write_them(String name, String meant) {
        assertThat(meant(name)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Taux\nDCMT",
                "  Taux   DCMT  ",
                "TAUX DCMT",
                "taux_dcmt",
                "DCMT (%)",
                "DCMT [%]",
                "Taux : DCMT",
                "Taux - DCMT",
                "DCMT – taux",
                "Taux DCMT (2)",
                "Taux de DCMT ²",
                "taux DCMT 2026",
                "DCMT rate",
                "Pourcentage de DCMT",
                "DCMT en pourcentage",
                "Téléservices socles (taux) DCMT",
                "Taux d’utilisation du téléservice DCMT"
            })
    void line_breaks_marks_units_and_years_do_not_change_a_name(String name) {
        assertThat(meant(name)).isEqualTo("dcmt_taux");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DCMT papier",
                "FSE papier",
                "DCMT et PSE",
                "AAT non dématérialisés",
                "AAT hors ligne",
                "Objectif DCMT",
                "Seuil FSE",
                "Moyenne régionale DMP",
                "Taux",
                "FSE N-1",
                "Évolution DCMT",
                "Taux LAP",
                "Total",
                "Nombre",
                "Part"
            })
    void what_says_something_else_of_a_usage_is_not_taken_for_it(String name) {
        assertThat(meant(name)).doesNotContain("dcmt", "pse", "aat", "fse", "dmp", "lap");
    }

    @Test
    void no_name_stands_for_two_things() {
        assertThat(Vocabulary.OURS.names().collisions()).isEmpty();

        Synonyms synonyms = Synonyms.read();
        Map<String, String> before = new HashMap<>();
        for (CanonicalColumn target : Stream.concat(CanonicalColumn.ALL.stream(), CanonicalColumn.BARE.stream())
                .toList()) {
            List<String> keys =
                    synonyms.columns(target).map(PlainName::key).distinct().toList();
            for (String key : keys) {
                assertThat(before.putIfAbsent(key, target.toString()))
                        .as("%s for %s", key, target)
                        .isNull();
            }
        }
    }

    @Test
    void every_entry_of_the_vocabulary_is_for_something_there_is() {
        List<String> known = Stream.concat(CanonicalColumn.ALL.stream(), CanonicalColumn.BARE.stream())
                .map(CanonicalColumn::name)
                .toList();
        List<String> roles =
                Stream.of(Role.values()).map(role -> "~" + role.words()).toList();

        assertThat(Synonyms.read().entries().filter(entry -> !entry.endsWith("?")))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Stream.concat(known.stream(), roles.stream()))
                        .contains(entry));
    }

    @Test
    void what_is_the_key_where_nothing_else_is_stands_for_nothing_else() {
        assertThat(Stream.concat(
                        Synonyms.read().otherwiseKeys(), Synonyms.read().otherwiseValues()))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Vocabulary.OURS.column(name)).as(name).isEmpty());
    }
}
