package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Issue;
import fr.donum.table.cell.Row;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/09/2026",
                "30-9-2026",
                "30.09.2026",
                "30 09 2026",
                "2026-09-30",
                "2026/09/30",
                "2026.9.30",
                "20260930",
                "30/09/2026 18:30",
                "30/09/2026 à 18h30",
                "30/09/2026 18 h",
                "30/09/2026 06:30 PM",
                "2026-09-30T00:30:00",
                "2026-09-30T00:30:00.000",
                "2026-09-30 23:59:59,999999",
                "2026-09-30T18",
                "2026-09-30T00:30:00+02:00",
                "2026-09-29T22:00:00Z",
                "2026-09-29T22:00Z",
                "2026-09-29 22:00:00 UTC",
                "2026-09-29T23:30:00+0000",
                "2026-09-30T09:00:00+09:00",
                "2026-09-30T00:30:00+02:00[Europe/Paris]",
                "30 septembre 2026",
                "mercredi 30 septembre 2026",
                "30 sept. 2026",
                "30-sept.-2026",
                "30 Sep 2026",
                "September 30, 2026",
                "30 SEPTEMBRE 2026",
                "/Date(1790719200000)/",
                "/Date(1790719200000+0200)/",
                "=\"30/09/2026\"",
                "'30/09/2026",
                "\u200e30/09/2026",
                "20260930T101500",
                "au 30/09/2026",
                "Arrêté au 30 sept. 2026",
                "le 2026-09-30"
            })
    void a_day_is_read_as_people_and_programs_write_it(String cell) {
        Reading reading = Reading.of("id;date", "A;" + cell);

        assertThat(reading.only().asOf()).contains(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "1er janvier 2026,2026-01-01",
        "15 août 2026,2026-08-15",
        "28 févr. 2026,2026-02-28",
        "2 déc. 2026,2026-12-02",
        "2025-12-31T23:30:00Z,2026-01-01",
        "2026-01-01T00:30:00+02:00,2025-12-31",
        "14-juil.-2026,2026-07-14"
    })
    void an_instant_is_the_day_it_is_in_paris_and_months_have_names(String cell, LocalDate day) {
        assertThat(Reading.of("id;date", "A;" + cell).only().asOf()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/01/2026 au 30/09/2026",
                "2026-01-01 - 2026-09-30",
                "2026-01-01/2026-09-30",
                "01/01/2026-30/09/2026",
                "du 01/01/2026 au 30/09/2026",
                "2026-09-30 (provisoire)",
                "30/09/2026 estimé",
                "2026-09-30T",
                "2026-09-30 30",
                "31/02/2026",
                "2026-13-01",
                "T5 2026",
                "T3 2026 (provisoire)",
                "13/2026",
                "juillet à septembre 2026",
                "janvier à septembre 2026",
                "T1-T3 2026",
                "T3",
                "septembre",
                "25/09/26",
                "2026",
                "45930",
                "1759183200000",
                "1790719200",
                "2026-09-30T25:00:00",
                "30/09-2026",
                "\u0663\u0660/09/2026",
                "30 frimaire 2026",
                "2026-09-30T10:00:00+99:00",
                "/Date(x)/",
                "13:00 PM",
                "30/09/2026 13:00 PM"
            })
    void what_is_no_single_day_rejects_the_row_and_is_never_another_day(String cell) {
        Reading reading = Reading.of("id;date;segur", "A;" + cell + ";oui");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.not-a-date");
        assertThat(reading.end().rejected()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"46295,NUMBER", "1790719200000,NUMBER", "0.5,PERCENT", "1,BOOLEAN", "#VALUE!,ERROR"})
    void a_cell_of_another_sort_is_no_day(String cell, Row.Kind kind) {
        assertThat(Reading.of("id;date").typed("A", cell, kind).rejects)
                .extracting(Issue::code)
                .containsExactly("row.not-a-date");
    }

    @Test
    void a_number_in_the_column_of_first_fses_is_no_day_and_no_patients_number() {
        Reading reading = Reading.of("id;segur;premiere_fse", "A;oui;1759183200000");

        assertThat(reading.codes()).containsExactly("cell.not-a-date");
        assertThat(reading.only().profile().firstFse()).isNull();
    }
}
