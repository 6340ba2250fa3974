package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that may be somebody's or nobody's: who is in doubt stays, and is told. */
class DoubtfulRowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rhône",
                "RHONE",
                "69 - Rhône",
                "Rhône (69)",
                "Département du Rhône",
                "Dép. 69",
                "Côte-d’Or",
                "La Réunion",
                "Auvergne-Rhône-Alpes",
                "Île-de-France",
                "Union",
                "Rang",
                "Vous",
                "Ma moyenne",
                "Autres",
                "2025",
                "Année 2025",
                "2025-2026",
                "03/2026",
                "T1 2026",
                "1er trimestre 2026",
                "janvier",
                "Oct. 2026",
                "Cardiologie",
                "Pédiatres",
                "Médecine générale"
            })
    void a_place_a_period_or_a_group_with_figures_is_evaluated_and_told(String key) {
        for (String other : List.of("M001", "Martin Luc")) {
            Reading reading = Reading.of("id;segur;aat_num;aat_den", other + ";oui;30;41", key + ";;3;7");

            assertThat(reading.keys()).containsExactly(other, key);
            assertThat(reading.codes()).containsExactly("row.like-total");
        }
    }

    @Test
    void with_an_answer_a_name_a_specialty_or_a_title_it_is_somebody() {
        Reading answered = Reading.of("id;segur;aat_num;aat_den", "Martin;oui;30;41", "Vienne;oui;3;7", "Mars;non;4;9");
        Reading named = Reading.of("id;nom;aat_num;aat_den", "M001;Martin;30;41", "2025;Petit;3;7", "Dr Paris;;2;9");
        Reading skilled = Reading.of("id;specialite;aat_num;aat_den", "Roy;Cardiologie;3;4", "Lot;Pédiatrie;3;7");

        assertThat(answered.keys()).hasSize(3);
        assertThat(answered.codes()).isEmpty();
        assertThat(named.keys()).hasSize(3);
        assertThat(named.codes()).isEmpty();
        assertThat(skilled.keys()).hasSize(2);
        assertThat(skilled.codes()).isEmpty();
    }

    @Test
    void codes_that_look_like_years_or_quarters_are_codes_where_most_do() {
        Reading years = Reading.of("id;aat_num;aat_den", "2023;30;41", "2024;3;7", "2025;9;12", "2026;1;5");
        Reading quarters = Reading.of("id;aat_num;aat_den", "T1;30;41", "T2;3;7", "T3;9;12", "T4;1;5");

        assertThat(years.keys()).hasSize(4);
        assertThat(years.codes()).isEmpty();
        assertThat(quarters.keys()).hasSize(4);
        assertThat(quarters.codes()).isEmpty();
    }

    @Test
    void in_a_long_table_a_place_is_told_once() {
        Reading reading = Reading.of(
                "id;metric;num;den", "Martin Luc;aat;30;41", "Rhône;aat;3;7", "Rhône;pse;3;8", "Petit Anne;aat;1;5");

        assertThat(reading.keys()).containsExactlyInAnyOrder("Martin Luc", "Rhône", "Petit Anne");
        assertThat(reading.codes()).containsExactly("row.like-total");
    }

    @Test
    void a_practice_that_gives_each_doctor_the_same_figures_keeps_them_all() {
        for (List<String> names : List.of(
                List.of("Lin", "Roy", "Ali", "Anne Petit"),
                List.of("LIN Anne", "ROY Luc", "ALI Jean", "Petit Anne"),
                List.of("AB", "CD", "EF", "Lin"),
                List.of("Dr Lin", "Dr Roy", "Dr Ali", "Petit"),
                List.of("M1", "M2", "M10", "AB"),
                List.of("10100000016", "10100000024", "10100000032", "10100000040"))) {
            Reading reading = Reading.of("id;aat_taux;pse_taux;fse_num;fse_den");
            names.forEach(name -> reading.lines(name + ";70 %;60 %;30;40"));

            assertThat(reading.keys()).isEqualTo(names);
            assertThat(reading.end().leftOut()).isEmpty();
        }
    }

    @Test
    void who_did_not_answer_and_has_the_figures_of_a_colleague_is_kept_and_told() {
        Reading reading =
                Reading.of("id;segur;aat_num;aat_den", "Lin Anne;oui;30;40", "Roy Luc;;30;40", "Ali Jean;oui;12;60");

        assertThat(reading.keys()).containsExactly("Lin Anne", "Roy Luc", "Ali Jean");
        assertThat(reading.codes()).containsExactly("row.like-total");
    }

    @Test
    void a_colleague_without_any_act_makes_no_sum_of_the_others() {
        Reading reading = Reading.of("id;aat_num;aat_den", "Lin Anne;100;120", "Roy Luc;0;0", "Ali Jean;100;120");

        assertThat(reading.keys()).containsExactly("Lin Anne", "Roy Luc", "Ali Jean");
    }

    @Test
    void the_total_of_a_group_of_one_is_left_out_by_its_name() {
        Reading reading = Reading.of(
                "id;aat_num;aat_den;pse_num;pse_den",
                "Dr Lin;30;40;5;6",
                "Pôle Nord;30;40;5;6",
                "Dr Roy;12;60;7;9",
                "Pôle Sud;12;60;7;9",
                "Dr Ali;13;61;8;9");

        assertThat(reading.keys()).containsExactly("Dr Lin", "Dr Roy", "Dr Ali");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 2L));
    }

    @Test
    void a_practice_whose_figures_are_those_of_its_only_doctor_is_left_out_between_two_of_the_same_figures_too() {
        Reading reading = Reading.of(
                "nom;aat_num;aat_den;pse_num;pse_den",
                "Cabinet A;60;80;10;12",
                "Lin;30;40;5;6",
                "Roy;30;40;5;6",
                "Cabinet B;30;40;5;6",
                "Ali;30;40;5;6");

        assertThat(reading.keys()).containsExactly("Lin", "Roy", "Ali");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 2L));
    }

    @Test
    void the_total_of_each_doctor_is_left_out_by_its_first_word() {
        Reading reading = Reading.of(
                "nom;aat_num;aat_den", "Lin;30;40", "Total Lin;30;40", "Roy;12;60", "Total Roy;12;60", "Total Ali;3;7");

        assertThat(reading.keys()).containsExactly("Lin", "Roy", "Total Ali");
        assertThat(reading.end().leftOut()).containsExactly(Map.entry(LeftOut.TOTAL, 2L));
        assertThat(reading.codes()).containsExactly("row.like-total");
    }

    @Test
    void among_rpps_numbers_the_sum_of_all_numbers_is_left_out() {
        Reading reading =
                Reading.of("id;aat_num;aat_den", "10100000016;30;40", "10100000024;20;40", "101000000160;50;80");

        assertThat(reading.keys()).containsExactly("10100000016", "10100000024");
        assertThat(reading.end().issues()).extracting(Issue::code).containsExactly("table.left-out");
    }

    @Test
    void among_rpps_numbers_one_of_ten_digits_with_an_answer_is_evaluated_and_told() {
        Reading reading =
                Reading.of("id;segur;aat_num;aat_den", "10100000016;oui;30;40", "1010000003;oui;20;40", "M7;oui;1;2");

        assertThat(reading.keys()).containsExactly("10100000016", "1010000003", "M7");
        assertThat(reading.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("cell.other-number");
            assertThat(issue.what()).contains("…003").doesNotContain("1010000003");
        });
    }

    @Test
    void numbers_of_the_house_s_own_are_keys() {
        Reading reading = Reading.of("id;aat_num;aat_den", "1010000001;30;40", "1010000002;20;40", "1010000003;51;80");

        assertThat(reading.keys()).hasSize(3);
        assertThat(reading.codes()).isEmpty();
        assertThat(reading.end().leftOut()).isEmpty();
    }

    @Test
    void who_alone_of_many_did_not_answer_is_kept_and_told() {
        Reading reading = Reading.of(
                "Médecin;segur;aat_taux;mss_messages",
                "Omar Pierre;oui;73,6 %;35",
                "Anne Morin;oui;35,1 %;18",
                "Max Durand;oui;87,4 %;31",
                "Inès Joly;non;32,9 %;23",
                "Noé Roussel;oui;40,8 %;5",
                "Léa Meunier;oui;5,4 %;6",
                "Jules Rolland;non;61,8 %;11",
                "Sous-total Bron;;47,7 %;17",
                "Anne Bernard;oui;28,2 %;32",
                "Jean Thomas;oui;6,0 %;1",
                "Villeurbanne;;47,7 %;132");

        assertThat(reading.keys()).hasSize(10);
        assertThat(reading.codes()).contains("row.like-total");
    }
}
