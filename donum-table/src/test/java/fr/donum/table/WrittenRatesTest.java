package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import fr.donum.table.cell.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenRatesTest {
    private static Reading aat(String cell) {
        return Reading.of("id;aat_taux", "A1;" + cell);
    }

    private static Reading aatWith(String option, String cell) {
        return Reading.start(Reading.english().with("rates", option)).lines("id;aat_taux", "A1;" + cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"62,5 %", "62.5%", "62,5", "62.5", "62,50", "62,5\u00a0%", "62,5\u202f%", "+62,5 %", " 62,500 % "
            })
    void five_eighths_have_many_spellings(String cell) {
        Reading reading = aat(cell);

        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.of(5, 8));
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_percent_cell_of_a_spreadsheet_holds_a_fraction() {
        Reading reading = Reading.of("id;aat_taux").typed("A1", "0.625", Row.Kind.PERCENT);

        assertThat(reading.only().rate(Usage.AAT)).contains(Ratio.of(5, 8));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,625", "0.625", "1", "1,0", "0,01"})
    void a_bare_rate_from_0_to_1_is_ambiguous_and_refused(String cell) {
        Reading reading = aat(cell);

        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.ambiguous-rate");
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.issues().get(0).remedy()).contains("--option rates=fraction", "--option rates=percent");
    }

    @Test
    void a_stored_number_that_is_not_shown_as_a_percentage_is_bare_too() {
        Reading reading = Reading.of("id;aat_taux").typed("A1", "0.625", Row.Kind.NUMBER);

        assertThat(reading.codes()).containsExactly("cell.ambiguous-rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0,0", "0 %", "0,000"})
    void nought_is_nought_either_way(String cell) {
        assertThat(aat(cell).only().rate(Usage.AAT)).contains(Ratio.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fraction|0,625|5/8", "fraction|1|1", "percent|0,625|1/160", "percent|1|1/100", "percent|62,5|5/8"
            })
    void the_option_rates_says_what_a_bare_rate_is(String option, String cell, String ratio) {
        Reading reading = aatWith(option, cell);

        assertThat(reading.only().rate(Usage.AAT).orElseThrow()).hasToString(ratio);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fraction", "percent"})
    void a_sign_says_it_whatever_the_option(String option) {
        assertThat(aatWith(option, "62,5 %").only().rate(Usage.AAT)).contains(Ratio.of(5, 8));
        assertThat(aatWith(option, "0,5 %").only().rate(Usage.AAT)).contains(Ratio.of(1, 200));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101 %|cell.above-100-percent",
                "100,1|cell.above-100-percent",
                "-5 %|cell.negative",
                "62,5 €|cell.not-a-number",
                "62,5 % env.|cell.not-a-number",
                "1,2345678901234567 env.|cell.not-a-number",
                "#DIV/0!|cell.formula-failed"
            })
    void an_impossible_rate_is_refused(String cell, String code) {
        Reading reading = aat(cell);

        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmp", "mss", "ordonnance"})
    void feeding_prescribing_and_messages_may_exceed_all_contacts(String usage) {
        Reading reading = Reading.of("id;" + usage + "_taux", "A1;150 %");

        assertThat(reading.only().rate(Usage.valueOf(usage.toUpperCase(java.util.Locale.ROOT))))
                .contains(Ratio.of(3, 2));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"62,5 %", "62 %", "63 %", "62,5", "0,625", "0,6", "0,62", "0,63", "-", ""})
    void a_rate_that_its_counts_make_rounded_or_cut_says_nothing_new(String rate) {
        Reading reading = Reading.of("id;aat_num;aat_den;aat_taux", "A1;5;8;" + rate);

        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(5, 8));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60 %", "64 %", "61", "62,4 %", "62,6 %", "0"})
    void counts_win_over_a_rate_that_disagrees_which_is_a_warning(String rate) {
        Reading reading = Reading.of("id;aat_num;aat_den;aat_taux", "A1;5;8;" + rate);

        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(5, 8));
        assertThat(reading.codes()).containsExactly("cell.counts-and-rate");
        Issue issue = reading.issues().get(0);
        assertThat(issue.severity()).isEqualTo(Severity.WARNING);
        assertThat(issue.where()).hasToString("usage.csv:2:aat_taux");
        assertThat(issue.what()).contains(rate).contains("5/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0 %", "#DIV/0!"})
    void a_rate_beside_no_act_at_all_may_be_anything_a_spreadsheet_makes_of_it(String rate) {
        Reading reading = Reading.of("id;aat_num;aat_den;aat_taux", "A1;0;0;" + rate);

        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.NO_ACTS);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_rate_beside_no_act_at_all_cannot_be_80_percent() {
        Reading reading = Reading.of("id;aat_num;aat_den;aat_taux", "A1;0;0;80 %");

        assertThat(reading.codes()).containsExactly("cell.counts-and-rate");
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.NO_ACTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fse", "dcmt", "pse", "aat", "cmatmp", "spe", "dsg", "apcv"})
    void more_online_than_in_all_is_an_error(String usage) {
        Reading reading = Reading.of("id;" + usage + "_num;" + usage + "_den", "A1;9;8");

        assertThat(reading.only().standing(Usage.valueOf(usage.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.part-exceeds-whole");
        assertThat(reading.issues().get(0).what()).contains("9", "8", usage + "_den");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dmp", "mss", "ordonnance"})
    void more_documents_or_messages_than_contacts_is_legal(String usage) {
        Reading reading = Reading.of("id;" + usage + "_num;" + usage + "_den", "A1;9;8");

        assertThat(reading.only().tally(Usage.valueOf(usage.toUpperCase(java.util.Locale.ROOT))))
                .contains(Tally.tally(9, 8));
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void nothing_can_be_done_out_of_no_contact() {
        Reading reading = Reading.of("id;dmp_num;dmp_den", "A1;3;0");

        assertThat(reading.codes()).containsExactly("cell.part-exceeds-whole");
        assertThat(reading.only().standing(Usage.DMP)).isEqualTo(Standing.MISSING);
    }

    @Test
    void what_a_lone_count_lacks_is_named_whether_or_not_the_table_has_such_a_column() {
        assertThat(Reading.of("id;aat_num;Total AAT", "A1;5;").issues().get(0).what())
                .isEqualTo("“5” stands alone: the other term of the rate is missing (Total AAT).");
        assertThat(Reading.of("id;aat_num", "A1;5").issues().get(0).what())
                .isEqualTo("“5” stands alone: the other term of the rate is missing (aat_den).");
        assertThat(Reading.of("id;aat_den", "A1;8").issues().get(0).what())
                .isEqualTo("“8” stands alone: the other term of the rate is missing (aat_num).");
    }

    @Test
    void a_count_without_the_other_makes_no_rate_and_is_told() {
        Reading reading = Reading.of("id;aat_num;aat_den;aat_taux", "A1;5;;", "A2;;8;", "A3;5;;62,5 %");

        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.standing(Usage.AAT))
                .containsExactly(Standing.MISSING, Standing.MISSING, Standing.KNOWN);
        assertThat(reading.codes()).containsExactly("cell.lone-count", "cell.lone-count", "cell.lone-count");
        assertThat(reading.issues())
                .extracting(it -> it.where().toString())
                .containsExactly("usage.csv:2:aat_num", "usage.csv:3:aat_den", "usage.csv:4:aat_num");
        assertThat(reading.dossiers.get(2).rate(Usage.AAT)).contains(Ratio.of(5, 8));
    }

    @Test
    void a_rate_does_not_stand_in_for_counts_that_cannot_be_used() {
        Reading reading = Reading.of("id;aat_num;aat_den;aat_taux", "A1;cinq;8;62,5 %");

        assertThat(reading.codes()).containsExactly("cell.not-a-number");
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.MISSING);
    }
}
