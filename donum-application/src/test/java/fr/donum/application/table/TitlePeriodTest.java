package fr.donum.application.table;

import static org.assertj.core.api.Assertions.assertThat;

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
