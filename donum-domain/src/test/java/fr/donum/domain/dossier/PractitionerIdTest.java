package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PractitionerIdTest {
    @Test
    void spaces_around_it_do_not_count() {
        assertThat(PractitionerId.of("  10003456789\t")).isEqualTo(PractitionerId.of("10003456789"));
        assertThat(PractitionerId.of(" a b ").value()).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void it_is_not_empty(String value) {
        assertThatThrownBy(() -> PractitionerId.of(value)).hasMessage("Empty practitioner id");
    }

    @Test
    void a_patients_number_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> PractitionerId.of("1 85 05 78 006 048"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NIR")
                .hasMessageNotContaining("006");
    }

    @ParameterizedTest
    @CsvSource({
        "10003456789, RPPS",
        "751234567, AM",
        "1000345678, OPAQUE",
        "100034567890, OPAQUE",
        "12345678, OPAQUE",
        "cabinet-7, OPAQUE",
        "1000345678a, OPAQUE",
        "75123456/, OPAQUE",
        "75123456:, OPAQUE",
        "/51234567, OPAQUE",
        "00000000000, RPPS",
        "999999999, AM"
    })
    void its_kind_shows_in_its_length(String value, PractitionerId.Kind kind) {
        assertThat(PractitionerId.of(value).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "10003456786, true",
        "10003456780, false",
        "10003456788, false",
        "01003456786, false",
        "00000000000, true",
        "00000000018, true",
        "00000000059, true",
        "00000000190, true",
        "00000000091, true",
        "79927398713, true",
        "79927398710, false",
        "18, true",
        "19, false",
        "4111111111111111, true"
    })
    void the_last_digit_of_an_rpps_is_its_luhn_key(String value, boolean isValid) {
        assertThat(PractitionerId.of(value).hasValidKey()).isEqualTo(isValid);
    }

    @Test
    void it_is_masked_but_for_its_last_three_characters() {
        assertThat(PractitionerId.of("10003456789")).hasToString("…789");
        assertThat(PractitionerId.of("ab")).hasToString("…ab");
        assertThat(PractitionerId.of("abc")).hasToString("…abc");
        assertThat(PractitionerId.of("12 avenue")).hasToString("…nue");
    }

    @Test
    void a_name_is_masked_as_a_name() {
        assertThat(PractitionerId.of("Dr A")).hasToString("D. A.");
        assertThat(PractitionerId.of("Éva  de la Tour")).hasToString("É. d. l. T.");
        assertThat(PractitionerId.of("10003456789").value()).isEqualTo("10003456789");
    }
}
