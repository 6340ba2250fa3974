package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys whose column is not called id, and numbers with words around them. */
class CodesAsKeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code",
                "CODE",
                "Matricule",
                "N°",
                "Numéro",
                "Réf.",
                "Code PS",
                "N° praticien",
                "Trigramme",
                "PS",
                "Collaborateur",
                "N° PS",
                "Soignant"
            })
    void a_column_of_codes_is_the_key_where_nothing_else_is(String title) {
        Reading reading = Reading.of(title + ";segur;aat_num;aat_den", "M7;oui;1;2", "M8;oui;3;4");

        assertThat(reading.keys()).containsExactly("M7", "M8");
        assertThat(reading.codesOfTable()).containsExactly("table.codes-as-key");
        assertThat(reading.end().issues().get(0).what()).contains("“" + title + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N° praticien", "Identifiant ordinal", "PP", "Référence"})
    void a_column_of_rpps_numbers_is_the_key_whatever_it_is_called(String title) {
        Reading reading = Reading.of(
                title + ";nom;segur;aat_num;aat_den",
                "10100000016;Ida Roy;oui;1;2",
                "10100000024;Ida Roy;oui;3;4",
                ";Total;;4;6");

        assertThat(reading.keys()).containsExactly("10100000016", "10100000024");
        assertThat(reading.codesOfTable()).contains("table.codes-as-key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10100000016;Ida Roy;oui;1;2|10100000016;Luc Roy;oui;3;4|10100000016;Eve Lin;oui;3;4",
                "10100000016;Ida Roy;oui;1;2|;Luc Roy;oui;3;4|;Eve Lin;oui;3;4",
                "10100000017;Ida Roy;oui;1;2|10100000025;Luc Roy;oui;3;4|10100000033;Eve Lin;oui;3;4"
            })
    void a_column_of_other_numbers_is_not(String rows) {
        Reading reading = Reading.of(("Suivi par;nom;segur;aat_num;aat_den|" + rows).split("\\|"));

        assertThat(reading.keys()).containsExactly("Ida Roy", "Luc Roy", "Eve Lin");
    }

    @Test
    void two_rpps_numbers_in_one_cell_are_no_key() {
        Reading reading = Reading.of(
                "id;segur;aat_num;aat_den",
                "10100000016,10100000024;oui;1;2",
                "10100000016/2;oui;1;2",
                "10100000016 - 10100000016;oui;1;2");

        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.several-ids");
        assertThat(reading.keys()).hasSize(2);
    }

    @Test
    void dated_rows_may_repeat_a_code() {
        Reading reading =
                Reading.of("Code;date;aat_num;aat_den", "M7;30/06/2026;1;2", "M7;30/09/2026;3;4", "M8;30/09/2026;3;4");

        assertThat(reading.keys()).containsExactly("M7", "M7", "M8");
    }

    @Test
    void codes_that_repeat_are_no_key() {
        Reading reading = Reading.of("Code;segur;aat_num;aat_den", "75;oui;1;2", "75;oui;3;4");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.codesOfTable()).contains("table.no-id");
    }

    @Test
    void beside_an_id_or_a_name_a_code_is_unknown() {
        assertThat(Reading.of("Code;RPPS;aat_num;aat_den", "M7;10100000016;1;2").keys())
                .containsExactly("10100000016");
        assertThat(Reading.of("Code;Nom;aat_num;aat_den", "M7;Lin;1;2", "M8;Roy;3;4")
                        .keys())
                .containsExactly("Lin", "Roy");
    }

    @Test
    void on_the_page_of_one_practitioner_it_is_that_of_the_metric() {
        Reading reading = Reading.of("Code;Téléservice;En ligne;Total", "1;AAT;1;2", "2;DCMT;3;4");

        assertThat(reading.dossiers).hasSize(1);
        assertThat(reading.codesOfTable()).contains("table.without-key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr 10100000016",
                "Docteur 10100000016",
                "Dr. 10 100 000 016",
                "Pr 10100000016",
                "Mme 10100000016",
                "RPPS n° 10100000016",
                "10100000016 (RPPS)",
                "10 100 000 016",
                "Dr n° 10100000016",
                "Dr Martin 10100000016",
                "10100000016 (Dr Martin)",
                "Martin / 10100000016"
            })
    void a_number_with_words_around_it_is_the_number_in_a_table_of_numbers_too(String key) {
        Reading reading = Reading.of("id;aat_num;aat_den", "10100000024;1;2", "10100000032;3;4", key + ";5;7");

        assertThat(reading.keys()).containsExactly("10100000024", "10100000032", "10100000016");
        assertThat(reading.end().leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr 12345", "M 123456789", "Dr Martin 123456789", "Total 10100000016"})
    void other_keys_stay_as_they_are(String key) {
        assertThat(Reading.of("id;segur;aat_num;aat_den", key + ";oui;1;2", "Dr Roy;oui;3;4")
                        .keys())
                .containsExactly(key, "Dr Roy");
    }

    @Test
    void codes_are_the_key_beside_names_that_rows_of_totals_lack() {
        Reading reading = Reading.of(
                "Code médecin;Nom;aat_num;aat_den;pse_num;pse_den",
                "P1;Lin Anne;30;41;5;6",
                "P2;Roy Luc;20;45;7;9",
                "Bron;;50;86;12;15",
                "P3;Ali Jean;31;79;9;19");

        assertThat(reading.keys()).containsExactly("P1", "P2", "P3");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 1L));
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void a_numbering_is_no_key_beside_names_that_totals_lack() {
        Reading reading = Reading.of(
                "N°;Nom;aat_num;aat_den", "1;Lin Anne;30;41", "2;Roy Luc;20;45", "Bron;;50;86", "3;Ali Jean;31;79");

        assertThat(reading.keys()).containsExactly("Lin Anne", "Roy Luc", "Ali Jean");
    }

    @Test
    void a_code_that_stands_there_twice_among_many_is_one_doctor_given_twice() {
        Reading reading = Reading.of("Code;segur;aat_num;aat_den");
        for (int i = 1; i <= 12; i++) {
            reading.lines("M" + i + ";oui;" + i + ";" + (2 * i + 3));
        }
        reading.lines("M7;oui;1;2");

        assertThat(reading.keys()).hasSize(13).endsWith("M12", "M7");
        assertThat(reading.codesOfTable()).containsExactly("table.codes-as-key");
    }

    @Test
    void a_group_below_the_title_of_codes_is_no_part_of_the_title() {
        Reading reading = Reading.of("Code;segur;aat_num;aat_den", "Groupe A;;;", "M7;oui;1;2", "M8;oui;3;4");

        assertThat(reading.keys()).containsExactly("M7", "M8");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.BAND, 1L));
    }

    @Test
    void a_second_table_of_codes_below_has_columns_of_its_own() {
        Reading reading = Reading.of(
                "Matricule;segur;aat_num;aat_den",
                "M7;oui;1;2",
                "M8;oui;3;4",
                "",
                "aat_den;aat_num;Matricule;segur",
                "7;5;M9;non");

        assertThat(reading.keys()).containsExactly("M7", "M8", "M9");
        assertThat(reading.dossiers.get(2).rate(Usage.AAT)).contains(Ratio.of(5, 7));
    }
}
