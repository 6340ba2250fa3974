package fr.donum.table.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as names of sheets and titles give them. */
class WrittenDayTest {
    @ParameterizedTest
    @CsvSource({
        "T1 2026, 2026-03-31",
        "T2-2026, 2026-06-30",
        "2026-T3, 2026-09-30",
        "3T2026, 2026-09-30",
        "t4_2026, 2026-12-31",
        "1er trimestre 2026, 2026-03-31",
        "Trimestre 2 2026, 2026-06-30",
        "3ème trimestre 2026, 2026-09-30",
        "Troisième trimestre 2026, 2026-09-30",
        "Q3 2026, 2026-09-30",
        "2026 Q1, 2026-03-31",
        "trim. 4 2026, 2026-12-31",
        "S1 2026, 2026-06-30",
        "2e semestre 2026, 2026-12-31",
        "Septembre 2026, 2026-09-30",
        "sept. 2026, 2026-09-30",
        "SEPT 2026, 2026-09-30",
        "Février 2026, 2026-02-28",
        "févr. 2028, 2028-02-29",
        "août2026, 2026-08-31",
        "Janvier-Mars 2026, 2026-03-31",
        "30-09-2026, 2026-09-30",
        "30.09.2026, 2026-09-30",
        "30 09 2026, 2026-09-30",
        "30_09_26, 2026-09-30",
        "2026-09-30, 2026-09-30",
        "20260930, 2026-09-30",
        "au 30 septembre 2026, 2026-09-30",
        "1er juillet 2026, 2026-07-01",
        "09-2026, 2026-09-30",
        "2026.09, 2026-09-30",
        "Suivi T3 2026 (final), 2026-09-30",
    })
    void a_name_gives_the_last_day_of_its_period(String name, String day) {
        assertThat(WrittenDay.ofName(name))
                .map(found -> found.date().toString())
                .contains(day);
    }

    @ParameterizedTest
    @CsvSource({"T1, 3", "2e trimestre, 6", "Trimestre 3, 9", "S1, 6", "Mai, 5", "décembre, 12", "30 septembre, 9"})
    void a_name_may_lack_the_year(String name, int month) {
        assertThat(WrittenDay.ofName(name)).hasValueSatisfying(found -> {
            assertThat(found.year()).isZero();
            assertThat(found.month()).isEqualTo(month);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Suivi",
                "Feuil1",
                "Feuil1 2026",
                "2026",
                "Archives 2025",
                "Cabinet A",
                "Site 2",
                "T5 2026",
                "31-02-2026",
                "Sheet3",
                "S40",
                "Dr Marsan",
                "Test 1",
                "Groupe 3",
                "T12",
                "Décompte",
                "Page 1",
                "Total",
                "Junior 2026"
            })
    void other_names_give_none(String name) {
        assertThat(WrittenDay.ofName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Suivi du cabinet au 30/09/2026, 2026-09-30",
        "Données arrêtées au 30 septembre 2026, 2026-09-30",
        "Arrêté au : 30/06/2026, 2026-06-30",
        "Situation à fin juin 2026, 2026-06-30",
        "Période du 01/01/2026 au 31/03/2026, 2026-03-31",
        "T3 2026, 2026-09-30",
        "Usage des téléservices – 3e trimestre 2026, 2026-09-30",
        "Extraction du 15/10/2026 – données au 30/09/2026, 2026-09-30",
        "2026-09-30, 2026-09-30",
        "Figures as of 30 June 2026, 2026-06-30",
        "Date : 30/09/2026, 2026-09-30",
    })
    void a_title_gives_the_day_of_the_figures(String title, String day) {
        assertThat(WrittenDay.ofTitle(title))
                .map(found -> found.date().toString())
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Édité le 15/10/2026",
                "Imprimé le 15 octobre 2026",
                "Export du 15/10/2026",
                "Maison de santé Marcel Mai",
                "Suivi 2026",
                "Date d’édition : 15/10/2026",
                "Mise à jour : octobre 2026"
            })
    void the_day_a_file_was_made_is_not_that_of_the_figures(String title) {
        assertThat(WrittenDay.ofTitle(title)).isEmpty();
    }
}
