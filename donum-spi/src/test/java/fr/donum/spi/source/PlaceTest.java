package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a record stands, written alike whether the source or the host speaks of it. */
class PlaceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "row 3                 | s.xlsx:3",
                "Janvier, row 12       | s.xlsx#Janvier:12",
                "Nord, row A, row 7    | s.xlsx#Nord, row A:7",
                "page=2, /dossiers/4   | s.xlsx:page=2, /dossiers/4",
                "/dossiers/4           | s.xlsx:/dossiers/4"
            })
    void a_record_of_a_sheet_is_named_as_its_cells_are(String where, String place) {
        assertThat(Place.of(Provenance.of("s.xlsx", where))).hasToString(place);
    }
}
