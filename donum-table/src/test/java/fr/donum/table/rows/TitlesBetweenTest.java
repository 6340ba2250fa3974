package fr.donum.table.rows;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.Severity;
import fr.donum.table.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesBetweenTest {
    private static final String HEAD = "RPPS;aat_num;aat_den";

    private static Reading of(String... lines) {
        return Reading.startFor(2026, Reading.english()).lines(lines);
    }

    /** The year of each dossier, 0 where none is stated. */
    private static List<Integer> years(Reading reading) {
        return reading.dossiers.stream()
                .map(each -> each.asOf().isPresent()
                        ? each.asOf().get().getYear()
                        : each.year().orElse(0))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "Année 2025",
                "T3 2025",
                "DONUM 2025",
                "Suivi 2025",
                "Suivi DONUM - 2025",
                "Chiffres arrêtés au 31/12/2025",
                "31/12/2025"
            })
    void a_line_that_states_a_year_dates_the_rows_below_it(String title) {
        Reading reading = of(HEAD, "10100000016;1;2", title + ";;", "10100000024;1;2", "10100000032;3;4");
        assertThat(years(reading)).containsExactly(0, 2025, 2025);
        assertThat(reading.codesOfTable()).containsExactly("table.left-out");
        assertThat(reading.end().issues().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Objectifs 2025",
                "Édité le 03/02/2025",
                "Cabinet des Prés",
                "Convention 2024-2029",
                "Total 2025",
                "Installés en 2025"
            })
    void other_lines_date_nothing(String text) {
        assertThat(years(of(HEAD, "10100000016;1;2", text + ";;", "10100000024;1;2")))
                .containsExactly(0, 0);
    }

    @Test
    void the_next_line_that_states_a_year_holds_from_there() {
        Reading reading = of(
                HEAD,
                "2025;;",
                "10100000016;1;2",
                "Cabinet;;",
                "10100000024;1;2",
                "2026;;",
                "10100000016;5;6",
                "10100000024;5;6");
        assertThat(years(reading)).containsExactly(2025, 2025, 2026, 2026);
    }

    @Test
    void rows_keep_what_they_state_themselves() {
        Reading reading = of(
                "RPPS;date;annee;aat_num;aat_den",
                "10100000016;30/06/2026;;1;2",
                "Suivi 2025;;;;",
                "10100000024;30/06/2026;;1;2",
                "10100000032;;2026;1;2",
                "10100000040;;;1;2");
        assertThat(years(reading)).containsExactly(2026, 2026, 2026, 2025);
    }

    @Test
    void a_title_over_the_header_that_is_repeated_dates_what_follows() {
        Reading reading = of("Suivi 2026", HEAD, "10100000016;1;2", "", "Suivi 2025", HEAD, "10100000024;1;2");
        assertThat(years(reading)).containsExactly(2026, 2025);
        Reading other = of(
                "Suivi 2026",
                HEAD,
                "10100000016;1;2",
                "",
                "Suivi 2025",
                "RPPS;dmp_num;dmp_den;mss_messages",
                "10100000024;1;2;5");
        assertThat(years(other)).containsExactly(2026, 2025);
    }

    @Test
    void names_and_rows_for_each_metric_are_dated_alike() {
        Reading named = of("Nom;aat_num;aat_den", "2025;;", "Lin;1;2", "Roy;1;2", "2026;;", "Lin;3;4", "Roy;3;4");
        assertThat(years(named)).containsExactly(2025, 2025, 2026, 2026);

        Reading regrouped = of(
                "RPPS;Indicateur;Numérateur;Dénominateur",
                "T4 2025;;;",
                "10100000016;AAT;1;2",
                "10100000016;DMP;1;2",
                "T1 2026;;;",
                "10100000016;AAT;3;4",
                "10100000016;DMP;3;4");
        assertThat(years(regrouped)).containsExactlyInAnyOrder(2025, 2026);
        assertThat(regrouped.codes()).isEmpty();
    }

    @Test
    void a_number_that_may_be_a_key_dates_nothing() {
        Reading reading = of("id;aat_num;aat_den", "2023;1;2", "2024;1;2", "2025;;", "2026;1;2", "2027;3;4");
        assertThat(years(reading)).containsOnly(0);
    }

    @Test
    void a_line_below_the_last_row_is_told_as_it_dates_none() {
        Reading reading = of(HEAD, "10100000016;1;2", "10100000024;1;2", "", "Chiffres arrêtés au 31/12/2025");
        assertThat(years(reading)).containsExactly(0, 0);
        assertThat(reading.codesOfTable()).containsExactly("table.left-out", "table.year-below");
        Issue told = reading.end().issues().get(1);
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(told.what()).contains("Chiffres arrêtés au 31/12/2025").contains("2026");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 1L));

        assertThat(of("mss_messages;aat_num;aat_den", "5;1;2", "Chiffres au 31/12/2025")
                        .codesOfTable())
                .contains("table.year-below");
        assertThat(of("Indicateur;Numérateur;Dénominateur", "AAT;1;2", "DMP;1;2", "Chiffres au 31/12/2025")
                        .codesOfTable())
                .contains("table.year-below");
    }

    @Test
    void a_line_below_is_not_told_where_something_else_dates_the_rows_or_it_says_the_same() {
        assertThat(of("Suivi 2026", HEAD, "10100000016;1;2", "Chiffres au 31/12/2025")
                        .codesOfTable())
                .doesNotContain("table.year-below");
        assertThat(of("RPPS;annee;aat_num;aat_den", "10100000016;2026;1;2", "Chiffres au 31/12/2025")
                        .codesOfTable())
                .doesNotContain("table.year-below");
        assertThat(of(HEAD, "10100000016;1;2", "Chiffres au 30/09/2026").codesOfTable())
                .doesNotContain("table.year-below");
        assertThat(of(HEAD, "10100000016;1;2", "Édité le 03/02/2025").codesOfTable())
                .doesNotContain("table.year-below");
    }

    @Test
    void the_year_of_the_title_completes_the_periods_of_the_rows() {
        Reading quarters =
                of("Suivi 2025", "RPPS;Trimestre;aat_num;aat_den", "10100000016;T3;1;2", "10100000024;2;1;2");
        assertThat(quarters.dossiers.stream()
                        .map(Dossier::asOf)
                        .map(day -> day.orElseThrow().toString()))
                .containsExactly("2025-09-30", "2025-06-30");

        Reading months = of(
                "Indicateurs au 4e trimestre 2025",
                "RPPS;date;aat_num;aat_den",
                "10100000016;novembre;1;2",
                "10100000024;juin 2026;1;2");
        assertThat(months.dossiers.stream()
                        .map(Dossier::asOf)
                        .map(day -> day.orElseThrow().toString()))
                .containsExactly("2025-11-30", "2026-06-30");

        Reading stated = of("RPPS;Trimestre;aat_num;aat_den", "10100000016;T3;1;2");
        assertThat(stated.only().asOf().orElseThrow()).hasToString("2026-09-30");
    }

    @Test
    void bands_above_the_columns_state_the_year() {
        Reading bands =
                of(";Socle 2025;;Optionnels 2025;", "RPPS;aat_num;aat_den;dmp_num;dmp_den", "10100000016;1;2;3;4");
        assertThat(bands.only().year()).hasValue(2025);
        Reading one = of(";2025;;;", "RPPS;aat_num;aat_den;dmp_num;dmp_den", "10100000016;1;2;3;4");
        assertThat(one.only().year()).hasValue(2025);
    }
}
