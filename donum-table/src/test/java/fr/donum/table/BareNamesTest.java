package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.table.cell.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BareNamesTest {
    private static List<String> codes(ReadSummary end) {
        return end.issues().stream().map(Issue::code).toList();
    }

    @Test
    void percent_signs_below_the_name_of_a_usage_make_it_its_rate() {
        Reading reading = Reading.of("id;DCMT;SPE;Ordonnance numérique;AT-MP", "A1;90 %;5%;22,5 %;0 %");

        assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.percent(90));
        assertThat(reading.only().rate(Usage.SPE)).contains(Ratio.percent(5));
        assertThat(reading.only().rate(Usage.ORDONNANCE)).contains(Ratio.of(225, 1000));
        assertThat(reading.only().rate(Usage.CMATMP)).contains(Ratio.ZERO);
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.end().issues()).isEmpty();
    }

    @Test
    void percent_cells_do_too() {
        Reading reading = Reading.of("id;DMP").typed("A1", "0.455", Row.Kind.PERCENT);

        assertThat(reading.only().rate(Usage.DMP)).contains(Ratio.of(455, 1000));
        assertThat(codes(reading.end())).isEmpty();
    }

    @Test
    void whole_numbers_are_asked_about_once_and_the_rest_is_evaluated() {
        Reading reading = Reading.of("id;segur;DCMT;PSE", "A1;oui;54;90 %", "A2;oui;60;80 %");

        assertThat(reading.dossiers).hasSize(2).allSatisfy(dossier -> {
            assertThat(dossier.rate(Usage.DCMT)).isEmpty();
            assertThat(dossier.rate(Usage.PSE)).isPresent();
        });
        assertThat(reading.end().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("column.rate-or-number");
            assertThat(issue.where()).hasToString("usage.csv:2:DCMT");
            assertThat(issue.what()).contains("“DCMT”", "“54”");
            assertThat(issue.remedy()).contains("dcmt_taux", "dcmt_num", "--write-profile");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"62,5|625|1000", "62.5|625|1000", "12,25|1225|10000"})
    void decimals_above_one_can_be_nothing_but_a_rate_in_percent(String cell, long part, long whole) {
        assertThat(Reading.of("id;PSE", "A1;" + cell).only().rate(Usage.PSE)).contains(Ratio.of(part, whole));
    }

    @Test
    void decimals_between_zero_and_one_are_ambiguous_as_ever() {
        Reading reading = Reading.of("id;PSE", "A1;0,625");

        assertThat(reading.only().rate(Usage.PSE)).isEmpty();
        assertThat(reading.codes()).containsExactly("cell.ambiguous-rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1;90 %\nA2;54", "A2;54\nA1;90 %"})
    void a_column_that_mixes_is_read_where_a_sign_decides_whatever_the_order(String lines) {
        Reading reading = Reading.of("id;DCMT").lines(lines.split("\n"));

        assertThat(reading.dossiers)
                .allSatisfy(dossier -> assertThat(dossier.rate(Usage.DCMT))
                        .isEqualTo(
                                dossier.practitioner().value().equals("A1")
                                        ? java.util.Optional.of(Ratio.percent(90))
                                        : java.util.Optional.empty()));
        assertThat(codes(reading.end())).containsExactly("column.rate-or-number");
    }

    @Test
    void whole_numbers_below_appcv_and_mss_count_sheets_and_messages() {
        Reading reading = Reading.of("id;appCV;MSS", "A1;12;345");

        assertThat(reading.only().count(Count.APCV_FSE)).hasValue(12);
        assertThat(reading.only().count(Count.MSS_MESSAGES)).hasValue(345);
        assertThat(reading.provenances.get(0).place(Count.MSS_MESSAGES)).hasToString("usage.csv:2:MSS");
        assertThat(codes(reading.end())).isEmpty();
    }

    @Test
    void percent_signs_below_appcv_and_mss_are_rates() {
        Reading reading = Reading.of("id;appCV;Messages MSS patients", "A1;12 %;3,5 %");

        assertThat(reading.only().rate(Usage.APCV)).contains(Ratio.percent(12));
        assertThat(reading.only().rate(Usage.MSS)).contains(Ratio.of(35, 1000));
        assertThat(reading.only().count(Count.MSS_MESSAGES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id;DMP;DMP total", "id;DMP;dmp_den", "nom;DMP;DMP total"})
    void numbers_too_large_for_a_rate_beside_all_there_is_are_what_is_made_online(String head) {
        Reading reading = Reading.of(head, "Lin;700;800", "Roy;1900;2000", "Zoé;50;60", "Ada;30;20");

        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.tally(Usage.DMP))
                .containsExactly(
                        Optional.of(Tally.tally(700, 800)),
                        Optional.of(Tally.tally(1900, 2000)),
                        Optional.of(Tally.tally(50, 60)),
                        Optional.of(Tally.tally(30, 20)));
        assertThat(codes(reading.end())).doesNotContain("column.rate-or-number");
    }

    @Test
    void of_what_is_at_most_all_of_it_a_hundred_is_too_large_for_a_rate() {
        Reading reading = Reading.of("id;AAT;AAT total", "A1;101;120");

        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(101, 120));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100;120", "99;500", "130;120"})
    void numbers_that_may_be_rates_or_are_more_than_all_are_asked_about(String figures) {
        Reading reading = Reading.of("id;AAT;AAT total", "A1;" + figures);

        assertThat(reading.only().rate(Usage.AAT)).isEmpty();
        assertThat(codes(reading.end())).containsExactly("column.rate-or-number");
    }

    @Test
    void a_rate_beside_all_there_is_stays_one() {
        Reading reading = Reading.of("id;AAT;AAT total", "A1;50 %;120", "A2;110;120");

        assertThat(reading.dossiers.get(0).rate(Usage.AAT)).contains(Ratio.of(1, 2));
        assertThat(reading.dossiers.get(1).rate(Usage.AAT)).isEmpty();
        assertThat(codes(reading.end())).containsExactly("column.rate-or-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DMP alimentés;DMP total", "DMP réalisés;DMP total"})
    void acts_in_the_plural_beside_all_there_is_are_what_is_made_online(String heads) {
        Reading reading = Reading.of("id;" + heads, "A1;19;20");

        assertThat(reading.only().tally(Usage.DMP)).contains(Tally.tally(19, 20));
        assertThat(codes(reading.end())).isEmpty();
    }

    @Test
    void a_percentage_among_them_is_a_rate_all_the_same() {
        Reading reading = Reading.of("id;DMP alimentés;DMP total", "A1;95 %;20");

        assertThat(reading.only().rate(Usage.DMP)).contains(Ratio.percent(95));
    }

    @Test
    void a_count_given_twice_is_asked_about() {
        Reading reading = Reading.of("id;apcv_fse;appCV", "A1;3;12");

        assertThat(reading.only().count(Count.APCV_FSE)).hasValue(3);
        assertThat(codes(reading.end())).containsExactly("column.rate-or-number");
    }

    @Test
    void a_percentage_below_the_label_of_a_number_is_its_rate() {
        Reading reading = Reading.of("id;Arrêt de travail en ligne;Arrêts de travail total", "A1;62 %;", "A2;31;50");

        assertThat(reading.dossiers.get(0).rate(Usage.AAT)).contains(Ratio.percent(62));
        assertThat(reading.dossiers.get(1).tally(Usage.AAT)).contains(Tally.tally(31, 50));
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.provenances.get(0).place(Usage.AAT)).hasToString("usage.csv:2:Arrêt de travail en ligne");
    }

    @Test
    void a_percentage_below_the_canonical_name_of_a_number_is_none() {
        assertThat(Reading.of("id;aat_num;aat_den", "A1;62 %;50").codes()).contains("cell.not-a-number");
    }

    @Test
    void a_number_beside_its_rate_is_not_needed() {
        Reading reading = Reading.of("id;FSE;% FSE", "A1;3800;95 %");

        assertThat(reading.only().rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(codes(reading.end())).containsExactly("column.beside-figures");
    }

    @Test
    void two_rates_of_one_usage_that_differ_are_none() {
        Reading reading = Reading.of("id;FSE;% FSE", "A1;90 %;95 %", "A2;95 %;95 %");

        assertThat(reading.dossiers.get(0).rate(Usage.FSE)).isEmpty();
        assertThat(reading.dossiers.get(1).rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(reading.codes()).containsExactly("cell.two-rates");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oui", "beaucoup", "#REF!"})
    void what_is_no_figure_is_told_below_a_bare_name(String cell) {
        Reading reading = Reading.of("id;DMP", "A1;" + cell);

        assertThat(reading.only().rate(Usage.DMP)).isEmpty();
        assertThat(reading.issues())
                .hasSize(1)
                .allSatisfy(issue -> assertThat(issue.severity()).hasToString("ERROR"));
    }

    @Test
    void spe_is_the_teleservice_and_spe_with_an_accent_over_words_is_the_specialty() {
        Reading accented = Reading.of("id;segur;Spé.", "A0;oui;", "A1;oui;Médecine générale");
        accented.end();
        assertThat(accented.dossiers.get(1).profile().specialty()).isEqualTo("Médecine générale");
        assertThat(accented.issues()).isEmpty();

        Reading figures = Reading.of("id;segur;Spé", "A1;oui;80 %");
        figures.end();
        assertThat(figures.only().rate(Usage.SPE)).contains(Ratio.percent(80));

        Reading plain = Reading.of("id;segur;SPE", "A1;oui;Médecine générale");
        assertThat(plain.only().profile().specialty()).isNull();
        assertThat(plain.codes()).containsExactly("cell.not-a-number");
    }

    @Test
    void the_title_of_a_group_says_that_whole_numbers_are_rates() {
        Reading reading = Reading.of(
                ";;Téléservices socles (taux);;;Équipement;",
                "RPPS;Nom;DCMT;PSE;FSE;Segur;LAP",
                "10003456786;Dr A;90;50;95;oui;non");

        assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.percent(90));
        assertThat(reading.only().rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(codes(reading.end())).isEmpty();
    }

    @Test
    void a_group_of_rates_does_not_make_rates_of_messages() {
        Reading reading = Reading.of(";Usages (taux);;", "RPPS;DMP;MSS;Segur", "10003456786;45;12;oui");

        assertThat(reading.only().rate(Usage.DMP)).contains(Ratio.percent(45));
        assertThat(reading.only().rate(Usage.MSS)).isEmpty();
        assertThat(reading.only().count(Count.MSS_MESSAGES)).isEmpty();
        assertThat(codes(reading.end())).containsExactly("column.rate-or-number");
    }

    @Test
    void a_title_above_the_table_says_nothing_of_its_columns() {
        Reading reading = Reading.of("Taux des téléservices 2026;;;", "RPPS;DCMT;PSE;Segur", "10003456786;90;50;oui");

        assertThat(reading.only().rate(Usage.DCMT)).isEmpty();
        assertThat(codes(reading.end())).containsExactly("column.rate-or-number", "column.rate-or-number");
    }

    @Test
    void groups_of_what_is_made_online_and_of_all_name_their_columns() {
        Reading reading = Reading.of(";En ligne;;Total;", "RPPS;DCMT;PSE;DCMT;PSE", "10003456786;54;3;60;6");

        assertThat(reading.only().tally(Usage.DCMT)).contains(Tally.tally(54, 60));
        assertThat(reading.only().tally(Usage.PSE)).contains(Tally.tally(3, 6));
    }

    @Test
    void a_usage_over_what_is_made_and_all_is_a_pair() {
        Reading reading = Reading.of("RPPS;DCMT;;AAT;", ";Réalisés;Total;Réalisés;Total", "10003456786;54;60;1;2");

        assertThat(reading.only().tally(Usage.DCMT)).contains(Tally.tally(54, 60));
        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(1, 2));
    }

    @Test
    void a_row_of_units_below_the_names_says_what_they_hold() {
        Reading reading = Reading.of("RPPS;DCMT;PSE", ";%;%", "10003456786;90;50");

        assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.percent(90));
    }

    @Test
    void the_year_in_the_titles_is_that_of_the_figures() {
        assertThat(Reading.of("id;DCMT 2025;PSE 2025", "A1;90 %;50 %").only().year())
                .hasValue(2025);

        Reading two = Reading.of("id;DCMT 2025;PSE 2026", "A1;90 %;50 %");
        assertThat(two.dossiers).isEmpty();
        assertThat(codes(two.end())).containsExactly("column.of-two-years");
    }

    @Test
    void of_two_columns_of_ids_that_of_the_rpps_is_the_key() {
        Reading reading = Reading.of("Identifiant;N° RPPS;segur", "17;10003456786;oui");

        assertThat(reading.only().practitioner().value()).isEqualTo("10003456786");
        assertThat(codes(reading.end())).containsExactly("table.other-key");
    }
}
