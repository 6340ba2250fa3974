package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each result would be if an open question were read the other way; euros worked out by hand. */
class PricedReadingsTest {
    private static final String HEAD = "id;annee;segur;lap;sesam_vitale;dcmt_num;dcmt_den;pse_num;pse_den;"
            + "aat_num;aat_den;fse_num;fse_den;dmp_num;dmp_den;ordonnance_num;ordonnance_den;"
            + "cmatmp_num;cmatmp_den;spe_num;spe_den;dsg_num;dsg_den;apcv_fse;mss_messages\n";
    private static final String NOTHING_ELSE = ";0;100;0;100;0;100;0;0\n";

    /** On the target: 60 % each. */
    private static final String ON_THE_LINE =
            "A;2026;oui;oui;oui;60;100;60;100;60;100;60;100;0;100;0;100" + NOTHING_ELSE;

    /** A mean of 54,6 %, but 3 852 acts of 4 066 online. */
    private static final String MANY_FSE = "B;2026;oui;oui;oui;2;5;0;1;50;60;3800;4000;0;100;0;100" + NOTHING_ELSE;

    @TempDir
    Path folder;

    private String source(String... rows) throws Exception {
        return Files.writeString(folder.resolve("s.csv"), HEAD + String.join("", rows))
                .toString();
    }

    private static String said(String... words) {
        return donum(words).plain().replaceAll("\\s+", " ");
    }

    /** Each with the core rates, DMP and ordonnances of one doctor, and what the other reading comes to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | 60;100;60;100;60;100;60;100 | 0;100;0;100"
                        + "| « 60 % » en DONUM : dans l’autre lecture (dépassé : strictement supérieur),"
                        + " le résultat serait 0 EUR, et non 1 960 EUR.",
                "2026 | 2;5;0;1;50;60;3800;4000     | 0;100;0;100"
                        + "| Moyenne de taux : dans l’autre lecture (total des actes en ligne sur total des actes),"
                        + " le résultat serait 1 960 EUR, et non 0 EUR.",
                "2027 | 65;100;65;100;65;100;65;100 | 0;100;0;100"
                        + "| Objectifs DONUM de 2027 et de 2029 : dans l’autre lecture (un palier chaque année),"
                        + " le résultat serait 0 EUR, et non 1 960 EUR.",
                "2026 | 70;100;0;0;70;100;70;100    | 0;100;0;100"
                        + "| s’il comptait 0, le résultat serait 0 EUR, et non 1 960 EUR.",
                "2028 | 90;100;90;100;90;100;90;100 | 150;100;10;100"
                        + "| sans plafond, le résultat serait 2 380 EUR, et non 1 960 EUR."
            })
    void one_doctor_is_told_the_euros_under_the_other_reading(String year, String core, String records, String expected)
            throws Exception {
        String source = source("A;" + year + ";oui;oui;oui;" + core + ";" + records + NOTHING_ELSE);
        String scheme = "donum-" + year;
        assertThat(said("evaluate", source, "-s", scheme)).contains(expected);
        assertThat(said("evaluate", source, "-s", scheme, "-f", "md").replace("\\", ""))
                .contains(expected);
        assertThat(said("explain", source, "-s", scheme, "-p", "A"))
                .contains(expected.substring(expected.indexOf("le résultat serait"), expected.length() - 1));
    }

    @Test
    void a_reading_that_changes_nothing_is_named() throws Exception {
        assertThat(said("evaluate", source(ON_THE_LINE), "-s", "donum-2026"))
                .contains("Même résultat dans l’autre lecture de « Moyenne de taux ».");
    }

    @Test
    void for_many_the_sum_is_told() throws Exception {
        String source = source(ON_THE_LINE, MANY_FSE);
        String comparator =
                "« 60 % » en DONUM : dans l’autre lecture (dépassé : strictement supérieur), le total serait"
                        + " 0 EUR, et non 1 960 EUR ; résultats changés : 1 sur 1.";
        String pooled = "Moyenne de taux : dans l’autre lecture (total des actes en ligne sur total des actes),"
                + " le total serait 3 920 EUR, et non 1 960 EUR ; résultats changés : 1 sur 2.";
        assertThat(said("evaluate", source, "-s", "donum-2026")).contains(comparator, pooled);
        assertThat(said("evaluate", source, "-s", "donum-2026", "-f", "md")).contains(comparator, pooled);
    }

    @Test
    void programs_are_told_the_same() throws Exception {
        JsonNode root = new ObjectMapper()
                .readTree(donum("evaluate", source(ON_THE_LINE, MANY_FSE), "-s", "donum-2026", "-f", "json")
                        .out());
        assertThat(root.at("/evaluations/0/interpretations").toString()).isEqualTo("[2,3]");
        assertThat(root.at("/evaluations/0/otherReadings/0/interpretation").intValue())
                .isEqualTo(2);
        assertThat(root.at("/evaluations/0/otherReadings/0/euros/attainable").decimalValue())
                .isEqualByComparingTo("0");
        assertThat(root.at("/evaluations/0/otherReadings/1/euros/assured").decimalValue())
                .isEqualByComparingTo("1960");
        assertThat(root.at("/summary/otherReadings/0/interpretation").intValue())
                .isEqualTo(2);
        assertThat(root.at("/summary/otherReadings/0/euros/assured").decimalValue())
                .isEqualByComparingTo("0");
        JsonNode pooled = root.at("/summary/otherReadings/1");
        assertThat(pooled.get("interpretation").intValue()).isEqualTo(3);
        assertThat(pooled.get("concerned").intValue()).isEqualTo(2);
        assertThat(pooled.get("changed").intValue()).isEqualTo(1);
        assertThat(pooled.at("/euros/assured").decimalValue()).isEqualByComparingTo("3920");
    }

    @Test
    void read_as_zero_the_other_reading_is_to_leave_out() throws Exception {
        String source = source("A;2026;oui;oui;oui;70;100;0;0;70;100;70;100;0;100;0;100" + NOTHING_ELSE, MANY_FSE);
        assertThat(said("evaluate", source, "-s", "donum-2026", "--zero-denominator", "count-as-zero"))
                .contains("Téléservice sans aucun acte dans une moyenne : dans l’autre lecture (laissé hors de la"
                        + " moyenne), le total serait 1 960 EUR, et non 0 EUR");
    }

    @Test
    void one_doctor_read_as_zero_is_told_so() throws Exception {
        String source = source("A;2026;oui;oui;oui;70;100;0;0;70;100;70;100;0;100;0;100" + NOTHING_ELSE);
        assertThat(said("evaluate", source, "-s", "donum-2026", "--zero-denominator", "count-as-zero"))
                .contains(
                        "dans l’autre lecture (laissé hors de la moyenne), le résultat serait 1 960 EUR, et non 0 EUR.")
                .doesNotContain("s’il comptait 0");
        assertThat(said("explain", source, "-s", "donum-2026", "-p", "A", "--zero-denominator", "count-as-zero"))
                .contains("Ici : compté 0. Autre lecture : laissé hors de la moyenne");
    }

    @Test
    void a_third_of_structured_vsms_is_priced() {
        // 750 EUR, times 1,2
        assertThat(said("evaluate", "../examples/vsm-2024.csv", "-s", "vsm-2024"))
                .contains("au moins un tiers), le total serait 8 700 EUR, et non 8 550 EUR ; résultats changés :"
                        + " 1 sur 1.");
    }
}
