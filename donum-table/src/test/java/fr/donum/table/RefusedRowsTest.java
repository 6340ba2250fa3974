package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.Severity;
import fr.donum.table.cell.Row;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRowsTest {
    private static final String NIR = "185057800608491";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id;segur|;oui|row.without-id",
                "id;segur|A1;oui;non|row.too-many-cells",
                "id;segur|1,00035E+10;oui|row.mangled-id",
                "id;segur|1.00035e10;oui|row.mangled-id",
                "id;date|A1;hier|row.not-a-date",
                "id;date|A1;31/02/2026|row.not-a-date",
                "id;date|A1;31/12/1999|row.not-a-date",
                "id;annee|A1;26|row.not-a-year",
                "id;annee|A1;2100|row.not-a-year",
                "id;annee|A1;an 2026|row.not-a-year",
                "id;annee;date|A1;2025;31/12/2026|row.year-and-date"
            })
    void an_unusable_row_is_refused_and_told(String header, String line, String code) {
        Reading reading = Reading.of(header, line);

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).extracting(Issue::code).containsExactly(code);
        assertThat(reading.rejects.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.rejects.get(0).where().record()).isEqualTo("2");
        ReadSummary end = reading.end();
        assertThat(end.accepted()).isZero();
        assertThat(end.rejected()).isOne();
    }

    @Test
    void the_rows_around_a_refused_one_are_read() {
        Reading reading = Reading.of("id;segur", "A1;oui", ";oui", "A3;non");

        assertThat(reading.dossiers).extracting(it -> it.practitioner().value()).containsExactly("A1", "A3");
        assertThat(reading.end().seen()).isEqualTo(3);
    }

    @Test
    void empty_cells_beyond_the_header_are_no_cells_too_many() {
        Reading reading = Reading.of("id;segur", "A1;oui;;; ;");

        assertThat(reading.rejects).isEmpty();
        assertThat(reading.only().standing(Attestation.SEGUR)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {NIR, "1 85 05 78 006 084 91", "1850578006084", "2 85 05 2A 006 084 91"})
    void a_patients_number_as_id_is_refused_and_never_shown(String id) {
        Reading reading = Reading.start(Reading.english().keepingRecords()).lines("id;segur", id + ";oui");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.nir-as-id");
        assertThat(reading.rejects.get(0).value()).isEqualTo(id.charAt(0) + " 85 …");
        assertThat(reading.rejects.get(0).record()).isEqualTo(id.charAt(0) + " 85 …;oui");
        assertThat(reading.rejects.toString()).doesNotContain("006084").doesNotContain("006 084");
    }

    @ParameterizedTest
    @ValueSource(strings = {NIR, "patient 1 85 05 78 006 084 91 vu le 3"})
    void a_patients_number_in_a_figure_is_an_error_of_that_cell_and_never_shown(String cell) {
        Reading reading = Reading.of("id;segur;lap", "A1;oui;" + cell);

        assertThat(reading.codes()).containsExactly("cell.nir");
        assertThat(reading.issues().toString())
                .contains("1 85 …")
                .doesNotContain("006084")
                .doesNotContain("006 084");
        assertThat(reading.only().answer(Attestation.LAP)).isEmpty();
        assertThat(reading.only().answer(Attestation.SEGUR)).isPresent();
    }

    @Test
    void a_patients_number_is_found_in_a_column_that_is_not_read() {
        Reading reading = Reading.of("id;segur;remarque", "A1;oui;" + NIR);

        assertThat(reading.codes()).containsExactly("cell.nir");
    }

    @Test
    void a_patients_number_stored_as_a_number_is_recognised() {
        Reading reading = Reading.of("id;mss_messages").typed("A1", "1.85057800608491E14", Row.Kind.NUMBER);

        assertThat(reading.codes()).containsExactly("cell.nir");
        assertThat(reading.issues().toString()).doesNotContain("0578006");
    }

    @Test
    void a_wrong_rpps_key_is_a_warning_that_masks_the_number() {
        Reading reading = Reading.of("id;segur", "10003456789;oui");

        assertThat(reading.codes()).containsExactly("cell.wrong-rpps-key");
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.issues().toString()).doesNotContain("10003456789");
        assertThat(reading.only().practitioner().value()).isEqualTo("10003456789");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"100 034 567 89|TEXT", "=\"10003456789\"|TEXT", "10003456789.0|NUMBER", "1.0003456789E10|NUMBER"})
    void a_wrong_rpps_key_is_noticed_however_the_number_is_written(String cell, Row.Kind kind) {
        assertThat(Reading.of("segur;id").typed("oui", cell, kind).codes()).containsExactly("cell.wrong-rpps-key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10003456786|TEXT|10003456786",
                "100 034 567 86|TEXT|10003456786",
                "10\u00a0003 456 786|TEXT|10003456786",
                "=\"10003456786\"|TEXT|10003456786",
                "' Dr Martin '|TEXT|Dr Martin",
                "10003456786.0|NUMBER|10003456786",
                "1.0003456786E10|NUMBER|10003456786",
                "007|TEXT|007"
            })
    void the_key_is_read_as_spreadsheets_leave_it(String cell, Row.Kind kind, String id) {
        Reading reading = Reading.of("segur;id").typed("oui", cell, kind);

        assertThat(reading.only().practitioner().value()).isEqualTo(id);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_refused_row_is_kept_as_it_was_only_when_asked() {
        String[] lines = {"id;segur;nom", ";oui;\"Martin; dit Max\""};

        assertThat(Reading.of(lines).rejects.get(0).record()).isNull();
        Reading keeping = Reading.start(Reading.english().keepingRecords());
        keeping.cells("id", "segur", "nom").cells("", "oui", "Martin; dit \"Max\"");
        assertThat(keeping.rejects.get(0).record()).isEqualTo(";oui;\"Martin; dit \"\"Max\"\"\"");
    }

    @Test
    void a_dossier_keeps_its_record_only_when_asked() {
        assertThat(Reading.of("id;segur", "A1;oui").provenances.get(0).record()).isEmpty();
        assertThat(Reading.start(Reading.english().keepingRecords())
                        .lines("id;segur", "A1;oui")
                        .provenances
                        .get(0)
                        .record())
                .isEqualTo("A1;oui");
    }

    @Test
    void totals_averages_empty_rows_and_a_header_again_are_no_dossiers() {
        Reading reading = Reading.of(
                "nom;id;segur",
                "Martin;A1;oui",
                ";;",
                "",
                ";Total;12",
                "Total général;;12",
                "Moyenne du cabinet :;;0,5",
                "nom;id;segur",
                "Durand;A2;non",
                ";Sous-total;3");

        assertThat(reading.dossiers).extracting(it -> it.practitioner().value()).containsExactly("A1", "A2");
        assertThat(reading.rejects).isEmpty();
        ReadSummary end = reading.end();
        assertThat(end.seen()).isEqualTo(2);
        assertThat(end.issues())
                .extracting(it -> it.severity() + " " + it.code())
                .containsExactly("WARNING table.left-out", "INFO table.left-out");
        assertThat(end.issues().get(0).what())
                .isEqualTo("Rows left out (totals or means): 4. Row 5 “Total”, 6 “Total général”, "
                        + "7 “Moyenne du cabinet :”, 10 “Sous-total”.");
        assertThat(end.issues().get(1).what()).isEqualTo("Rows left out (repeated headers): 1. Row 8 “nom”.");
        assertThat(end.leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 4L), Map.entry(LeftOut.HEADER, 1L));
    }
}
