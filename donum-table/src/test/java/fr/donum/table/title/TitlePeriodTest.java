package fr.donum.table.title;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.table.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePeriodTest {
    private static TitlePeriod of(String... cells) {
        return TitlePeriod.of(List.of(cells), 2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chiffres au 31/12/2025|2025-12-31",
                "Situation au 30 septembre 2026|2026-09-30",
                "Période : 01/01/2025 au 31/12/2025|2025-12-31",
                "Du 01/01/2025 au 31/12/2025|2025-12-31",
                "au 2025-12-31|2025-12-31",
                "Données du cabinet au 31/12/2025|2025-12-31"
            })
    void a_title_of_figures_states_their_day(String title, LocalDate day) {
        assertThat(of("Suivi DONUM", title, "").day()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Année 2025",
                "Bilan 2025",
                "Exercice 2025",
                "Indicateurs 2025",
                "Indicateurs DONUM 2025",
                "Bilan de l'année 2025 du cabinet",
                "DONUM - année 2025",
                "Chiffres de décembre 2025",
                "Situation T4 2025",
                "ANNÉE 2025",
                "DONUM 2025",
                "2025 - DONUM",
                "T4 2025",
                "Septembre 2025"
            })
    void a_title_of_figures_states_their_year(String title) {
        assertThat(of(title)).isEqualTo(new TitlePeriod(null, 2025));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DONUM 2026-2029",
                "extrait le 12/01/2027",
                "Suivi 2025-2026",
                "Bilan 2025/2026",
                "Indicateurs de la convention 2024",
                "Édité le 03/02/2025",
                "Données extraites au 12/02/2025",
                "Objectifs 2025",
                "Versement 2025",
                "Paiement au 30/04/2027",
                "Évolution des indicateurs depuis 2025",
                "Martin 2025",
                "Bilan 2025 et 2026",
                "Indicateurs du 31/12/2025 et du 31/12/2026",
                "Situation au 05/01/2027",
                "Janvier 2026",
                "2025",
                "Cabinet des Lilas"
            })
    void other_titles_say_nothing(String title) {
        assertThat(of(title)).isEqualTo(new TitlePeriod(null, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DONUM 2025 - MSP des Tilleuls",
                "MSP des Tilleuls - DONUM 2025",
                "MSP des Tilleuls – DONUM 2025",
                "MSP des Tilleuls DONUM 2025",
                "DONUM 2025 (définitif)",
                "Dotation numérique 2025",
                "Dotation numérique 2025 - pôle de santé des Prés",
                "Forfait structure 2025",
                "Suivi des téléservices 2025",
                "Résultats provisoires 2025",
                "Pôle de santé des Prés - 2025",
                "Pôle de santé des Prés, 2025",
                "donum2025",
                "Chiffres de l’an passé (2025)",
                "Rapport annuel 2025",
                "Tableau de bord 2025 | Lyon 3e",
                "Cabinet de médecine générale - DONUM 2025",
                "Bilan 2025 (imprimé le 12/01/2026)",
                "4ème trimestre 2025",
                "Période : 3e trimestre 2025",
                "Indicateurs au 4e trimestre 2025",
                "Second semestre 2025",
                "Deuxième semestre 2025",
                "Trimestre 3 - 2025",
                "2025 - T3",
                "Tableau de bord numérique Q3-2025",
                "sept.-25",
                "déc 2025",
                "nov.-2025",
                "12/2025",
                "Suivi 10/2025",
                "T3 25",
                "T3-25",
                "S2 2025",
                "Janvier à décembre 2025",
                "Janvier - novembre 2025",
                "Janvier 2025",
                "Mois de novembre 2025"
            })
    void an_everyday_title_states_its_year(String title) {
        assertThat(of(title)).isEqualTo(new TitlePeriod(null, 2025));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tableau DONUM au 31/12/25",
                "Chiffres au 31.12.25",
                "au 31 déc. 2025",
                "Pôle de santé des Prés - situation au 31/12/2025",
                "Pôle de santé des Prés au 31/12/2025",
                "Pôle de santé des Prés - 31/12/2025",
                "Suivi (31/12/25)"
            })
    void an_everyday_title_states_its_day(String title) {
        assertThat(of(title).day()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Convention 2024-2029",
                "Convention 2024 - 2029",
                "DONUM 2026 - 2029",
                "DONUM (convention 2024)",
                "Export du 03/01/2027",
                "Export - 2025",
                "Lyon, le 15/02/2027",
                "Suivi, 15/02/2027",
                "Version 2025.3",
                "DONUM - version 2025",
                "Suivi 2025.3",
                "© 2025",
                "© Éditeur, 2025",
                "Dr Roy 2025",
                "Objectifs - 2025",
                "Cabinet des Prés (créé en 2025)",
                "Promotion (2025)",
                "Arrêté du 12 mars 2025",
                "DONUM remplace le forfait structure de 2025",
                "Suivi 2025 - suivi 2026",
                "Rue du 31/12/1975",
                "Dr Roy, 12/03/1975",
                "Nombre de patients : 2025"
            })
    void an_innocent_title_says_nothing(String title) {
        assertThat(of(title)).isEqualTo(new TitlePeriod(null, 0));
    }

    @Test
    void a_year_or_a_day_may_stand_alone_in_its_row_but_not_beside_figures() {
        assertThat(ofRow("2025")).isEqualTo(new TitlePeriod(null, 2025));
        assertThat(ofRow("", "2025", "")).isEqualTo(new TitlePeriod(null, 2025));
        assertThat(ofRow("31/12/2025").day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(ofRow("Cabinet des Prés", "2025").year()).isEqualTo(2025);
        assertThat(ofRow("2025", "2026")).isEqualTo(new TitlePeriod(null, 0));
        assertThat(ofRow("Patients", "2025")).isEqualTo(new TitlePeriod(null, 0));
        assertThat(ofRow("2025", "1042", "17")).isEqualTo(new TitlePeriod(null, 0));
        assertThat(ofRow("03/01/2027")).isEqualTo(new TitlePeriod(null, 0));
        assertThat(ofRow("15/02/2027")).isEqualTo(new TitlePeriod(null, 0));
    }

    private static TitlePeriod ofRow(String... cells) {
        return TitlePeriod.ofRows(List.of(List.of(cells)), 2026);
    }

    @Test
    void cells_side_by_side_are_one_title_and_titles_that_disagree_are_none() {
        assertThat(of("Année", "2025").year()).isEqualTo(2025);
        assertThat(of("Chiffres au", "31/12/2025").day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(of("Bilan 2025", "Chiffres au 30/06/2026")).isEqualTo(new TitlePeriod(null, 0));
        assertThat(of("Bilan 2025", "Chiffres au 31/12/2025").day()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void the_title_dates_the_rows_that_state_no_time_of_their_own() {
        Reading titled = Reading.of("Année 2025", "", "RPPS;aat_num;aat_den", "10100000016;1;2");
        assertThat(titled.only().year()).hasValue(2025);

        Reading dated = Reading.of("Année 2025", "", "RPPS;date;aat_num;aat_den", "10100000016;30/06/2026;1;2");
        assertThat(dated.only().year()).hasValue(2026);

        Reading named = Reading.of("Chiffres au 31/12/2025", "Nom;aat_num;aat_den", "Lin;1;2", "Roy;3;4");
        assertThat(named.dossiers).allSatisfy(each -> assertThat(each.asOf()).hasValue(LocalDate.of(2025, 12, 31)));
    }
}
