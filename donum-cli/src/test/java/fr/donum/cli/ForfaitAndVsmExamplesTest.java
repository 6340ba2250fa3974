package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Euros worked out by hand from the texts. */
class ForfaitAndVsmExamplesTest {
    /** The first six cells: who, scheme, points and euros, assured and attainable. */
    private static List<String> amounts(String example, String scheme) {
        Run run = donum("evaluate", "../examples/" + example, "--scheme", scheme, "--format", "csv");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out()
                .lines()
                .skip(1)
                .map(line ->
                        String.join(";", Stream.of(line.split(";")).limit(6).toList()))
                .toList();
    }

    @Test
    void the_forfait_structure_of_2024() {
        assertThat(amounts("forfait-structure-2024.csv", "forfait-structure-2024"))
                .containsExactly(
                        // Everything: 280 + 835 points.
                        "10100001014;forfait-structure-2024;1115;7805.00;1115;7805.00",
                        // 280; AAT, DCMT, AT-MP 22,5 each; SPE 10; DMP, ordonnance 40 each; codage 50; services 70;
                        // vidéo 50; SAS 200. PSE and messages miss by one; no declaration of pregnancy.
                        "10100001022;forfait-structure-2024;807.5;5652.50;807.5;5652.50",
                        // 1 999 FSE of 3 000 acts: volet 1 is missed, and volet 2 lost.
                        "10100001030;forfait-structure-2024;0;0.00;0;0.00",
                        // Exempt of LAP by specialty; AAT, not supplied, may bring 22,5 points.
                        "10100001048;forfait-structure-2024;280;1960.00;302.5;2117.50");
    }

    @Test
    void the_vsm_of_2024() {
        assertThat(amounts("vsm-2024.csv", "vsm-2024"))
                .containsExactly(
                        // 92 %, 40 % structured, 1 000 patients: 3 000 x 1,2 x 1,25
                        "10100001055;vsm-2024;0;4500.00;0;4500.00",
                        // 55 %, exactly a third structured, 400 patients: 1 500 x 0,5
                        "10100001063;vsm-2024;0;750.00;0;750.00",
                        // 90 %, 1 500 paid before
                        "10100001071;vsm-2024;0;1500.00;0;1500.00",
                        // 50 %, all structured, 600 patients under 16: 1 500 x 1,2
                        "10100001089;vsm-2024;0;1800.00;0;1800.00",
                        // 49,5 %
                        "10100001097;vsm-2024;0;0.00;0;0.00");
    }

    @Test
    void the_other_reading_of_a_third_is_priced_for_the_doctor_who_has_exactly_one() {
        // 750 x 1,2
        assertThat(donum("explain", "../examples/vsm-2024.csv", "-s", "vsm-2024", "-p", "10100001063")
                        .plain()
                        .replaceAll("\\s+", " "))
                .contains("le résultat serait 900 EUR, et non 750 EUR");
    }
}
