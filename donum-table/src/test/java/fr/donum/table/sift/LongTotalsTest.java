package fr.donum.table.sift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.Severity;
import fr.donum.table.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of others in a table with a row for each metric. */
class LongTotalsTest {
    private static Reading of(String... lines) {
        Reading reading = Reading.of(lines);
        reading.end();
        return reading;
    }

    private static Issue leftOut(Reading reading) {
        return reading.end().issues().stream()
                .filter(issue -> issue.code().equals("table.left-out"))
                .findFirst()
                .orElseThrow();
    }

    private static String[] withSums(String key) {
        return new String[] {
            "id;metric;num;den",
            "K-01;aat;31;47",
            "K-01;dcmt;12;19",
            "K-02;aat;22;25",
            "K-02;dcmt;17;30",
            key + ";aat;53;72",
            key + ";dcmt;29;49"
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Cabinet", "Groupe", "Total cabinet", "Ensemble des médecins", "Les Tilleuls", "", "-", "X"})
    void the_sums_of_the_others_are_no_practitioner_whatever_they_are_called(String key) {
        Reading reading = of(withSums(key));

        assertThat(reading.keys()).containsExactly("K-01", "K-02");
        assertThat(reading.rejects).isEmpty();
        assertThat(reading.end().leftOut()).containsExactly(entry(LeftOut.TOTAL, 2L));
        assertThat(leftOut(reading).severity()).isEqualTo(Severity.WARNING);
        assertThat(leftOut(reading).what()).contains("Row 6", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cabinet", "Total", "", "Les Tilleuls"})
    void the_sums_of_terms_in_rows_of_their_own_are_no_practitioner(String key) {
        Reading reading = of(
                "id;Indicateur;Valeur",
                "K-01;aat_num;31",
                "K-01;aat_den;47",
                "K-01;Nombre d'actes;3812",
                "K-02;aat_num;22",
                "K-02;aat_den;25",
                "K-02;Nombre d'actes;4107",
                key + ";aat_num;53",
                key + ";aat_den;72",
                key + ";Nombre d'actes;7919");

        assertThat(reading.keys()).containsExactly("K-01", "K-02");
        assertThat(reading.dossiers.get(0).tally(Usage.AAT)).contains(Tally.tally(31, 47));
        assertThat(reading.dossiers.get(1).tally(Usage.AAT)).contains(Tally.tally(22, 25));
        assertThat(reading.end().leftOut()).containsExactly(entry(LeftOut.TOTAL, 3L));
    }

    @Test
    void its_rows_may_stand_anywhere() {
        Reading reading = of(
                "metric;id;num;den",
                "aat;Cabinet;53;72",
                "aat;Dr Lin;31;47",
                "aat;Dr Roy;22;25",
                "dcmt;Dr Lin;12;19",
                "dcmt;Cabinet;29;49",
                "dcmt;Dr Roy;17;30");

        assertThat(reading.keys()).containsExactly("Dr Lin", "Dr Roy");
        assertThat(reading.end().leftOut()).containsExactly(entry(LeftOut.TOTAL, 2L));
        assertThat(leftOut(reading).what()).contains("Row 2", "6");
    }

    @Test
    void means_of_rates_are_found_too() {
        Reading reading = of(
                "id;metric;value",
                "M01;aat;40,5 %",
                "M01;dcmt;91 %",
                "M01;pse;12 %",
                "M02;aat;61,5 %",
                "M02;dcmt;71 %",
                "M02;pse;48 %",
                "Cabinet;aat;51 %",
                "Cabinet;dcmt;81 %",
                "Cabinet;pse;30 %");

        assertThat(reading.keys()).containsExactly("M01", "M02");
        assertThat(reading.end().leftOut()).containsExactly(entry(LeftOut.TOTAL, 3L));
    }

    @Test
    void each_period_has_sums_of_its_own_whatever_the_order() {
        Reading reading = of(
                "id;date;metric;num;den",
                "Lin;30/06/2026;aat;31;47",
                "Lin;30/06/2026;dcmt;12;19",
                "Lin;30/09/2026;aat;44;68",
                "Lin;30/09/2026;dcmt;20;31",
                "Roy;30/06/2026;aat;22;25",
                "Roy;30/06/2026;dcmt;17;30",
                "Roy;30/09/2026;aat;25;30",
                "Roy;30/09/2026;dcmt;21;40",
                "Cabinet;30/06/2026;aat;53;72",
                "Cabinet;30/06/2026;dcmt;29;49",
                "Cabinet;30/09/2026;aat;69;98",
                "Cabinet;30/09/2026;dcmt;41;71");

        assertThat(reading.keys()).containsExactly("Lin", "Lin", "Roy", "Roy");
        assertThat(reading.end().leftOut()).containsExactly(entry(LeftOut.TOTAL, 4L));
    }

    @Test
    void a_total_without_a_date_is_one_of_dated_rows_all_the_same() {
        Reading reading = of(
                "id;date;metric;num;den",
                "Lin;30/06/2026;aat;31;47",
                "Lin;30/06/2026;dcmt;12;19",
                "Roy;30/06/2026;aat;22;25",
                "Roy;30/06/2026;dcmt;17;30",
                "Cabinet;;aat;53;72",
                "Cabinet;;dcmt;29;49");

        assertThat(reading.keys()).containsExactly("Lin", "Roy");
    }

    @Test
    void messages_are_summed_up_in_the_column_of_values() {
        Reading reading = of(
                "id;metric;num;den;value",
                "M01;mss_messages;;;48",
                "M01;aat;31;47;",
                "M02;mss_messages;;;95",
                "M02;aat;22;25;",
                "Site;mss_messages;;;143",
                "Site;aat;53;72;");

        assertThat(reading.keys()).containsExactly("M01", "M02");
    }

    @Test
    void a_practitioner_who_answered_is_none_whatever_the_figures() {
        Reading reading = of(Stream.concat(Stream.of(withSums("K-03")), Stream.of("K-03;lap;oui;"))
                .toArray(String[]::new));

        assertThat(reading.keys()).containsExactly("K-01", "K-02", "K-03");
        assertThat(reading.end().leftOut()).isEmpty();
    }

    @Test
    void a_practitioner_with_a_number_is_none_whatever_the_figures() {
        Reading reading = of(withSums("10100000016"));

        assertThat(reading.keys()).containsExactly("K-01", "K-02", "10100000016");
    }

    @Test
    void figures_that_nobody_sums_up_to_are_somebodys() {
        Reading reading = of(
                "id;metric;num;den",
                "K-01;aat;31;47",
                "K-01;dcmt;12;19",
                "K-02;aat;22;25",
                "K-02;dcmt;17;30",
                "K-03;aat;50;71",
                "K-03;dcmt;20;44");

        assertThat(reading.keys()).containsExactly("K-01", "K-02", "K-03");
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.dossiers.get(2).tally(Usage.AAT)).contains(Tally.tally(50, 71));
    }

    @Test
    void a_group_among_people_that_sums_up_nobody_is_told() {
        Reading reading = of(
                "id;metric;num;den",
                "Dr Lin;aat;31;47",
                "Dr Lin;dcmt;12;19",
                "Dr Roy;aat;22;25",
                "Dr Roy;dcmt;17;30",
                "Cabinet;aat;50;71",
                "Cabinet;dcmt;20;44");

        assertThat(reading.keys()).containsExactly("Dr Lin", "Dr Roy", "Cabinet");
        assertThat(reading.codes()).containsExactly("row.like-total");
    }

    @Test
    void figures_of_nobody_that_are_no_sums_are_rejected() {
        Reading reading = of("id;metric;num;den", "K-01;aat;31;47", "K-02;aat;22;25", ";aat;9;72", ";dcmt;3;4");

        assertThat(reading.keys()).containsExactly("K-01", "K-02");
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id", "row.without-id");
        assertThat(reading.end().rejected()).isEqualTo(2);
    }

    @Test
    void the_sums_of_hundreds_whose_rows_are_sorted_by_metric_are_found() {
        List<String> lines = new ArrayList<>(List.of("id;metric;num;den"));
        for (String metric : List.of("aat", "dcmt", "pse", "fse")) {
            int online = 0;
            int all = 0;
            for (int i = 0; i < 900; i++) {
                int total = 20 + (i * 37 + metric.hashCode()) % 60;
                int done = (i * 53) % total;
                online += done;
                all += total;
                lines.add("M%04d;%s;%d;%d".formatted(i, metric, done, total));
            }
            lines.add("Région;" + metric + ";" + online + ";" + all);
        }
        Reading reading = of(lines.toArray(String[]::new));

        assertThat(reading.dossiers).hasSize(900);
        assertThat(reading.keys()).doesNotContain("Région");
        assertThat(reading.end().leftOut()).containsExactly(entry(LeftOut.TOTAL, 4L));
    }
}
