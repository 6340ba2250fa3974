package fr.donum.table.header;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.table.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose rows are metrics and whose figures no title names. */
class SidewaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"Indicateur", "RPPS", "", "Mesure 2026"})
    void practitioners_in_columns_are_told_with_what_turns_them_into_rows(String first) {
        Reading reading =
                Reading.of(first + ";10003456786;10001234565", "aat_num;62;70", "aat_den;90;95", "DCMT;50 %;60 %");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.codesOfTable()).containsExactly("table.transposed");
        assertThat(reading.end().issues().get(0).what()).contains("2 by their titles");
        assertThat(reading.end().issues().get(0).where()).hasToString("usage.csv:1");
        assertThat(reading.end().issues().get(0).remedy()).contains("Transpose", "“id”");
    }

    @Test
    void the_row_of_numbers_may_stand_below_one_of_names() {
        Reading reading =
                Reading.of("Suivi", "Nom;Lin;Roy", "RPPS;10003456786;10001234565", "aat_num;62;70", "aat_den;90;95");

        assertThat(reading.codesOfTable()).containsExactly("table.transposed");
        assertThat(reading.end().issues().get(0).where()).hasToString("usage.csv:3");
    }

    @Test
    void turned_round_as_the_remedy_says_it_is_read() {
        Reading reading = Reading.of("id;aat_num;aat_den", "10003456786;62;90", "10001234565;70;95");

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.codesOfTable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;Indicateur;T1;T2",
                "Indicateur;T1;T2",
                "Téléservice;Dr Lin;Dr Roy",
                "Indicateur;janvier;février",
                "Indicateur;Zut;Flûte"
            })
    void figures_without_a_column_that_is_known_are_told_and_nothing_is_evaluated(String head) {
        String key = head.startsWith("id;") ? "10003456786;" : "";
        Reading reading = Reading.of(head, key + "aat_num;62;70", key + "aat_den;90;95");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.codesOfTable()).contains("table.no-value").doesNotContain("table.no-header", "table.no-id");
        Issue told = reading.end().issues().stream()
                .filter(issue -> issue.code().equals("table.no-value"))
                .findFirst()
                .orElseThrow();
        assertThat(told.what()).contains(head.substring(head.lastIndexOf(';') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Valeur (%)", "Valeur en %", "Résultat (%)", "Donnée (%)", "Taux (%)"})
    void values_in_percent_are_rates(String title) {
        Reading reading = Reading.of("id;Indicateur;" + title, "A;AAT;62", "A;DCMT;40");

        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.percent(62));
        assertThat(reading.codesOfTable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nombre", "Nb", "Quantité", "Donnée", "Chiffre", "Résultat"})
    void a_number_is_what_the_name_of_its_row_says(String title) {
        Reading reading = Reading.of("id;Indicateur;" + title, "A;AAT num;62", "A;AAT den;90");
        Reading page = Reading.of("Indicateur;" + title, "AAT num;62", "AAT den;90");

        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(62, 90));
        assertThat(page.only().tally(Usage.AAT)).contains(Tally.tally(62, 90));
    }

    @Test
    void a_number_of_which_nothing_says_what_it_is_is_asked_about() {
        Reading reading = Reading.of("id;Indicateur;Nombre", "A;AAT;62");

        assertThat(reading.only().rate(Usage.AAT)).isEmpty();
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("cell.rate-or-number");
    }

    @Test
    void a_number_beside_a_value_is_left_out_as_ever() {
        Reading reading = Reading.of("id;Indicateur;Nombre;Taux", "A;AAT;62;50 %");

        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.of(1, 2));
        assertThat(reading.codesOfTable()).containsExactly("column.unknown");
    }
}
