package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.ReadSummary;
import fr.donum.table.cell.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PractitionersTest {
    private static final String[] NUMBERS = {
        "id;nom;segur;aat_num;aat_den", "10000010370;Martin;oui;30;40", "10000010743;Durand;non;12;60"
    };

    private static Reading below(String[] table, String... more) {
        return Reading.of(table).lines(more);
    }

    private static String severities(Reading reading) {
        return String.join(
                ",",
                reading.end().issues().stream()
                        .map(each -> each.severity() + " " + each.code())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMPL1;;oui;3;4|answer",
                "REMPL1;Petit;;3;4|name",
                "Max;;oui;3;4|a word that may be a name, and an answer"
            })
    void among_numbers_another_key_needs_an_answer_or_a_name(String line, String why) {
        Reading reading = below(NUMBERS, line);

        assertThat(reading.keys()).as(why).hasSize(3);
        assertThat(severities(reading)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMPL1;;;3;4|total|WARNING",
                "Cabinet du Port;;;42;100|total|WARNING",
                "Moy. cabinet;;;21;50|total|WARNING",
                "Objectif 2026;;;70;100|target|WARNING",
                "Cabinet du Port;;;;|band|INFO",
                "Source : AmeliPro, relevé du 30 juin;;;;|note|INFO",
                ";Orange = à revoir avec le médecin;;;|note|INFO",
                "-----;---;---;---;---|rule|INFO",
                "(1 rows affected);;;;|note|INFO",
                "\uFEFFid;nom;segur;aat_num;aat_den|header|INFO",
                ";Cabinet du Port;;42;100|total|WARNING",
                "10000011113;Petit;;;|note|WARNING",
                "10000011113;Petit;-;NC;NA|note|WARNING"
            })
    void among_numbers_the_rest_is_left_out_and_told(String line, String kind, String severity) {
        Reading reading = below(NUMBERS, line);

        assertThat(reading.keys()).containsExactly("10000010370", "10000010743");
        assertThat(reading.rejects).isEmpty();
        assertThat(severities(reading)).isEqualTo(severity + " table.left-out");
        assertThat(reading.end().leftOut().keySet()).extracting(LeftOut::id).containsExactly(kind);
        assertThat(reading.end().issues().get(0).where().record()).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NA",
                "-",
                "#N/A",
                "NULL",
                "nan",
                "?",
                "0",
                "--",
                "0,0",
                "12/03/2026",
                "2026-03-12",
                "VRAI",
                "false",
                "=Feuil2!A9",
                "#REF!",
                "#NOM?"
            })
    void figures_without_a_key_are_rejected(String key) {
        for (String id : List.of("10000010370", "M001")) {
            Reading reading = Reading.of("id;segur;aat_num;aat_den", id + ";oui;30;40", key + ";oui;3;4");

            assertThat(reading.keys()).containsExactly(id);
            assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id");
            assertThat(reading.end().leftOut()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1,BOOLEAN", "2026-03-12,DATE", "#N/A,ERROR", "0,NUMBER"})
    void a_cell_that_is_no_text_or_number_is_no_key(String cell, Row.Kind kind) {
        Reading reading = Reading.of("segur;id", "oui;M001").typed("oui", cell, kind);

        assertThat(reading.keys()).containsExactly("M001");
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id");
    }

    @Test
    void a_row_whose_key_is_missing_is_no_total_for_the_sake_of_a_first_word() {
        Reading reading = below(NUMBERS, ";Max Fictif;oui;30;40");

        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id");
    }

    @Test
    void doctors_called_max_min_sum_or_ensemble_are_doctors() {
        Reading reading = Reading.of(
                "id;segur;aat_num;aat_den",
                "Max;oui;30;40",
                "Min Exemple;oui;31;40",
                "Sum;non;32;40",
                "Ensemble Martin;oui;33;40",
                "Dr Total;oui;34;40");

        assertThat(reading.keys()).hasSize(5);
        assertThat(severities(reading)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "TOTAL GÉNÉRAL",
                "Sous-total",
                "Moyenne",
                "Moy.",
                "Nb médecins",
                "% atteinte",
                "Seuil 2026",
                "Cible",
                "Objectif national",
                "Médiane",
                "Écart-type",
                "Max",
                "Total (1)",
                "National",
                "CPAM 69",
                "À atteindre",
                "Confrères",
                "Écart",
                "Évolution N-1",
                "Ø",
                "2 médecins",
                "Moyenne du cabinet :"
            })
    void a_key_of_known_words_without_an_answer_is_left_out(String key) {
        Reading reading = Reading.of("id;segur;aat_taux", "M001;oui;71 %", "M002;non;83 %", key + ";;70 %");

        assertThat(reading.keys()).containsExactly("M001", "M002");
        assertThat(severities(reading)).isEqualTo("WARNING table.left-out");
    }

    @Test
    void sums_and_means_are_left_out_whatever_they_are_called_above_and_below() {
        Reading reading = Reading.of(
                "id;aat_num;aat_den;pse_num;pse_den",
                "Pôle Nord;91;160;62;101",
                "Dr Martin;30;40;20;31",
                "Dr Durand;12;60;33;50",
                "Dr Petit;49;60;9;20",
                "Ens. du pôle;91;160;62;101",
                "Résultat;30,3;53,3;20,7;33,7");

        assertThat(reading.keys()).containsExactly("Dr Martin", "Dr Durand", "Dr Petit");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 3L));
        assertThat(severities(reading)).isEqualTo("WARNING table.left-out");
        assertThat(reading.end().issues().get(0).what())
                .isEqualTo("Rows left out (totals or means): 3. Row 2 “Pôle Nord”, 6 “Ens. du pôle”, 7 “Résultat”.");
    }

    @Test
    void a_mean_of_rates_is_compared_as_it_is_written() {
        Reading reading = Reading.of(
                "id;aat_taux;pse_taux;fse_taux",
                "Dr Martin;71 %;80 %;95,5 %",
                "Dr Durand;64 %;77 %;90 %",
                "Cabinet A;68 %;79 %;92,8 %",
                "Dr Petit;67 %;74 %;91 %");

        assertThat(reading.keys()).containsExactly("Dr Martin", "Dr Durand", "Dr Petit");
    }

    @Test
    void doctors_with_the_same_figures_are_doctors() {
        Reading reading = Reading.of("id;aat_num;aat_den", "Dr Martin;30;40", "Dr Durand;30;40", "Dr Petit;30;40");

        assertThat(reading.keys()).hasSize(3);
        assertThat(severities(reading)).isEmpty();
    }

    @Test
    void what_looks_like_a_total_but_is_none_is_evaluated_and_told() {
        Reading reading = Reading.of(
                "id;segur;aat_taux;pse_taux",
                "Dr Martin;oui;71 %;80 %",
                "Dr Durand;oui;64 %;77 %",
                "Dr Petit;oui;69 %;71 %",
                "Total Laval;;70,3 %;77,7 %");

        Reading bare = Reading.of(
                "id;aat_taux;pse_taux", "Dr Martin;71 %;80 %", "Dr Durand;64 %;77 %", "Total Laval;70,3 %;77,7 %");

        assertThat(reading.keys()).as("it lacks the answers of all others").doesNotContain("Total Laval");
        assertThat(reading.end().leftOut()).containsEntry(LeftOut.TOTAL, 1L);
        assertThat(bare.keys()).contains("Total Laval");
        assertThat(bare.codes()).containsExactly("row.like-total");
    }

    @Test
    void rows_with_figures_above_the_header_are_told_titles_targets_and_numberings_are_not() {
        Reading told = Reading.of(
                "Suivi 2026;;;",
                "Dr Perdu;oui;71 %;60 %",
                "Dr Autre;;12;40",
                "id;segur;aat_taux;pse_taux",
                "M001;oui;71 %;50 %");
        Reading silent = Reading.of(
                "Suivi;2025;2026;31/12/2026",
                "Objectif;;60 %;60 %",
                "1;2;3;4",
                "Médecins suivis;3;;",
                "id;segur;aat_taux;pse_taux",
                "M001;oui;71 %;50 %");

        assertThat(told.keys()).containsExactly("M001");
        assertThat(severities(told)).isEqualTo("WARNING table.rows-above");
        assertThat(told.end().issues().get(0).what())
                .isEqualTo(
                        "Rows above the header in row 4 have figures or answers and are not read: 2, from this one on.");
        assertThat(severities(silent)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inconnu", "Néant", "<NA>", "TBD", "à définir", "aucun", "(vide)", "???"})
    void a_word_for_nobody_is_no_key(String word) {
        Reading reading = Reading.of("id;segur;aat_taux", "M001;oui;71 %", word + ";oui;70 %");

        assertThat(reading.keys()).containsExactly("M001");
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id");
    }

    @Test
    void a_table_below_is_read_by_its_own_header_where_names_are_the_keys_too() {
        Reading reading = Reading.of(
                "Médecin;LAP;Taux PSE;Taux AAT;Taux DCMT",
                "Dr Martin;oui;60 %;70 %;80 %",
                "",
                "Médecin;LAP;Taux DCMT;Taux PSE;Taux AAT",
                "Dr Durand;oui;10 %;20 %;30 %",
                "Médecin;Taux AAT;LAP",
                "Dr Petit;40 %;non");
        reading.end();

        assertThat(reading.keys()).containsExactly("Dr Martin", "Dr Durand", "Dr Petit");
        assertThat(reading.dossiers.get(1).rate(Usage.DCMT)).contains(Ratio.percent(10));
        assertThat(reading.dossiers.get(1).rate(Usage.AAT)).contains(Ratio.percent(30));
        assertThat(reading.dossiers.get(2).rate(Usage.AAT)).contains(Ratio.percent(40));
        assertThat(reading.dossiers.get(2).standing(Usage.PSE)).isEqualTo(Standing.MISSING);
    }

    @Test
    void a_table_of_other_columns_below_is_read_by_its_own_header() {
        Reading reading = Reading.of(
                "id;aat_num;aat_den;segur", "M001;30;40;oui", "", "segur;id;aat_den;aat_num", "non;M002;50;20");

        assertThat(reading.keys()).containsExactly("M001", "M002");
        assertThat(reading.dossiers.get(1).tally(Usage.AAT)).contains(Tally.tally(20, 50));
        assertThat(reading.dossiers.get(1).answer(Attestation.SEGUR)).isPresent();
        assertThat(reading.provenances.get(0).place(Usage.AAT)).hasToString("usage.csv:2:aat_num");
        assertThat(reading.provenances.get(1).place(Usage.AAT)).hasToString("usage.csv:5:aat_num");
        ReadSummary end = reading.end();
        assertThat(end.accepted()).isEqualTo(2);
    }

    @Test
    void in_a_long_table_an_answer_on_any_row_of_a_key_makes_a_practitioner() {
        Reading reading = Reading.of(
                "id;metric;num;den;value",
                "10000010370;aat;30;40;",
                "10000010743;aat;12;60;",
                "REMPL;aat;3;4;",
                "REMPL;segur;;;oui",
                "Total;aat;45;104;",
                "Source : AmeliPro;;;;");

        assertThat(reading.keys()).containsExactly("10000010370", "10000010743", "REMPL");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.NOTE, 1L), Map.entry(LeftOut.TOTAL, 1L));
    }

    @Test
    void notes_below_a_long_file_are_left_out_too() {
        Reading reading = Reading.of("id;segur;aat_num;aat_den");
        for (int i = 0; i < 5_000; i++) {
            reading.lines("M" + (10_000 + i) + ";oui;" + (i % 90) + ";" + (i % 90 + 7));
        }
        reading.lines("Page 1/1;;;", "Total;;1;2");

        assertThat(reading.dossiers).hasSize(5_000);
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.NOTE, 1L), Map.entry(LeftOut.TOTAL, 1L));
    }

    @Test
    void the_total_below_a_thousand_names_is_found_by_its_sums() {
        Reading reading = Reading.of("id;aat_num;aat_den");
        int done = 0;
        int all = 0;
        for (int i = 0; i < 900; i++) {
            reading.lines("M" + (10_000 + i) + ";" + (i % 83) + ";" + (i % 97 + 90));
            done += i % 83;
            all += i % 97 + 90;
        }
        reading.lines("Cabinet A;" + done + ";" + all);

        assertThat(reading.dossiers).hasSize(900);
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 1L));
    }
}
