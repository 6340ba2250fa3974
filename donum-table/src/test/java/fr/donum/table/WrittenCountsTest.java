package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Standing;
import fr.donum.spi.source.Severity;
import fr.donum.table.cell.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCountsTest {
    private static Reading messages(String cell) {
        return Reading.of("id;mss_messages", "A1;" + cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "12|12",
                "' 12 '|12",
                "+5|5",
                "-0|0",
                "007|7",
                "1 234|1234",
                "1\u00a0234|1234",
                "1\u202f234|1234",
                "1\u2009234|1234",
                "\u00a01 234 567\u00a0|1234567",
                "1'234|1234",
                "1’234|1234",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "12,0|12",
                "12.00|12",
                "1 234,0|1234",
                "1,234.0|1234",
                "1.234,0|1234",
                "999999999|999999999",
                "1 000 000 000|1000000000"
            })
    void a_whole_number_is_read_as_the_french_and_the_english_write_it(String cell, long number) {
        Reading reading = messages(cell);

        assertThat(reading.only().count(Count.MSS_MESSAGES)).hasValue(number);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "  ", "\u00a0", "-", "--", "–", "—", "NA", "na", "N/A", "n/a", "#N/A", "NC", "nc", "N.C.", "ND",
                "NR", "null", "NaN", "?"
            })
    void what_people_write_for_no_figure_is_missing_and_no_problem(String cell) {
        Reading reading = Reading.of("id;mss_messages;segur", "A1;" + cell + ";oui");

        assertThat(reading.only().standing(Count.MSS_MESSAGES)).isEqualTo(Standing.MISSING);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "beaucoup|cell.not-a-number",
                "12 actes|cell.not-a-number",
                "1 23|cell.not-a-number",
                "12 34|cell.not-a-number",
                "1,2,3|cell.not-a-number",
                "1.234,567.8|cell.not-a-number",
                "12,|cell.not-a-number",
                "%|cell.not-a-number",
                "+|cell.not-a-number",
                "62 %|cell.not-a-number",
                "12 €|cell.not-a-number",
                "12,5|cell.not-whole",
                "0,625|cell.not-whole",
                "-3|cell.negative",
                "−4|cell.negative",
                "- 5|cell.negative",
                "1.234|cell.ambiguous-number",
                "1,234|cell.ambiguous-number",
                "1000000001|cell.too-large",
                "1234567890123456789|cell.too-large",
                "#DIV/0!|cell.formula-failed",
                "#VALEUR!|cell.formula-failed"
            })
    void what_cannot_be_a_count_is_an_error_and_the_figure_missing(String cell, String code) {
        Reading reading = messages(cell);

        assertThat(reading.only().standing(Count.MSS_MESSAGES)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly(code);
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.issues().get(0).value()).isEqualTo(cell);
        assertThat(reading.issues().get(0).where()).hasToString("usage.csv:2:mss_messages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|NUMBER|1234",
                "1234.0|NUMBER|1234",
                "1.234E3|NUMBER|1234",
                "12.00000000000000001|NUMBER|12",
                "1 234|TEXT|1234"
            })
    void a_number_that_a_spreadsheet_stores_is_read_as_it_shows_it(String cell, Row.Kind kind, long number) {
        Reading reading = Reading.of("id;mss_messages").typed("A1", cell, kind);

        assertThat(reading.only().count(Count.MSS_MESSAGES)).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5|NUMBER|cell.not-whole",
                "-1|NUMBER|cell.negative",
                "1E300|NUMBER|cell.too-large",
                "0.5|PERCENT|cell.not-a-number",
                "2026-03-01|DATE|cell.not-a-number",
                "1|BOOLEAN|cell.not-a-number",
                "#REF!|ERROR|cell.formula-failed"
            })
    void a_cell_of_another_sort_is_no_count(String cell, Row.Kind kind, String code) {
        Reading reading = Reading.of("id;mss_messages").typed("A1", cell, kind);

        assertThat(reading.only().standing(Count.MSS_MESSAGES)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly(code);
    }

    @Test
    void a_formula_without_a_value_says_that_the_figure_is_missing() {
        Reading reading = Reading.of("segur;mss_messages;id").row(row -> {
            row.add("oui", Row.Kind.TEXT);
            row.add("#N/A", Row.Kind.ERROR);
            row.add("A1", Row.Kind.TEXT);
        });

        assertThat(reading.only().standing(Count.MSS_MESSAGES)).isEqualTo(Standing.MISSING);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void euros_are_kept_to_the_cent_and_points_to_the_half() {
        Reading reading = Reading.of("id;vsm_deja_verse;sas_effection_points", "A1;1 234,56 €;360");

        assertThat(reading.only().count(Count.VSM_ALREADY_PAID)).hasValue(123_456);
        assertThat(reading.only().count(Count.SAS_EFFECTION_POINTS)).hasValue(720);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_tenth_of_a_cent_and_a_361st_point_are_refused() {
        Reading reading = Reading.of("id;vsm_deja_verse;sas_effection_points", "A1;12,3456;361");

        assertThat(reading.codes()).containsExactly("cell.too-large", "cell.too-precise");
        assertThat(reading.only().standing(Count.VSM_ALREADY_PAID)).isEqualTo(Standing.MISSING);
    }

    @Test
    void more_patients_with_a_summary_than_patients_is_an_error_and_neither_figure_is_used() {
        Reading reading = Reading.of("id;ald_vsm;ald_patients;vsm_structures", "A1;50;40;3", "A2;40;40;40");

        assertThat(reading.codes()).containsExactly("cell.part-exceeds-whole");
        assertThat(reading.issues().get(0).what()).isEqualTo("“50” exceeds “40” (ald_patients).");
        assertThat(reading.dossiers.get(0).count(Count.ALD_VSM)).isEmpty();
        assertThat(reading.dossiers.get(0).count(Count.ALD_PATIENTS)).isEmpty();
        assertThat(reading.dossiers.get(0).count(Count.VSM_STRUCTURED)).hasValue(3);
        assertThat(reading.dossiers.get(1).count(Count.ALD_VSM)).hasValue(40);
    }

    @Test
    void more_structured_summaries_than_patients_is_an_error_though_the_summaries_are_not_counted() {
        Reading reading = Reading.of("id;ald_patients;vsm_structures", "A1;40;41");

        assertThat(reading.codes()).containsExactly("cell.part-exceeds-whole");
        assertThat(reading.only().standing(Count.VSM_STRUCTURED)).isEqualTo(Standing.MISSING);
    }

    @Test
    void so_it_is_where_each_figure_has_a_row_of_its_own() {
        Reading reading = Reading.of("id;metric;value", "A1;vsm_structures;9", "A1;ald_vsm;8", "A1;ald_patients;20");

        assertThat(reading.codes()).containsExactly("row.part-beyond-whole");
        assertThat(reading.issues().get(0).what()).isEqualTo("vsm_structures (9) exceeds ald_vsm (8).");
        assertThat(reading.only().standing(Count.ALD_VSM)).isEqualTo(Standing.MISSING);
        assertThat(reading.only().count(Count.ALD_PATIENTS)).hasValue(20);
    }
}
