package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PractitionerKeyTest {
    private static final List<String> BEFORE = List.of(
            "",
            " ",
            "'",
            "’",
            "\uFEFF",
            "\u200B",
            "\u00AD",
            "\u202A",
            "\u200E",
            "RPPS ",
            "RPPS:",
            "RPPS : ",
            "rpps n° ",
            "N°",
            "N° ",
            "n° RPPS ",
            "N° RPPS : ",
            "Nº ",
            "№ ",
            "numéro RPPS ",
            "RPPS",
            "\u00A0",
            "\u2068",
            "=\"",
            "(",
            "\t",
            "IDNPS ");
    private static final List<String> BEHIND = List.of(
            "", " ", "\u00A0", "\u202F", "\u200B", "\uFEFF", "\u202C", "\u2069", "\"", ")", "\r\n", " (RPPS)", ";");
    private static final List<String> BETWEEN =
            List.of("", " ", "\u00A0", "\u202F", "\u2009", "\u200B", "\u00AD", "\u2060", "  ", "\u200D");
    private static final List<String> FRACTIONS = List.of("", ".0", ".00", ",0");

    private static String spaced(String digits, Random random) {
        StringBuilder text = new StringBuilder();
        String between = BETWEEN.get(random.nextInt(BETWEEN.size()));
        for (int i = 0; i < digits.length(); i++) {
            text.append(i > 0 && random.nextInt(3) == 0 ? between : "").append(digits.charAt(i));
        }
        return text.toString();
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void every_writing_of_an_rpps_number_is_the_same_key() {
        Random random = new Random(20260930);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            String more = one(List.of("", "", "8", "0"), random);
            String written = one(BEFORE, random)
                    + one(BEFORE.subList(0, 9), random)
                    + spaced(more + "10100000016", random)
                    + one(FRACTIONS, random)
                    + one(BEHIND, random);
            if (!PractitionerKey.normalised(written).equals("10100000016")) {
                wrong.add(written);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_writing_of_an_am_number_is_the_same_key() {
        Random random = new Random(20260930);
        List<String> before = List.of("", " ", "'", "AM ", "AM:", "N° AM ", "n° ", "\uFEFF", "am n° ");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String digits = one(List.of("012345678", "12345678", "0012345678"), random);
            String written = one(before, random)
                    + spaced(digits, random)
                    + one(FRACTIONS, random)
                    + one(BEHIND.subList(0, 8), random);
            if (!PractitionerKey.normalised(written).equals("012345678")) {
                wrong.add(written);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,100,000,016|10100000016",
                "10.100.000.016|10100000016",
                "10'100'000'016|10100000016",
                "10-1000-000-16|10100000016",
                "1.0100000016E10|10100000016",
                "1.0100000016e+10|10100000016",
                "1,0100000016E+10|10100000016",
                "00010100000016|10100000016",
                "10100000017.0|10100000017",
                "RPPS 10100000017|10100000017",
            })
    void the_number_is_found_in_what_programs_write(String written, String key) {
        assertThat(PractitionerKey.normalised(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10100000016 (Dr X)",
                "Durand 10100000016",
                "Dr Durand - 10100000016",
                "Dr Élodie d’Hérouville, 10 100 000 016",
                "10100000016/Durand",
                "10100000016 – Durand Marie",
                "Durand Marie RPPS : 10100000016",
                "Mme Marie DURAND (810100000016)",
                "10100000016.0 Durand",
                "+10100000016",
                "- 10100000016",
                "10100000016*",
                "10100000016 ¹",
                "10100000016 (1)",
                "RPPS 10100000016 [2]",
                "RPPS:10100000016",
                "\uFF11\uFF10\uFF11\uFF10\uFF10\uFF10\uFF10\uFF10\uFF10\uFF11\uFF16",
                "\uFF32\uFF30\uFF30\uFF33\u300010100000016",
                "\u0661\u0660\u0661\u0660\u0660\u0660\u0660\u0660\u0660\u0661\u0666"
            })
    void a_valid_number_beside_a_name_or_a_mark_is_that_number(String written) {
        assertThat(PractitionerKey.normalised(written)).isEqualTo("10100000016");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "69-1-23456-7|691234567",
                "69.1.23456.7|691234567",
                "69/1/23456/7|691234567",
                "69-1-234567|691234567",
                "69123456-7|691234567",
                "691.234.567|691234567",
                "AM 69-1-23456-7|691234567",
                "1-1-23456-7|011234567",
                "01-1-23456-7|011234567",
            })
    void an_am_number_is_separated_as_such_numbers_are(String written, String key) {
        assertThat(PractitionerKey.normalised(written)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "12.0",
                "1234567.0",
                "1 2 3",
                "810100000017",
                "10.100.000.017",
                "1.01E+10",
                "A12345678",
                "N12345678",
                "Dr Martin",
                "Max",
                "10100000016 10100000024",
                "10100000016/2",
                "-10100000017",
                "69-1234567",
                "2026-01-123",
                "001-002-003",
                "Durand 10100000017",
                "Durand 691234567",
                "Durand10100000016",
                "Remplaçant de 10100000016",
                "Remplaçante du Dr Durand (10100000016)",
                "Total 10100000016",
                "Durand et Martin 10100000016",
                "Durand & Martin 10100000016",
                "Durand 10100000016 cabinet 2",
                "123456789012345678901234567890",
                "M’Bow",
                "'t Hooft",
                "cabinet 12345678901b"
            })
    void what_is_no_such_number_keeps_its_writing(String written) {
        assertThat(PractitionerKey.normalised(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Dr\u00A0 Élodie\u200B  Martin|Dr Élodie Martin",
                "E\u0301lodie|Élodie",
                "\uFEFFC12|C12",
                "'C12|C12",
                "=\"007\"|007",
                "durand\u0000|durand"
            })
    void a_key_of_words_loses_what_cannot_be_seen(String written, String key) {
        assertThat(PractitionerKey.normalised(written)).isEqualTo(key);
    }

    @Test
    void case_and_accents_stay() {
        assertThat(PractitionerKey.normalised("DUPRÉ")).isNotEqualTo(PractitionerKey.normalised("Dupre"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B\uFEFF", "1 85 05 78 006 084 91"})
    void nothing_and_a_patients_number_are_no_keys(String written) {
        assertThatThrownBy(() -> PractitionerKey.written(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_long_text_costs_no_more_than_its_length() {
        String text = "1 ".repeat(500_000) + "x";
        assertThat(PractitionerKey.normalised(text)).hasSize(1_000_001);
    }
}
