package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns and rows whose figures are not this practitioner's of this year: averages, targets, other years. */
class OtherFiguresTest {
    private static Reading of2026(String... lines) {
        return Reading.startFor(2026, Reading.english()).lines(lines);
    }

    private static List<String> told(Reading reading) {
        return reading.codesOfTable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moyenne du département",
                "Objectifs à atteindre",
                "Objectif 2026",
                "Seuil",
                "Médiane nationale",
                "Année N-1",
                "Exercice précédent"
            })
    void a_title_over_whole_titles_may_say_that_they_are_of_others(String over) {
        Reading reading = Reading.of(
                ";;Réel;" + over + ";", "RPPS;Nom;Taux FSE;Taux AAT;Taux PSE", "10003456786;Martin;95 %;80 %;75 %");
        Dossier read = reading.only();

        assertThat(read.rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(read.rate(Usage.AAT)).isEmpty();
        assertThat(read.rate(Usage.PSE)).isEmpty();
        assertThat(told(reading)).containsExactly("column.unknown", "column.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Résultats", "Usages et objectifs", "Taux", "Indicateurs", "Téléservices socles (taux)"})
    void other_titles_over_whole_titles_say_nothing(String over) {
        Reading reading = Reading.of(
                ";;" + over + ";;", "RPPS;Nom;Taux FSE;Taux AAT;Taux PSE", "10003456786;Martin;95 %;80 %;75 %");

        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.percent(80));
        assertThat(told(reading)).isEmpty();
    }

    @Test
    void a_column_of_another_year_beside_dates_is_told_and_not_read() {
        Reading reading =
                of2026("RPPS;Date;Taux FSE;Taux AAT 2025;Taux PSE 2026", "10003456786;30/09/2026;95 %;80 %;75 %");
        Dossier read = reading.only();

        assertThat(read.rate(Usage.AAT)).isEmpty();
        assertThat(read.rate(Usage.PSE)).contains(Ratio.percent(75));
        assertThat(told(reading)).containsExactly("column.of-other-year");
    }

    @Test
    void a_row_of_another_year_is_told_and_not_read() {
        Reading reading = Reading.of(
                "RPPS;Indicateur;Valeur;Date",
                "10003456786;FSE;95 %;30/09/2026",
                "10003456786;AAT 2025;80 %;30/09/2026",
                "10003456786;PSE 2026;75 %;30/09/2026");
        Dossier read = reading.only();

        assertThat(read.rate(Usage.AAT)).isEmpty();
        assertThat(read.rate(Usage.PSE)).contains(Ratio.percent(75));
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("cell.of-other-year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chiffres au 31/12/2025 - édité le 15/01/2026", "Bilan 2025, imprimé le 03/02/2026"})
    void what_a_title_says_of_its_printing_is_not_the_time_of_its_figures(String title) {
        Reading reading = Reading.of(title + ";;", "RPPS;Nom;Taux FSE", "10003456786;Martin;95 %");

        assertThat(reading.only().year()).hasValue(2025);
    }
}
