package fr.donum.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Standing;
import fr.donum.table.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "oui",
                "Oui",
                "OUI",
                " oui ",
                "o",
                "yes",
                "Yes",
                "y",
                "vrai",
                "VRAI",
                "true",
                "1",
                "x",
                "X",
                "oui.",
                "1.0",
                "1,0",
                "1.00",
                "✓",
                "✔",
                "☑",
                "✔\ufe0f",
                "=\"oui\"",
                "=\"1\"",
                "'oui",
                "\u200boui"
            })
    void a_yes(String cell) {
        Reading reading = Reading.of("id;segur", "A1;" + cell);

        assertThat(reading.only().answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "non",
                "Non",
                "NON",
                "n",
                "no",
                "faux",
                "FAUX",
                "false",
                "0",
                "0.0",
                "0,0",
                "✗",
                "✘",
                "☐",
                "=\"non\""
            })
    void a_no(String cell) {
        Reading reading = Reading.of("id;segur", "A1;" + cell);

        assertThat(reading.only().answer(Attestation.SEGUR)).contains(Answer.NO);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exempt", "Exempt", "exempté", "exemptée", "exemption"})
    void an_exemption_from_lap(String cell) {
        Reading reading = Reading.of("id;lap", "A1;" + cell);

        assertThat(reading.only().answer(Attestation.LAP)).contains(Answer.EXEMPT);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void no_text_exempts_from_anything_else() {
        Reading reading = Reading.of("id;segur", "A1;exempt");

        assertThat(reading.only().standing(Attestation.SEGUR)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.no-exemption");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "NC", "n/a", "NA"})
    void no_answer_is_missing_and_no_problem(String cell) {
        Reading reading = Reading.of("id;segur;lap", "A1;" + cell + ";oui");

        assertThat(reading.only().standing(Attestation.SEGUR)).isEqualTo(Standing.MISSING);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"peut-être", "en cours", "2", "oui mais non", "!", "☒", "0.1", "10", "1.01"})
    void any_other_word_is_an_error_and_the_answer_missing(String cell) {
        Reading reading = Reading.of("id;segur", "A1;" + cell);

        assertThat(reading.only().standing(Attestation.SEGUR)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.not-an-answer");
        assertThat(reading.issues().get(0).what()).contains(cell);
    }

    @ParameterizedTest
    @CsvSource({"1,BOOLEAN,YES", "0,BOOLEAN,NO", "1,NUMBER,YES", "0,NUMBER,NO", "1.0,NUMBER,YES", "0.0,NUMBER,NO"})
    void a_cell_of_a_spreadsheet_answers_too(String cell, Row.Kind kind, Answer answer) {
        Reading reading = Reading.of("id;segur").typed("A1", cell, kind);

        assertThat(reading.only().answer(Attestation.SEGUR)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01,DATE", "0.5,PERCENT", "#REF!,ERROR"})
    void a_cell_of_another_sort_does_not(String cell, Row.Kind kind) {
        assertThat(Reading.of("id;segur").typed("A1", cell, kind).codes()).containsExactly("cell.not-an-answer");
    }
}
