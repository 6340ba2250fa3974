package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Count;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks, bands, numberings and totals that stand in other columns than those of keys, and what is beside a table. */
class RowsOfNobodyTest {
    private static List<String> told(Reading reading) {
        return reading.end().issues().stream()
                .map(each -> each.severity() + " " + each.code())
                .toList();
    }

    private static List<String> rejected(Reading reading) {
        return reading.rejects.stream().map(Issue::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sous-total", "Total", "* provisoire", "Moyenne du groupe", "Code", "---"})
    void what_repeats_in_a_column_of_codes_without_being_one_does_not_hinder(String label) {
        Reading reading = Reading.of(
                "Code;dmp_num;dmp_den",
                "K1;20;41",
                "K2;31;57",
                label + ";51;98",
                "K3;8;33",
                "K4;9;35",
                label + ";17;68");

        assertThat(reading.keys()).containsExactly("K1", "K2", "K3", "K4");
        assertThat(rejected(reading)).isEmpty();
    }

    @Test
    void equal_notes_do_not_hinder_either_but_equal_codes_of_figures_do() {
        assertThat(Reading.of("Matricule;dmp_num;dmp_den", "K1;20;41", "Lille;;", "K2;31;57", "Lille;;")
                        .keys())
                .containsExactly("K1", "K2");
        Reading departments = Reading.of("Code;dmp_num;dmp_den", "75;20;41", "75;31;57", "92;8;33");
        assertThat(departments.dossiers).isEmpty();
        assertThat(told(departments)).contains("ERROR table.no-id");
    }

    @Test
    void codes_are_the_key_beside_names_that_repeat() {
        assertThat(Reading.of("Code;Nom;dmp_num;dmp_den", "K1;Roy;20;41", "K2;Roy;31;57", "K3;Lin;8;33")
                        .keys())
                .containsExactly("K1", "K2", "K3");
        assertThat(Reading.of(
                                "Code;Nom;Prénom;dmp_num;dmp_den",
                                "K1;Roy;Ida;20;41",
                                "K2;Roy;Luc;31;57",
                                "K3;Lin;Eve;8;33")
                        .keys())
                .as("names that differ as a whole")
                .containsExactly("Roy Ida", "Roy Luc", "Lin Eve");
        assertThat(Reading.of("Code;Nom;dmp_num;dmp_den", "75;Roy;20;41", "75;Roy;31;57", "92;Lin;8;33")
                        .keys())
                .as("codes that repeat too")
                .containsExactly("Roy", "Roy", "Lin");
        assertThat(Reading.of("Code;Nom;dmp_num;dmp_den", "K1;Roy;20;41", ";Roy;31;57", "K3;Lin;8;33")
                        .keys())
                .as("a code that is missing")
                .containsExactly("Roy", "Roy", "Lin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Total site de Quimper;;127|total",
                "Sous-total Brest;;127|total",
                "Objectif du pôle Ouest;;127|target",
            })
    void a_row_without_a_key_that_says_what_it_is_is_left_out_with_a_warning(String line, String kind) {
        Reading reading = Reading.of("Code médecin;Médecin;mss_messages", "K1;Dr Lin;3", "K2;Dr Roy;18", line);

        assertThat(reading.keys()).containsExactly("Dr Lin", "Dr Roy");
        assertThat(rejected(reading)).isEmpty();
        assertThat(told(reading)).contains("WARNING table.left-out");
        assertThat(reading.end().leftOut().keySet()).extracting(LeftOut::id).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {";Lin Eve;8;33", ";Sous Marie;8;33", ";;8;33", ";Lin Eve;8 actes;", "-;Total;8;33;x"})
    void a_row_of_figures_without_a_key_is_rejected_all_the_same(String line) {
        Reading reading =
                Reading.of("RPPS;Nom;dmp_num;dmp_den", "10100000016;Roy;20;41", "10100001006;Bey;31;57", line);

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.rejects.size()
                        + reading.end().leftOut().values().stream()
                                .mapToLong(n -> n)
                                .sum())
                .isEqualTo(1);
        assertThat(rejected(reading).isEmpty()).isEqualTo(line.startsWith("-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";;9 lignes;", ";Nombre de lignes;2;", ";Lignes;2;", ";2 praticiens;;", ";;(2 médecins);"})
    void the_number_of_rows_below_a_table_is_a_note(String line) {
        Reading reading =
                Reading.of("RPPS;Nom;dmp_num;dmp_den", "10100000016;Roy;20;41", "10100001006;Bey;31;57", line);

        assertThat(reading.dossiers).hasSize(2);
        assertThat(rejected(reading)).isEmpty();
        assertThat(reading.end().leftOut().values()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1);(2);(3);(4)", "[1];[2];[3];[4]", "(1);;(3);(6)", "(a);(b);(c);(d)"})
    void a_numbering_below_a_header_is_one_where_answers_stand_first(String line) {
        Reading reading =
                Reading.of("segur;lap;Médecin;fse_taux", line, "oui;oui;Dr Lin;71,2 %", "oui;non;Dr Roy;33,1 %");

        assertThat(reading.keys()).containsExactly("Dr Lin", "Dr Roy");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.HEADER, 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note;les taux sont arrondis à une décimale",
                "Légende;num = en ligne",
                "Mise à jour;30/09/2026",
                "Source;CPAM du Finistère",
                "Dernière mise à jour;le 3 mai"
            })
    void a_remark_over_two_cells_is_a_note(String line) {
        Reading reading = Reading.of("Identifiant;dsg_den", "K1;28", "K2;331", line);

        assertThat(reading.keys()).containsExactly("K1", "K2");
        assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.NOTE, 1L));
    }

    @Test
    void a_target_over_two_cells_is_left_out_and_a_code_of_unreadable_figures_is_not() {
        Reading target = Reading.of("segur;id", "oui;K1", "oui;K2", "Objectif 2026;30 % (DMP)");
        assertThat(target.keys()).containsExactly("K1", "K2");
        assertThat(target.end().leftOut()).isEqualTo(Map.of(LeftOut.TARGET, 1L));

        Reading code = Reading.of("Identifiant;dsg_den", "K1;28", "K2;331", "PS12;douze");
        assertThat(code.keys()).containsExactly("K1", "K2", "PS12");
        assertThat(code.codes()).contains("cell.not-a-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roubaix;2 médecins;", "Pôle 7;1 médecin;", "Centre Nord;(2 praticiens);"})
    void a_band_may_say_how_many_follow(String line) {
        for (String title : List.of("Nom", "Code")) {
            Reading reading = Reading.of(title + ";dmp_num;dmp_den", line, "Lin Eve;20;41", "Roy Ida;31;57");

            assertThat(reading.keys()).containsExactly("Lin Eve", "Roy Ida");
            assertThat(reading.end().leftOut()).isEqualTo(Map.of(LeftOut.BAND, 1L));
            assertThat(told(reading)).contains("INFO table.left-out").doesNotContain("WARNING table.left-out");
        }
    }

    @Test
    void in_a_workbook_what_stands_beside_the_table_is_told_once_for_each_column() {
        Reading reading = Reading.startSheet(Reading.english(), "Suivi")
                .lines(
                        "RPPS;Nom;dmp_num;dmp_den",
                        "10100000016;Roy;20;41;absent en mai",
                        "10100001006;Bey;31;57;;12",
                        "10100001014;Lin;8;33;à revoir;13");

        assertThat(reading.dossiers).hasSize(3);
        assertThat(rejected(reading)).isEmpty();
        assertThat(told(reading)).containsExactly("WARNING column.without-name", "WARNING column.without-name");
        assertThat(reading.end().issues())
                .extracting(Issue::what)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Column E"),
                        second -> assertThat(second).contains("Column F"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10100000016;Roy;20;41;absent en mai|true",
                "10100000016;Roy;20;41;;légende : en ligne|true",
                "10100000016;Roy;20;41;57|false",
                "10100000016;Roy;20;41;;57|false",
                "10100000016;Roy;Ida;20;41|false",
                "10100000016;20;41;Roy;oui|false",
                "10100000016;20;000;41;remarque|false",
                "10100000016;Roy;20;;remarque|false",
                "10100000016;Roy;20;n.d.;n.d.|false"
            })
    void between_separators_only_words_behind_a_whole_row_are_beside_it(String line, boolean isRead) {
        Reading reading = Reading.of("RPPS;Nom;dmp_num;dmp_den", line);

        assertThat(reading.dossiers).hasSize(isRead ? 1 : 0);
        assertThat(rejected(reading)).isEqualTo(isRead ? List.of() : List.of("row.too-many-cells"));
        assertThat(told(reading).contains("WARNING column.without-name")).isEqualTo(isRead);
    }

    @Test
    void a_number_before_words_may_have_slipped_where_the_last_column_is_not_read() {
        Reading reading = Reading.of("RPPS;dmp_num;dmp_den;remarque", "10100000016;3;200;4000;absent en juin");

        assertThat(rejected(reading)).containsExactly("row.too-many-cells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Appli carte Vitale", "apCV", "Application carte Vitale"})
    void a_number_of_the_page_alone_is_how_often_the_card_was_used(String name) {
        Reading reading = Reading.of("Téléservice;Réalisés en ligne;Total;Taux", "AAT;160;200;80 %", name + ";3;;");

        assertThat(reading.only().count(Count.APCV_FSE)).hasValue(3);
        assertThat(reading.codes()).doesNotContain("cell.lone-count");
    }

    @Test
    void acts_on_paper_are_told_as_no_total() {
        Reading reading = Reading.of("RPPS;AAT en ligne;AAT papier", "10100000016;30;50");

        Issue issue = reading.end().issues().get(0);
        assertThat(issue.code()).isEqualTo("column.of-paper");
        assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        assertThat(issue.remedy()).contains("_den").doesNotContain("aat_den");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total Lyon",
                "S/T Lyon",
                "Sous-total Oullins",
                "Rezé - total",
                "Villeurbanne : total",
                "Σ",
                "Ens."
            })
    void what_is_called_a_total_is_none_of_the_doctors_whatever_it_counts(String label) {
        Reading reading = Reading.of(
                "Nom;dmp_taux;aat_taux;lap",
                "Ida Roy;41 %;20 %;oui",
                label + ";12 %;77 %;",
                "Luc Roy;57 %;31 %;oui",
                "Eve Lin;33 %;8 %;non");

        assertThat(reading.keys()).containsExactly("Ida Roy", "Luc Roy", "Eve Lin");
        assertThat(told(reading)).contains("WARNING table.left-out");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total-Lemaire", "Jean Total-Lemaire", "Max Roy", "Sum Li", "Somme"})
    void a_name_in_which_such_a_word_stands_is_a_doctors(String name) {
        Reading reading = Reading.of("Nom;dmp_taux;lap", "Ida Roy;41 %;oui", name + ";12 %;oui", "Luc Roy;57 %;non");

        assertThat(reading.keys()).containsExactly("Ida Roy", name, "Luc Roy");
    }

    @Test
    void a_row_without_what_all_others_have_beside_their_codes_is_told() {
        Reading reading = Reading.of(
                "Identifiant;Nom;Spécialité;dmp_taux;aat_taux",
                "DR-04;Ida Roy;Psychiatrie;41 %;20 %",
                "DR-05;Luc Roy;Dermatologie;57 %;31 %",
                "Caen;;;12 %;77 %",
                "DR-06;Eve Lin;Cardiologie;33 %;8 %");

        assertThat(reading.keys()).hasSize(4);
        assertThat(reading.issues()).extracting(Issue::code).containsExactly("row.like-total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MSP Croix-Rousse",
                "Maison de santé des Lilas",
                "CPTS Lyon Nord",
                "Les 3 médecins",
                "Lyon 3e",
                "Villeurbanne",
                "Équipe"
            })
    void a_place_or_group_that_did_not_answer_where_two_did_is_told(String key) {
        Reading reading =
                Reading.of("nom;segur;aat_num;aat_den", "Lin Anne;oui;30;41", "Roy Luc;non;21;40", key + ";;9;17");

        assertThat(reading.keys()).containsExactly("Lin Anne", "Roy Luc", key);
        assertThat(reading.codes()).containsExactly("row.like-total");
    }

    @Test
    void somebody_who_did_not_answer_is_not_told() {
        Reading reading =
                Reading.of("nom;segur;aat_num;aat_den", "Lin Anne;oui;30;41", "Roy Luc;non;21;40", "Eve Petit;;9;17");
        Reading families = Reading.of("nom;segur;aat_num;aat_den", "Lin;oui;30;41", "Roy;non;21;40", "Petit;;9;17");

        assertThat(reading.codes()).isEmpty();
        assertThat(families.codes()).isEmpty();
    }

    @Test
    void codes_beside_a_numbering_are_the_key() {
        assertThat(Reading.of("N°;Code médecin;dmp_num;dmp_den", "1;A04;20;41", "2;A05;31;57", ";Total;51;98")
                        .keys())
                .containsExactly("A04", "A05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Année précédente",
                "Exercice précédent",
                "Trimestre précédent",
                "Vos confrères",
                "Votre région",
                "Profil type",
                "Population de référence",
                "Projection fin d’année",
                "Prévision",
                "Rappel année dernière",
                "Dernier relevé",
                "Remplaçants"
            })
    void what_figures_are_compared_with_is_nobody_unless_it_answered(String key) {
        Reading reading = Reading.of("nom;segur;aat_num;aat_den", "Lin Anne;oui;30;41", key + ";;3;7");
        Reading answered = Reading.of("nom;segur;aat_num;aat_den", "Lin Anne;oui;30;41", key + ";oui;3;7");

        assertThat(reading.keys()).containsExactly("Lin Anne");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TARGET, 1L));
        assertThat(answered.keys()).containsExactly("Lin Anne", key);
        assertThat(answered.codes()).containsExactly("row.like-total");
    }

    @Test
    void a_lone_figure_below_a_column_is_its_total_and_any_other_one_lacks_its_key() {
        String[] doctors = {"M1;70 %;34", "M2;60 %;29", "M3;55 %;38", "M4;52 %;40"};

        Reading total = Reading.of("id;aat_taux;apcv_fse").lines(doctors).lines(";;141");
        Reading other = Reading.of("id;aat_taux;apcv_fse").lines(doctors).lines(";;140");

        assertThat(total.keys()).containsExactly("M1", "M2", "M3", "M4");
        assertThat(total.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 1L));
        assertThat(total.rejects).isEmpty();
        assertThat(other.rejects).extracting(Issue::code).containsExactly("row.without-id");
    }

    @Test
    void a_sum_beside_means_is_a_total_above_its_rows_too() {
        Reading reading = Reading.of(
                "id;aat_taux;pse_taux;apcv_fse",
                ";61,7 %;50,0 %;101",
                "M1;70 %;40 %;34",
                "M2;60 %;50 %;29",
                "M3;55 %;60 %;38");

        assertThat(reading.keys()).containsExactly("M1", "M2", "M3");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 1L));
    }

    @Test
    void totals_called_by_a_place_do_not_hide_the_total_of_all() {
        Reading reading = Reading.of(
                "id;aat_num;aat_den;pse_num;pse_den",
                ";81;165;21;34",
                "10100000016;30;41;5;6",
                "10100000024;20;45;7;9",
                "Bron;31;79;9;19",
                "10100000032;31;79;9;19");

        assertThat(reading.keys()).containsExactly("10100000016", "10100000024", "10100000032");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 2L));
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void a_note_of_the_hour_cut_at_its_colon_is_a_note_in_any_column() {
        Reading reading =
                Reading.of("id;nom;aat_num;aat_den", "M1;Lin;30;41", "M2;Roy;20;45", ";Imprimé le 12/10/2026 à 14;32");

        assertThat(reading.keys()).containsExactly("M1", "M2");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.NOTE, 1L));
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void the_name_of_a_file_is_a_note() {
        Reading reading = Reading.of("id;aat_num;aat_den", "M1;30;41", "M2;20;45", "Fichier;export_2026.xlsx");

        assertThat(reading.keys()).containsExactly("M1", "M2");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void the_total_of_a_group_is_one_as_key_and_beside_no_key_but_a_doctor_called_total_is_not() {
        Reading reading = Reading.of(
                "id;nom;aat_num;aat_den",
                "M1;Lin;30;41",
                "Total site de Lyon;;3;7",
                ";Lyon - total;4;9",
                "Total Martin;;5;8");

        assertThat(reading.keys()).containsExactly("M1", "Total Martin");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 2L));
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void somebody_called_as_a_note_begins_lacks_a_key() {
        Reading reading = Reading.of("id;nom;aat_num;aat_den", "M1;Lin;30;41", "M2;Roy;20;45", ";Page Anne;32");

        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id");
    }
}
