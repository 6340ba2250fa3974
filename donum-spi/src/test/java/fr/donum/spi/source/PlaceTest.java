package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where something stands, written alike whoever speaks of it. */
class PlaceTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | 3           | ''      | s.xlsx:3                    | row 3",
                "''         | 3           | aat_num | s.xlsx:3:aat_num            | row 3:aat_num",
                "Janvier    | 12          | ''      | s.xlsx#Janvier:12           | Janvier, row 12",
                "Janvier    | 12          | C12     | s.xlsx#Janvier:12:C12       | Janvier, row 12:C12",
                "Janvier    | 2           | C12     | s.xlsx#Janvier:2:C12        | Janvier, row 2:C12",
                "Janvier    | 2           | T2 2026 | s.xlsx#Janvier:2:T2 2026    | Janvier, row 2:T2 2026",
                "''         | 2           | T2      | s.xlsx:2:T2                 | row 2:T2",
                "Nord       | ''          | ''      | s.xlsx#Nord                 | Nord",
                "Nord       | ''          | C4      | s.xlsx#Nord:C4              | Nord:C4",
                "page=2     | /dossiers/4 | ''      | s.xlsx#page=2:/dossiers/4   | page=2, /dossiers/4",
                "''         | 7           | /usages | s.xlsx:7:/usages            | row 7:/usages"
            })
    void a_place_is_worded_whole_and_within_its_source(
            String sheet, String record, String field, String whole, String within) {
        Place place = new Place("s.xlsx", sheet, record, field);

        assertThat(place).hasToString(whole);
        assertThat(place.within()).isEqualTo(within);
    }
}
