package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import fr.donum.table.cell.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of quarters, months and other periods. */
class PeriodColumnsTest {
    private static final LocalDate END_OF_SEPTEMBER = LocalDate.of(2026, 9, 30);

    private static List<String> snapshots(Reading reading) {
        return reading.dossiers.stream()
                .map(each -> each.practitioner().value() + " "
                        + each.asOf().map(LocalDate::toString).orElse("undated"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T3 2026",
                "2026-T3",
                "2026 T3",
                "3e trimestre 2026",
                "3ème trimestre 2026",
                "Troisième trimestre de l’année 2026",
                "Q3 2026",
                "3T2026",
                "T3-26",
                "septembre 2026",
                "Septembre 2026",
                "sept. 2026",
                "sept.-26",
                "09/2026",
                "9/2026",
                "2026-09",
                "2026/09",
                "fin septembre 2026",
                "cumul au T3 2026",
                "September 2026"
            })
    void the_date_may_be_a_period_that_stands_for_its_last_day(String cell) {
        assertThat(Reading.of("id;date", "A;" + cell).only().asOf()).contains(END_OF_SEPTEMBER);
    }

    @ParameterizedTest
    @CsvSource({"S1 2026,2026-06-30", "2e semestre 2026,2026-12-31", "févr. 2028,2028-02-29", "T1 2026,2026-03-31"})
    void halves_and_short_months_end_when_they_end(String cell, LocalDate end) {
        assertThat(Reading.of("id;date", "A;" + cell).only().asOf()).contains(end);
    }

    @ParameterizedTest
    @CsvSource({
        "Trimestre,T3 2026",
        "TRIMESTRE,2026-T3",
        "Mois,sept. 2026",
        "Mois,202609",
        "Période,T3 2026",
        "Période,janvier-septembre 2026",
        "Période,du 01/01/2026 au 30/09/2026",
        "Période,T1 à T3 2026",
        "Date fin,30/09/2026",
        "Date de fin,30/09/2026",
        "Fin de période,09/2026",
        "Au,30/09/2026",
        "Mois,01/09/2026",
        "Trimestre,01/07/2026"
    })
    void its_column_is_known_by_many_titles(String title, String cell) {
        assertThat(Reading.of("id;" + title + ";aat_num;aat_den", "A;" + cell + ";1;2")
                        .only()
                        .asOf())
                .contains(END_OF_SEPTEMBER);
    }

    @Test
    void a_month_that_a_workbook_stores_as_its_first_day_is_the_whole_month() {
        Reading reading = Reading.of("id;Mois").typed("A", "2026-09-01", Row.Kind.DATE);

        assertThat(reading.only().asOf()).contains(END_OF_SEPTEMBER);
    }

    @ParameterizedTest
    @CsvSource({"Trimestre,3", "Trimestre,T3", "Mois,9", "Mois,septembre", "Mois,sept."})
    void the_year_may_stand_in_a_column_of_its_own(String title, String cell) {
        Reading reading = Reading.of("id;Année;" + title, "A;2026;" + cell);

        assertThat(reading.only().asOf()).contains(END_OF_SEPTEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/09/26", "30-09-26", "30.09.26", "30/9/26"})
    void a_year_of_two_digits_is_of_this_century(String cell) {
        assertThat(Reading.of("id;date;aat_num;aat_den", "A;" + cell + ";1;2")
                        .only()
                        .asOf())
                .contains(END_OF_SEPTEMBER);
    }

    @Test
    void a_day_that_may_be_a_year_is_one_only_where_the_year_asked_for_does_not_say_otherwise() {
        Reading open = Reading.of("id;date;aat_num;aat_den", "A;25/09/26;1;2");
        Reading asked = Reading.startFor(2026, Reading.english())
                .lines("id;date;aat_num;aat_den", "A;25/09/26;1;2", "B;26/09/26;1;2", "C;26/09/25;1;2");

        assertThat(open.rejects).extracting(Issue::code).containsExactly("row.not-a-date");
        assertThat(snapshots(asked)).containsExactly("A 2026-09-25", "B 2026-09-26");
        assertThat(asked.rejects).extracting(Issue::code).containsExactly("row.not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/26", "09/30/26", "30/09/6", "30/09-26", "30/09/26x"})
    void what_is_no_day_of_a_month_is_refused(String cell) {
        assertThat(Reading.of("id;date;aat_num;aat_den", "A;" + cell + ";1;2").rejects)
                .extracting(Issue::code)
                .containsExactly("row.not-a-date");
    }

    @Test
    void the_year_of_the_scheme_is_that_of_a_period_without_one_and_else_there_is_no_date() {
        Reading with = Reading.startFor(2027, Reading.english()).lines("id;Trimestre", "A;T3");
        Reading without = Reading.of("id;Trimestre", "A;T3");

        assertThat(with.only().asOf()).contains(LocalDate.of(2027, 9, 30));
        assertThat(without.rejects).extracting(Issue::code).containsExactly("row.not-a-date");
    }

    @Test
    void a_period_that_is_a_year_is_the_year() {
        Dossier dossier =
                Reading.of("id;Période;aat_num;aat_den", "A;Année 2026;1;2").only();

        assertThat(dossier.year()).hasValue(2026);
        assertThat(dossier.asOf()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juillet-septembre 2026", "du 01/07/2026 au 30/09/2026", "T2-T3 2026", "T5 2026", "?!"})
    void a_period_that_is_none_or_starts_later_than_the_year_rejects_the_row(String cell) {
        Reading reading = Reading.of("id;Période;aat_num;aat_den", "A;" + cell + ";1;2");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.not-a-date");
    }

    @Test
    void quarters_that_add_up_are_snapshots_and_how_they_are_read_is_told() {
        Reading reading = Reading.of(
                "id;Trimestre;aat_num;aat_den",
                "A;T1 2026;10;20",
                "A;T2 2026;15;31",
                "B;T1 2026;8;9",
                "B;T2 2026;8;12");

        assertThat(snapshots(reading)).containsExactly("A 2026-03-31", "A 2026-06-30", "B 2026-03-31", "B 2026-06-30");
        Issue told = reading.end().issues().get(0);
        assertThat(told.code()).isEqualTo("column.period-as-date");
        assertThat(told.severity()).isEqualTo(Severity.WARNING);
        assertThat(told.what()).contains("“Trimestre”");
    }

    @Test
    void quarters_whose_figures_fall_are_of_that_quarter_alone_and_none_is_evaluated() {
        Reading reading = Reading.of(
                "id;Trimestre;aat_num;aat_den",
                "A;T1 2026;10;20",
                "A;T2 2026;15;31",
                "A;T3 2026;9;18",
                "B;T1 2026;8;9",
                "B;T2 2026;3;12");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).hasSize(5).allMatch(issue -> issue.code().equals("row.of-one-period"));
        assertThat(reading.rejects.get(0).what()).contains("aat_num: 15, then 9");
        assertThat(reading.end().rejected()).isEqualTo(5);
        assertThat(reading.end().accepted()).isZero();
        assertThat(reading.codesOfTable()).isEmpty();
    }

    @Test
    void so_are_months_of_a_long_table_in_any_order() {
        Reading reading = Reading.of(
                "id;Mois;metric;num;den",
                "A;mars 2026;aat;5;8",
                "A;janvier 2026;aat;7;9",
                "A;janvier 2026;dcmt;4;4",
                "A;mars 2026;dcmt;6;7");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).extracting(Issue::code).containsOnly("row.of-one-period");
    }

    @Test
    void called_date_the_same_figures_are_what_their_author_says() {
        Reading reading = Reading.of("id;date;aat_num;aat_den", "A;T1 2026;10;20", "A;T2 2026;9;18");

        assertThat(snapshots(reading)).containsExactly("A 2026-03-31", "A 2026-06-30");
        assertThat(reading.codesOfTable()).isEmpty();
    }

    @Test
    void one_figure_put_right_among_many_is_no_period_of_its_own() {
        Reading reading = Reading.of(
                "id;Trimestre;fse_num;fse_den;aat_num;aat_den;dcmt_num;dcmt_den;pse_num;pse_den;spe_num;spe_den;dsg_num;dsg_den",
                "A;T1 2026;100;110;10;20;5;6;1;2;1;4;1;1",
                "A;T2 2026;210;230;9;31;9;11;2;4;3;9;2;3");

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.codesOfTable()).containsExactly("column.period-as-date");
    }

    @Test
    void an_end_with_a_start_beside_it_is_told() {
        Reading reading = Reading.of(
                "id;Date début;Date fin;aat_num;aat_den", "A;01/01/2026;31/03/2026;1;2", "A;01/04/2026;30/06/2026;3;4");

        assertThat(reading.codesOfTable()).contains("column.period-as-date");
    }

    @Test
    void an_end_alone_is_a_date() {
        assertThat(Reading.of("id;Date fin;aat_num;aat_den", "A;30/09/2026;1;2").codesOfTable())
                .isEmpty();
    }

    @Test
    void beside_a_date_it_is_not_needed() {
        Reading reading = Reading.of("id;Trimestre;Date;aat_num;aat_den", "A;T3;31/08/2026;1;2");

        assertThat(snapshots(reading)).containsExactly("A 2026-08-31");
        assertThat(reading.codesOfTable()).containsExactly("column.unknown");
    }

    @Test
    void months_say_more_than_quarters() {
        Reading reading = Reading.of("id;Trimestre;Mois;aat_num;aat_den", "A;T3 2026;août 2026;1;2");

        assertThat(snapshots(reading)).containsExactly("A 2026-08-31");
    }
}
