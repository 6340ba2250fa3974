package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWritingsTest {
    private static final List<String> GROUPS = List.of("", " ", "\u00a0", "\u202f", "\u2009", "'", "’");
    private static final List<String> AROUND = List.of("", " ", "\u200b", "\ufeff", "\u00a0", "\u200e", "\u2069");

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String grouped(long number, String separator) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, separator);
        }
        return text.toString();
    }

    private static String dressed(String number, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "=\"" + number + "\"";
            case 1 -> "'" + number;
            case 2 -> "+" + number;
            default -> one(AROUND, random) + number + one(AROUND, random);
        };
    }

    @Test
    void every_french_and_english_writing_of_a_whole_number_is_that_number() {
        Random random = new Random(31);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            long number = (long) Math.pow(10, 9 * random.nextDouble());
            boolean isLarge = number >= 1_000_000;
            String digits = grouped(number, one(isLarge && random.nextBoolean() ? List.of(".", ",") : GROUPS, random));
            String fraction =
                    digits.contains(".") ? ",0" : digits.contains(",") ? ".0" : one(List.of(",0", ".00", ""), random);
            String cell = dressed(digits + one(List.of("", fraction), random), random);
            Reading reading =
                    Reading.start(Reading.english()).cells("id", "mss_messages").cells("A", cell);
            if (reading.only().count(Count.MSS_MESSAGES).orElse(-1) != number
                    || !reading.issues().isEmpty()) {
                wrong.add(cell + " for " + number);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_double_that_is_a_rate_is_exact_however_it_is_printed() {
        Random random = new Random(32);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int total = 2 + random.nextInt(200);
            double percent = 100.0 * (1 + random.nextInt(total)) / total;
            if (percent <= 1) {
                continue;
            }
            String plain = new BigDecimal(Double.toString(percent)).toPlainString();
            String french = random.nextBoolean() ? plain.replace('.', ',') : plain;
            String cell = dressed(french + one(List.of("", "%", " %", "\u202f%"), random), random);
            Reading reading =
                    Reading.start(Reading.english()).cells("id", "fse_taux").cells("A", cell);
            Ratio exact = Ratio.of(new BigDecimal(plain).movePointLeft(2));
            if (!reading.only().rate(Usage.FSE).equals(java.util.Optional.of(exact))
                    || !reading.issues().isEmpty()) {
                wrong.add(cell + " " + reading.codes());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "57.142857142857146|28571428571428573/50000000000000000",
                "63,33333333333333 %|6333333333333333/10000000000000000",
                "5.7142857142857146e+01|28571428571428573/50000000000000000",
                "1.5E-1 %|3/2000",
                "1e-3 %|1/100000"
            })
    void digits_after_the_point_are_a_rate_and_no_patients_number(String cell, String ratio) {
        Reading reading = Reading.of("id;fse_taux", "A;" + cell);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().rate(Usage.FSE).orElseThrow()).hasToString(ratio);
    }

    @Test
    void a_long_decimal_in_a_column_that_is_not_read_is_no_patients_number() {
        assertThat(Reading.of("id;segur;moyenne", "A;oui;57.142857142857146").codes())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1850578006084.0", "185057800608491.00", "1.85057800608491E14", "1 850 578 006 084"})
    void a_whole_number_of_so_many_digits_is_a_patients_number_however_it_is_written(String cell) {
        Reading reading = Reading.of("id;fse_num;fse_den", "A;" + cell + ";10");

        assertThat(reading.codes()).contains("cell.nir");
        assertThat(reading.issues().toString()).doesNotContain("0578006").doesNotContain("578 006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23E+05", "1E3", "1,5E+02"})
    void a_number_whose_last_digits_were_rounded_away_is_refused(String cell) {
        assertThat(Reading.of("id;mss_messages", "A;" + cell).codes()).containsExactly("cell.not-a-number");
    }

    @Test
    void a_rate_among_numbers_of_acts_is_sent_to_its_column() {
        Reading reading = Reading.of("id;fse_num;fse_den", "A;62 %;100");

        assertThat(reading.codes()).contains("cell.not-a-number");
        assertThat(reading.issues().get(0).remedy()).contains("_taux");
    }

    @ParameterizedTest
    @CsvSource({"dmp,150,", "dmp,151,WARNING", "mss,1000,WARNING", "ordonnance,1001,ERROR", "dmp,2000,ERROR"})
    void a_rate_that_may_exceed_100_percent_is_doubtful_above_150_and_impossible_above_1000(
            String usage, String percent, Severity severity) {
        Reading reading = Reading.of("id;" + usage + "_taux", "A;" + percent + " %");
        Usage about = Usage.valueOf(usage.toUpperCase(java.util.Locale.ROOT));

        assertThat(reading.issues())
                .extracting(Issue::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
        assertThat(reading.only().standing(about))
                .isEqualTo(severity == Severity.ERROR ? Standing.MISSING : Standing.KNOWN);
    }

    @Test
    void counts_that_make_a_rate_above_1000_percent_are_used_with_a_warning() {
        Reading reading = Reading.of("id;dmp_num;dmp_den", "A;2000;100");

        assertThat(reading.codes()).containsExactly("cell.doubtful-rate");
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.only().tally(Usage.DMP)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "0.5,1", "'12,5',25", "360,720"})
    void points_of_the_sas_may_be_halves(String cell, long halves) {
        Reading reading = Reading.of("id;sas_effection_points", "A;" + cell);

        assertThat(reading.only().count(Count.SAS_EFFECTION_POINTS)).hasValue(halves);
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1000,cell.too-large", "360.5,cell.too-large", "0.25,cell.not-half", "-1,cell.negative"})
    void other_points_of_the_sas_are_errors(String cell, String code) {
        Reading reading = Reading.of("id;sas_effection_points", "A;" + cell);

        assertThat(reading.codes()).containsExactly(code);
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_long_value_is_cut_where_it_is_told() {
        Issue issue = Reading.of("id;fse_taux", "A;" + "beaucoup ".repeat(10_000))
                .issues()
                .get(0);

        assertThat(issue.value()).hasSize(80).endsWith("…");
        assertThat(issue.what()).hasSizeLessThan(200);
    }
}
