package fr.donum.application.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.result.Summary;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private final Words french = Words.in(Locale.FRENCH);
    private final Words english = Words.in(Locale.ENGLISH);

    @Test
    void thousands_decimals_and_units_are_those_of_the_language() {
        assertThat(french.euros(Euros.ofCents(294_050))).isEqualTo("2\u202f940,50\u00a0EUR");
        assertThat(english.euros(Euros.ofCents(294_050))).isEqualTo("2,940.50\u00a0EUR");
        assertThat(french.euros(Euros.of(2940))).isEqualTo("2\u202f940\u00a0EUR");
        assertThat(french.numbers().cents(Euros.of(2940))).isEqualTo("2\u202f940,00");
        assertThat(french.numbers().count(0)).isEqualTo("0");
        assertThat(french.numbers().count(999)).isEqualTo("999");
        assertThat(french.numbers().count(1_000)).isEqualTo("1\u202f000");
        assertThat(french.numbers().count(-5)).isEqualTo("-5");
        assertThat(french.numbers().count(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(english.numbers().count(1_234_567)).isEqualTo("1,234,567");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 point|0 points",
                "0.5|0,5 point|0.5 points",
                "1|1 point|1 point",
                "1.5|1,5 point|1.5 points",
                "2|2 points|2 points",
                "22.5|22,5 points|22.5 points"
            })
    void points_are_plural_from_two_in_french_and_but_for_one_in_english(String points, String fr, String en) {
        assertThat(french.points(Points.parse(points))).isEqualTo(fr);
        assertThat(english.points(Points.parse(points))).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|8|62,5|62.5",
                "2|3|66,6|66.6",
                "599|1000|59,9|59.9",
                "5999|10000|59,9|59.9",
                "1|1|100,0|100.0",
                "0|1|0,0|0.0"
            })
    void a_rate_is_rounded_down_so_that_a_missed_target_never_looks_reached(
            long top, long bottom, String fr, String en) {
        assertThat(french.numbers().rate(Ratio.of(top, bottom))).isEqualTo(fr + "\u202f%");
        assertThat(english.numbers().rate(Ratio.of(top, bottom))).isEqualTo(en + "%");
    }

    @Test
    void a_target_is_a_percentage_where_that_is_exact() {
        assertThat(french.numbers().target(Ratio.of(3, 5))).isEqualTo("60\u202f%");
        assertThat(french.numbers().target(Ratio.of(5, 8))).isEqualTo("62,5\u202f%");
        assertThat(french.numbers().target(Ratio.of(2, 3))).isEqualTo("2/3");
        assertThat(english.numbers().target(Ratio.of(3, 5))).isEqualTo("60%");
    }

    @Test
    void a_range_has_two_ends_unless_they_are_one() {
        assertThat(french.numbers().euros(new Interval<>(Euros.ZERO, Euros.of(2940))))
                .isEqualTo("0–2\u202f940");
        assertThat(french.numbers().euros(Interval.exactly(Euros.of(140)))).isEqualTo("140");
        assertThat(french.numbers().points(new Interval<>(Points.of(280), Points.parse("302.5"))))
                .isEqualTo("280–302,5");
        assertThat(french.points(Interval.exactly(Points.ZERO))).isEqualTo("0 point");
        assertThat(french.points(new Interval<>(Points.ZERO, Points.of(20)))).isEqualTo("0–20 points");
        assertThat(french.span(new Interval<>(Euros.ZERO, Euros.of(140)))).isEqualTo("entre 0 et 140\u00a0EUR");
        assertThat(french.span(Interval.exactly(Euros.of(140)))).isEqualTo("140\u00a0EUR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-01|1er janvier 2026|January 1, 2026",
                "2026-01-11|11 janvier 2026|January 11, 2026",
                "2026-12-31|31 décembre 2026|December 31, 2026"
            })
    void days_are_written_out(LocalDate day, String fr, String en) {
        assertThat(french.date(day)).isEqualTo(fr);
        assertThat(english.date(day)).isEqualTo(en);
    }

    @Test
    void the_reconciliation_adds_up_in_words() {
        assertThat(french.reconciliation(summary(11, 1, 0))).isEqualTo("12 lus = 11 évalués + 1 rejeté");
        assertThat(french.reconciliation(summary(1, 0, 0))).isEqualTo("1 lu = 1 évalué + 0 rejeté");
        assertThat(french.reconciliation(summary(2, 0, 1)))
                .isEqualTo("3 lus = 2 évalués + 0 rejeté + 1 remplacé par un relevé plus récent");
        assertThat(french.reconciliation(summary(2, 0, 1200)))
                .isEqualTo("1\u202f202 lus = 2 évalués + 0 rejeté + 1\u202f200 remplacés par un relevé plus récent");
    }

    @Test
    void what_is_later_than_the_day_asked_for_is_not_said_to_be_replaced() {
        Summary summary =
                new Summary(1, 0, 3, 2, Interval.exactly(Euros.ZERO), Completeness.COMPLETE, 0, Map.of(), List.of());
        assertThat(french.reconciliation(summary))
                .isEqualTo("4 lus = 1 évalué + 0 rejeté + 1 remplacé par un relevé plus récent"
                        + " + 2 postérieurs au jour demandé");
    }

    @Test
    void an_incomplete_reading_is_told_with_its_causes() {
        Issue cut = Issue.error("json.partial", Place.of("a.json"), "It is cut.", "Take the whole.");
        Summary partial =
                new Summary(1, 0, 0, 0, Interval.exactly(Euros.ZERO), Completeness.PARTIAL, 0, Map.of(), List.of(cut));
        assertThat(french.shortfalls(partial))
                .satisfiesExactly(
                        first -> assertThat(first).contains("n’a pas été lue jusqu’au bout"),
                        second -> assertThat(second).isEqualTo("a.json\u00a0: It is cut. Take the whole."));
        assertThat(french.shortfalls(summary(1, 0, 0))).isEmpty();
    }

    private static Summary summary(long evaluated, long rejected, long superseded) {
        return new Summary(evaluated, rejected, superseded, Interval.exactly(Euros.ZERO), Completeness.COMPLETE);
    }

    @Test
    void a_row_is_named_in_the_language_and_other_places_as_the_source_names_them() {
        assertThat(french.where("row 2")).isEqualTo("ligne 2");
        assertThat(french.where("Janvier, row 12")).isEqualTo("Janvier, ligne 12");
        assertThat(french.where("usage.csv:row 2")).isEqualTo("usage.csv:ligne 2");
        assertThat(french.where("/items/3")).isEqualTo("/items/3");
        assertThat(english.where("row 2")).isEqualTo("row 2");
    }

    @Test
    void lists_end_in_a_word() {
        assertThat(french.and(java.util.List.of("A"))).isEqualTo("A");
        assertThat(french.and(java.util.List.of("A", "B", "C"))).isEqualTo("A, B et C");
        assertThat(french.or(java.util.List.of("A", "B"))).isEqualTo("A ou B");
        assertThat(english.and(java.util.List.of("A", "B"))).isEqualTo("A and B");
    }
}
