package fr.donum.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlsTest {
    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\b', '\r', '\u001b', '\u007f', '\u0085', '\u009b', '\u061c', '\u200e', '\u202e', '\u2066',
                '\u206f'
            })
    void what_may_control_a_terminal_or_the_order_of_reading_is_a_control(char c) {
        assertThat(Controls.isControl(c)).isTrue();
        assertThat(Controls.shown("a" + c + "b"))
                .doesNotContain(String.valueOf(c))
                .startsWith("a")
                .endsWith("b");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\t', ' ', 'a', 'é', '\u00a0', '\u202f', '€', '\u2065'})
    void what_people_write_is_none(char c) {
        assertThat(Controls.isControl(c)).isFalse();
        assertThat(Controls.shown("a" + c)).isEqualTo("a" + c);
    }

    @ParameterizedTest
    @CsvSource({"27, ␛", "127, ␡", "155, ⟨U+009B⟩", "8238, ⟨U+202E⟩"})
    void each_has_a_sign(int code, String sign) {
        assertThat(Controls.sign((char) code)).isEqualTo(sign);
    }

    @Test
    void ends_of_lines_and_tabs_have_signs_where_all_must_stand_on_one_line() {
        assertThat(Controls.onOneLine("a\nb\tc\rd")).isEqualTo("a␊b␉c␍d");
        assertThat(Controls.onOneLine("a b")).isEqualTo("a b");
    }

    @Test
    void json_escapes_those_that_it_would_let_pass() {
        assertThat(Controls.escaped("a\u007fb\u202ec\u001b")).isEqualTo("a\\u007fb\\u202ec\u001b");
    }
}
