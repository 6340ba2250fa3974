package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows say of the practitioner and of the time, on a page and in a table with a row for each metric. */
class PageFactsTest {
    private static List<String> tableCodes(Reading reading) {
        return reading.codesOfTable();
    }

    private static Reading page(String... lines) {
        List<String> all = new ArrayList<>(List.of("Indicateur;Valeur"));
        all.addAll(List.of(lines));
        return Reading.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neutralisés", "Indicateurs neutralisés", "neutralises", "Neutralisation"})
    void what_is_set_aside_is_read_on_any_row_of_a_page(String label) {
        for (int at = 0; at < 3; at++) {
            List<String> lines = new ArrayList<>(List.of("DCMT;80 %", "FSE;90 %"));
            lines.add(at, label + ";pse, aat");
            Reading reading = page(lines.toArray(String[]::new));

            assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
            assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.NEUTRALISED);
            assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.of(4, 5));
            assertThat(reading.codes()).isEmpty();
            assertThat(reading.end().leftOut()).isEmpty();
        }
    }

    @Test
    void what_is_set_aside_is_read_above_the_head_of_a_page() {
        Reading reading = Reading.of("Neutralisés;pse", "Indicateur;Valeur", "DCMT;80 %", "PSE;0 %");

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
    }

    @Test
    void an_unknown_name_among_what_is_set_aside_on_a_page_is_an_error() {
        Reading reading = page("DCMT;80 %", "Neutralisés;xyzt");

        assertThat(reading.codes()).containsExactly("cell.unknown-neutralised");
        assertThat(reading.only().standing(Usage.DCMT)).isEqualTo(Standing.MISSING);
    }

    @Test
    void the_profile_is_read_from_rows_of_a_page() {
        Dossier read = page(
                        "Spécialité;Gériatrie",
                        "Département;1",
                        "Cabinet;Les Tilleuls",
                        "DCMT;80 %",
                        "Patientèle;800",
                        "Patientèle moins de 16 ans;120")
                .only();

        assertThat(read.profile().specialty()).isEqualTo("Gériatrie");
        assertThat(read.profile().department()).isEqualTo("01");
        assertThat(read.profile().group()).isEqualTo("Les Tilleuls");
        assertThat(read.profile().listSize()).isEqualTo(800);
        assertThat(read.profile().listUnder16()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N° RPPS;10003456786|10003456786",
                "rpps;100 034 567 86|10003456786",
                "Identifiant;M042|M042",
                "Nom;Dr Anne Martin|Dr Anne Martin",
                "Médecin;Martin Anne|Martin Anne"
            })
    void a_number_or_a_name_on_any_row_of_a_page_is_its_key(String line, String key) {
        for (int at = 0; at < 3; at++) {
            List<String> lines = new ArrayList<>(List.of("DCMT;80 %", "Ségur;oui"));
            lines.add(at, line);
            Reading reading = page(lines.toArray(String[]::new));

            assertThat(reading.only().practitioner().value()).isEqualTo(key);
            assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.of(4, 5));
            assertThat(reading.only().answer(Attestation.SEGUR)).isPresent();
            assertThat(reading.end().leftOut()).isEmpty();
        }
    }

    @Test
    void number_and_name_of_a_page_are_told_apart() {
        Reading reading = page("RPPS;10003456786", "Nom;Martin", "Prénom;Anne", "DCMT;80 %");

        assertThat(reading.only().practitioner().value()).isEqualTo("10003456786");
        assertThat(reading.only().profile().name()).isEqualTo("Martin Anne");
        assertThat(tableCodes(reading)).isEmpty();
    }

    @Test
    void an_rpps_number_on_a_page_goes_before_an_am_number() {
        assertThat(page("N° AM;751234567", "RPPS;10003456786", "DCMT;80 %")
                        .only()
                        .practitioner()
                        .value())
                .isEqualTo("10003456786");
    }

    @Test
    void a_page_of_two_numbers_is_rejected() {
        Reading reading = Reading.of("RPPS 10003456786;", "Indicateur;Valeur", "N° RPPS;10003456703", "DCMT;80 %");

        assertThat(reading.dossiers).isEmpty();
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.two-keys");
        assertThat(reading.rejects.get(0).where()).hasToString("usage.csv:3:Valeur");
        assertThat(reading.end().rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Nom;Martin Anne, 0", "Nom;MARTIN, 0", "Nom;Paul Petit, 1"})
    void another_name_than_in_the_title_of_a_page_is_told(String line, int told) {
        Reading reading = Reading.of("Dr Anne Martin;", "Indicateur;Valeur", line, "DCMT;80 %");

        assertThat(reading.only().practitioner().value()).isEqualTo("Dr Anne Martin");
        assertThat(tableCodes(reading).stream().filter("cell.profile-twice"::equals))
                .hasSize(told);
    }

    @Test
    void a_number_before_metrics_told_again_begins_another_page_with_all_that_its_rows_say() {
        Reading reading = page(
                "Année;2025",
                "RPPS;10003456786",
                "DCMT;80 %",
                "Neutralisés;pse",
                "Année;2026",
                "RPPS;10003456703",
                "DCMT;40 %");

        assertThat(reading.dossiers)
                .extracting(
                        dossier -> dossier.practitioner().value(),
                        dossier -> dossier.year().orElse(0),
                        dossier -> dossier.rate(Usage.DCMT).orElseThrow(),
                        dossier -> dossier.isNeutralised(Usage.PSE))
                .containsExactly(
                        tuple("10003456786", 2025, Ratio.of(4, 5), true),
                        tuple("10003456703", 2026, Ratio.of(2, 5), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Année;2025", "annee;2025", "Exercice;2025", "Période;2025"})
    void the_year_on_a_row_is_that_of_the_page(String line) {
        for (int at = 0; at < 2; at++) {
            List<String> lines = new ArrayList<>(List.of("DCMT;80 %"));
            lines.add(at, line);
            Reading reading = page(lines.toArray(String[]::new));

            assertThat(reading.only().year()).hasValue(2025);
            assertThat(reading.only().asOf()).isEmpty();
            assertThat(reading.codes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date;31/12/2025",
                "Date d'arrêté;2025-12-31",
                "Chiffres arrêtés au;31/12/2025",
                "Situation au;31 décembre 2025"
            })
    void the_day_on_a_row_is_that_of_the_page(String line) {
        Reading reading = page("DCMT;80 %", line);

        assertThat(reading.only().asOf()).contains(LocalDate.of(2025, 12, 31));
        assertThat(reading.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Période;T4 2025", "Trimestre;T4 2025", "Mois;décembre 2025", "Semestre;S2 2025"})
    void a_period_on_a_row_stands_for_its_end_and_that_is_told(String line) {
        Reading reading = page(line, "DCMT;80 %");

        assertThat(reading.only().asOf()).contains(LocalDate.of(2025, 12, 31));
        assertThat(reading.codes()).containsExactly("cell.period-as-date");
    }

    @Test
    void a_row_says_more_of_the_time_of_a_page_than_its_title() {
        Reading reading = Reading.of("Suivi DONUM au 31/12/2026;", "Indicateur;Valeur", "Année;2025", "DCMT;80 %");

        assertThat(reading.only().year()).hasValue(2025);
        assertThat(reading.only().asOf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date;hier||row.not-a-date",
                "Année;25||row.not-a-year",
                "Année;2025|Date;31/12/2026|row.two-periods",
                "Date;30/06/2026|Date d'arrêté;31/12/2026|row.two-periods"
            })
    void figures_of_unknown_time_are_not_evaluated(String first, String second, String code) {
        Reading page = page(first, "DCMT;80 %", second == null ? "FSE;90 %" : second);
        assertThat(page.dossiers).isEmpty();
        assertThat(page.rejects).extracting(Issue::code).containsExactly(code);

        Reading keyed = Reading.of(
                "id;metric;value",
                "A1;" + first,
                "A1;dcmt;80 %",
                "A1;" + (second == null ? "fse;90 %" : second),
                "B2;dcmt;50 %");
        assertThat(keyed.only().practitioner().value()).isEqualTo("B2");
        assertThat(keyed.rejects).extracting(Issue::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Année;2025", "Date;31/12/2025", "Chiffres arrêtés au;31/12/2025"})
    void the_time_on_a_row_of_a_practitioner_is_that_of_all_his_figures_and_of_nobody_elses(String line) {
        Reading reading = Reading.of("id;metric;value", "A1;dcmt;80 %", "A1;" + line, "B2;dcmt;50 %", "A1;fse;90 %");

        assertThat(reading.dossiers)
                .extracting(
                        dossier -> dossier.practitioner().value(),
                        dossier -> dossier.year().orElse(0),
                        dossier -> dossier.rate(Usage.FSE).isPresent())
                .containsExactly(tuple("A1", 2025, true), tuple("B2", 0, false));
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void a_row_that_contradicts_the_column_of_dates_leaves_no_dossier() {
        Reading reading = Reading.of(
                "id;date;metric;value",
                "A1;31/12/2026;dcmt;80 %",
                "A1;31/12/2026;Année;2025",
                "B2;31/12/2026;dcmt;1 %");

        assertThat(reading.only().practitioner().value()).isEqualTo("B2");
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.two-periods");
    }

    @Test
    void a_second_part_of_a_page_is_of_the_practitioner_that_its_last_row_names() {
        Reading reading = Reading.of(
                "Équipement;Réponse;",
                "Ségur;oui;",
                ";;",
                "Téléservice;En ligne;Total",
                "DCMT;54;60",
                "RPPS;10003456786;");

        assertThat(reading.only().practitioner().value()).isEqualTo("10003456786");
        assertThat(reading.only().answer(Attestation.SEGUR)).isPresent();
        assertThat(reading.only().tally(Usage.DCMT)).contains(Tally.tally(54, 60));
    }
}
