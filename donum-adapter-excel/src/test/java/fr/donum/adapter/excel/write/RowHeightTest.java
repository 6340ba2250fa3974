package fr.donum.adapter.excel.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowHeightTest {
    @ParameterizedTest
    @CsvSource({
        "'', 10, 1",
        "dix lettre, 10, 1",
        "onze lettres, 10, 2",
        "un deux trois, 7, 2",
        "un deux trois, 6, 3",
        "a\u00a0: b c, 5, 2",
        "anticonstitutionnellement, 10, 3",
        "oui anticonstitutionnellement, 10, 4",
        "dix lettre et, 10, 2"
    })
    void a_text_is_broken_at_its_spaces_and_in_words_that_are_longer_than_a_line(String text, int width, int lines) {
        assertThat(RowHeight.lines(text, width)).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "100, 2"})
    void each_paragraph_starts_a_line(int width, int lines) {
        assertThat(RowHeight.lines("un\ndeux ou", width)).isEqualTo(lines);
    }
}
