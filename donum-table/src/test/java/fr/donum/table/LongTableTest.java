package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTableTest {
    private static Reading of(String... lines) {
        Reading reading = Reading.of(lines);
        reading.end();
        return reading;
    }

    @Test
    void a_row_for_each_metric_makes_one_dossier() {
        Reading reading = of(
                "id;date;metric;num;den;value",
                "A1;31/12/2026;aat;5;8;",
                "A1;31/12/2026;PSE;;;62,5 %",
                "A1;31/12/2026;Logiciel référencé Ségur;;;oui",
                "A1;31/12/2026;mss_messages;;;12",
                "A1;31/12/2026;apcv_fse;3;;");

        Dossier dossier = reading.only();
        assertThat(dossier.asOf()).contains(LocalDate.of(2026, 12, 31));
        assertThat(dossier.tally(Usage.AAT)).contains(Tally.tally(5, 8));
        assertThat(dossier.rate(Usage.PSE)).contains(Ratio.of(5, 8));
        assertThat(dossier.answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(dossier.count(Count.MSS_MESSAGES)).hasValue(12);
        assertThat(dossier.count(Count.APCV_FSE)).hasValue(3);
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void the_rows_of_a_practitioner_may_stand_anywhere_and_order_is_that_of_the_first() {
        Reading reading = of("id;metric;num;den", "B;aat;1;2", "A;aat;3;4", "B;pse;5;6", "A;pse;7;8", "C;aat;0;0");

        assertThat(reading.dossiers).extracting(it -> it.practitioner().value()).containsExactly("B", "A", "C");
        assertThat(reading.dossiers.get(0).tally(Usage.PSE)).contains(Tally.tally(5, 6));
        assertThat(reading.dossiers.get(1).tally(Usage.PSE)).contains(Tally.tally(7, 8));
        assertThat(reading.dossiers.get(2).standing(Usage.AAT)).isEqualTo(Standing.NO_ACTS);
    }

    @Test
    void each_date_makes_a_dossier_of_its_own() {
        Reading reading =
                of("id;date;metric;num;den", "A;30/06/2026;aat;1;2", "A;31/12/2026;aat;3;4", "A;30/06/2026;pse;5;6");

        assertThat(reading.dossiers)
                .extracting(it -> it.asOf().orElseThrow())
                .containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
        assertThat(reading.dossiers.get(0).tally(Usage.PSE)).contains(Tally.tally(5, 6));
    }

    @Test
    void a_figure_is_traced_to_the_row_that_names_its_metric() {
        Provenance provenance = of("id;metric;num;den", "A;aat;1;2", "B;aat;3;4", "A;pse;5;6")
                .provenances
                .get(0);

        assertThat(provenance.place()).hasToString("usage.csv:2");
        assertThat(provenance.place(Usage.PSE)).hasToString("usage.csv:4:metric");
        assertThat(provenance.place(Usage.FSE)).hasToString("usage.csv:2");
    }

    @Test
    void a_metric_given_twice_counts_for_neither() {
        Reading reading = of("id;metric;num;den", "A;aat;1;2", "A;AAT;3;4");

        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.metric-twice");
        assertThat(reading.issues().get(0).where()).hasToString("usage.csv:3:metric");
        assertThat(reading.issues().get(0).what()).contains("2");
    }

    @Test
    void an_unknown_metric_is_a_warning_with_what_it_may_mean() {
        Reading reading = of("id;metric;num;den", "A;aatt;1;2", "A;pse;5;6");

        assertThat(reading.only().tally(Usage.PSE)).contains(Tally.tally(5, 6));
        assertThat(reading.codes()).containsExactly("cell.unknown-metric");
        assertThat(reading.issues().get(0).remedy()).startsWith("Did you mean “aat”?");
    }

    @Test
    void a_row_that_names_no_metric_or_nobody_is_refused() {
        Reading reading = of("id;metric;num;den", "A;;1;2", ";aat;3;7", "A;aat;1;2");

        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-metric", "row.without-id");
        assertThat(reading.dossiers).hasSize(1);
    }

    @Test
    void a_patients_number_is_an_error_in_a_long_table_too() {
        Reading reading = of("id;metric;num;den;value", "A;aat;1;2;1 85 05 78 006 084 91");

        assertThat(reading.codes()).containsExactly("cell.nir");
        assertThat(reading.issues().toString()).contains("1 85 …").doesNotContain("006 084");
    }

    @Test
    void a_wrong_rpps_key_is_told_once_for_all_rows() {
        Reading reading = of("id;metric;num;den", "10003456789;aat;1;2", "10003456789;pse;1;2");

        assertThat(reading.codes()).containsExactly("cell.wrong-rpps-key");
    }

    @Test
    void the_profile_and_what_is_neutralised_come_from_the_first_row() {
        Reading reading = of("id;nom;neutralises;metric;num;den", "A;Martin;pse;aat;1;2", "A;Durand;;fse;1;2");

        assertThat(reading.only().profile().name()).isEqualTo("Martin");
        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
    }

    @Test
    void all_rows_of_a_dossier_are_kept_when_asked() {
        Reading reading = Reading.start(Reading.english().keepingRecords())
                .lines("id;metric;num;den", "A;aat;1;2", "B;aat;3;4", "A;pse;5;6");
        reading.end();

        assertThat(reading.provenances.get(0).record()).isEqualTo("A;aat;1;2\nA;pse;5;6");
    }

    @Test
    void a_thousand_practitioners_with_scattered_rows_find_together() {
        Reading reading = Reading.start(Reading.english()).lines("id;metric;num;den");
        for (String metric : new String[] {"aat", "pse", "fse"}) {
            for (int i = 0; i < 2500; i++) {
                reading.cells("k" + i, metric, Integer.toString(i), "2500");
            }
        }
        reading.end();

        assertThat(reading.dossiers).hasSize(2500);
        assertThat(reading.dossiers.get(2499).practitioner().value()).isEqualTo("k2499");
        assertThat(reading.dossiers)
                .allSatisfy(dossier -> assertThat(dossier.tally(Usage.FSE)).isEqualTo(dossier.tally(Usage.AAT)));
    }

    @Test
    void of_the_problems_of_one_dossier_two_hundred_are_told_and_the_others_counted() {
        Reading reading = Reading.start(Reading.english()).lines("id;metric;num;den");
        for (int i = 0; i < 250; i++) {
            reading.cells("A", "nothing known " + i, "1", "2");
        }
        reading.end();

        assertThat(reading.codes()).hasSize(201).endsWith("row.more-problems");
        assertThat(reading.issues().get(200).what()).contains("50 more problems");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void what_is_set_aside_and_who_it_is_stands_on_any_row(int rowOfFacts) {
        List<String> lines = new ArrayList<>(List.of("id;metric;num;den;value;neutralises;specialite;nom"));
        String[] figures = {"A;segur;;;oui", "A;pse;1;10;", "A;fse;9;10;", "A;aat;8;10;"};
        for (int i = 0; i < figures.length; i++) {
            lines.add(figures[i] + (i == rowOfFacts ? ";pse;Médecine générale;Dr Martin" : ";;;"));
        }
        Reading reading = Reading.of(lines.toArray(String[]::new));
        reading.end();

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(reading.only().standing(Usage.FSE)).isEqualTo(Standing.KNOWN);
        assertThat(reading.only().profile().specialty()).isEqualTo("Médecine générale");
        assertThat(reading.only().profile().name()).isEqualTo("Dr Martin");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void what_is_set_aside_in_several_rows_adds_up_and_another_specialty_is_told_once() {
        Reading reading = Reading.of(
                "id;metric;num;den;neutralises;specialite",
                "A;fse;9;10;pse;Gériatrie",
                "A;aat;9;10;aat;",
                "A;dmp;9;10;;Pédiatrie",
                "A;mss;9;10;;Pédiatrie");
        reading.end();

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.NEUTRALISED);
        assertThat(reading.only().profile().specialty()).isEqualTo("Gériatrie");
        assertThat(reading.codes()).containsExactly("cell.profile-twice");
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(reading.issues().get(0).what()).contains("Pédiatrie", "Gériatrie");
    }

    @Test
    void the_profile_and_what_is_set_aside_may_be_given_as_metrics() {
        Reading reading = Reading.of(
                "id;metric;num;den;value",
                "A;patientele;;;800",
                "A;Patientèle moins de 16 ans;;;120",
                "A;neutralises;;;PSE et AAT",
                "A;specialite;;;Médecine générale",
                "A;departement;;;1",
                "A;debut_activite;;;01/02/2024",
                "A;fse;9;10;");
        reading.end();

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().profile().listSize()).isEqualTo(800);
        assertThat(reading.only().profile().listUnder16()).isEqualTo(120);
        assertThat(reading.only().profile().specialty()).isEqualTo("Médecine générale");
        assertThat(reading.only().profile().department()).isEqualTo("01");
        assertThat(reading.only().profile().practiceStart()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.NEUTRALISED);
    }

    @Test
    void an_unknown_name_on_any_row_leaves_the_usages_open() {
        Reading reading = Reading.of("id;metric;num;den;neutralises", "A;fse;9;10;", "A;aat;9;10;tout", "A;dcmt;9;10;");
        reading.end();

        assertThat(reading.codes()).containsExactly("cell.unknown-neutralised");
        assertThat(reading.only().standing(Usage.FSE)).isEqualTo(Standing.MISSING);
        assertThat(reading.only().standing(Usage.DCMT)).isEqualTo(Standing.MISSING);
    }

    @Test
    void more_children_than_patients_on_different_rows_is_an_error() {
        Reading reading = Reading.of("id;metric;value", "A;patientele_moins_16;900", "A;patientele;800", "A;segur;oui");
        reading.end();

        assertThat(reading.codes()).containsExactly("row.children-beyond-patients");
        assertThat(reading.only().profile().listSize()).isEqualTo(800);
        assertThat(reading.only().profile().listUnder16()).isNull();
    }

    @Test
    void one_doctor_written_in_several_ways_is_one_dossier() {
        Reading reading = Reading.of(
                "id;metric;num;den",
                "10100000016;fse;9;10",
                "'10100000016;aat;9;10",
                "810100000016;pse;9;10",
                "RPPS 101 000 000 16;dcmt;9;10");
        reading.end();

        assertThat(reading.only().standing(Usage.DCMT)).isEqualTo(Standing.KNOWN);
        assertThat(reading.only().practitioner().value()).isEqualTo("10100000016");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Médecin;Indicateur;Valeur\nDr A;aat_num;31\nDr A;aat_den;50",
                "Médecin;Indicateur;Valeur\nDr A;aat_den;50\nDr B;aat_num;1\nDr B;aat_den;2\nDr A;aat_num;31",
                "id;metric;value\nA;AAT_NUM;31\nA;Aat_den;50",
                "id;metric;num;den\nA;aat_num;31;\nA;aat_den;;50",
                "id;metric;num\nA;aat_num;31\nA;aat_den;50",
                "id;metric;num;den;value\nA;aat_num;;;31\nA;aat_den;;50;",
                "id;Indicateur;Valeur\nA;AAT en ligne;31\nA;Total AAT;50",
                "id;Indicateur;Valeur\nA;Arrêts de travail dématérialisés;31\nA;Arrêts de travail total;50",
                "id;Indicateur;Valeur\nA;aat_num;31\nA;aat_den;50\nA;aat_taux;62",
                "id;Indicateur;Valeur\nA;Taux AAT;0,62\nA;aat_num;31\nA;aat_den;50",
                "id;Indicateur;Valeur\nA;AAT;62 %\nA;aat_num;31\nA;aat_den;50",
                "id;Indicateur;Valeur\nA;AAT;\nA;aat_num;31\nA;aat_den;50",
                "id;metric;num;den;value\nA;aat;31;50;\nA;aat_num;31;;\nA;aat_taux;;;62",
                "id;metric;num;den\nA;aat_num;31;\nA;aat_den;50;",
                "id;metric;num;den\nA;AAT en ligne;31;\nA;Total AAT;50;",
                "id;metric;num;den\nA;aat;31;\nA;aat;;50",
                "id;Indicateur;Taux\nA;AAT;62\nA;aat_num;31\nA;aat_den;50",
                "Indicateur;Valeur\nSégur;oui\naat_num;31\naat_den;50\naat_taux;62",
            })
    void rows_named_as_numerator_and_denominator_make_one_usage(String lines) {
        Reading reading = of(lines.split("\n"));

        assertThat(reading.dossiers.get(0).tally(Usage.AAT)).contains(Tally.tally(31, 50));
        assertThat(reading.issues())
                .extracting(Issue::severity)
                .allSatisfy(severity -> assertThat(severity).isEqualTo(Severity.INFO));
        assertThat(reading.rejects).isEmpty();
    }

    @Test
    void french_names_of_the_terms_of_a_rate_are_rows_too() {
        Reading reading = of("id;Indicateur;Valeur", "A;Nombre de FSE;950", "A;Nombre d'actes;1000");

        assertThat(reading.only().tally(Usage.FSE)).contains(Tally.tally(950, 1000));
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_row_of_a_term_without_the_other_says_which_is_lacking() {
        Reading reading = of("id;Indicateur;Valeur", "A;pse_num;4", "A;dcmt_num;", "A;dcmt_den;60");

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.MISSING);
        assertThat(reading.only().standing(Usage.DCMT)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactlyInAnyOrder("cell.lone-count", "cell.lone-count");
        assertThat(reading.issues())
                .extracting(Issue::what)
                .anySatisfy(what -> assertThat(what).contains("4", "pse_den"))
                .anySatisfy(what -> assertThat(what).contains("60", "dcmt_num"));
        assertThat(reading.issues())
                .extracting(issue -> issue.where().toString())
                .containsExactlyInAnyOrder("usage.csv:2:Valeur", "usage.csv:4:Valeur");
    }

    @Test
    void the_same_term_twice_counts_for_neither() {
        Reading reading = of("id;Indicateur;Valeur", "A;pse_num;4", "A;pse_den;10", "A;pse_num;5", "A;dmp_taux;31");

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.MISSING);
        assertThat(reading.only().rate(Usage.DMP)).contains(Ratio.percent(31));
        assertThat(reading.codes()).containsExactly("cell.metric-twice");
        assertThat(reading.issues().get(0).where()).hasToString("usage.csv:4:Indicateur");
        assertThat(reading.issues().get(0).what()).contains("pse_num", "row 2");
    }

    @Test
    void a_term_that_is_not_the_one_of_the_row_of_all_counts_for_neither() {
        Reading reading = of("id;metric;num;den", "A;pse_den;;11", "A;pse;4;10");

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.metric-twice");
        assertThat(reading.issues().get(0).what()).contains("pse_den", "row 3");
    }

    @Test
    void terms_in_rows_of_their_own_are_checked_as_those_of_one_row() {
        Reading reading = of(
                "id;Indicateur;Valeur",
                "A;dcmt_num;61",
                "A;dcmt_den;60",
                "A;fse_num;900",
                "A;fse_den;1000",
                "A;fse_taux;95",
                "A;pse_num;3,5",
                "A;pse_den;10");

        assertThat(reading.only().standing(Usage.DCMT)).isEqualTo(Standing.MISSING);
        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.MISSING);
        assertThat(reading.only().tally(Usage.FSE)).contains(Tally.tally(900, 1000));
        assertThat(reading.codes())
                .containsExactlyInAnyOrder("cell.part-exceeds-whole", "cell.counts-and-rate", "cell.not-whole");
        assertThat(reading.issues())
                .extracting(Issue::what)
                .anySatisfy(what -> assertThat(what).contains("“61” exceeds “60” (dcmt_den)"));
    }

    @Test
    void a_term_named_for_one_column_and_written_in_the_other_is_not_guessed() {
        Reading reading = of("id;metric;num;den", "A;DCMT en ligne;;60");

        assertThat(reading.only().standing(Usage.DCMT)).isEqualTo(Standing.MISSING);
        assertThat(reading.codes()).containsExactly("cell.lone-count");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fse_taux", "Taux FSE", "% FSE", "Taux de télétransmission", "FSE (taux)", "FSE (%)"})
    void a_whole_number_under_the_name_of_a_rate_is_a_percentage(String name) {
        Reading reading = of("id;Indicateur;Valeur", "A;" + name + ";95", "B;" + name + ";95,5");

        assertThat(reading.dossiers.get(0).rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(reading.dossiers.get(1).rate(Usage.FSE)).contains(Ratio.of(955, 1000));
        assertThat(reading.issues()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,95", "1", "950", "-5", "oui"})
    void the_row_of_a_rate_is_read_as_a_wide_column_of_that_title(String cell) {
        Reading ofRows = of("id;Indicateur;Valeur", "A;Taux FSE;" + cell);
        Reading wide = of("id;segur;Taux FSE", "A;;" + cell);

        assertThat(ofRows.only().rate(Usage.FSE)).isEqualTo(wide.only().rate(Usage.FSE));
        assertThat(ofRows.codes()).isNotEmpty().isEqualTo(wide.codes());
    }

    @Test
    void a_rate_with_its_counts_in_one_row_is_compared_with_them() {
        Reading reading = of("id;Indicateur;num;den;Valeur", "A;Taux FSE;900;1000;90", "B;Taux FSE;900;1000;95");

        assertThat(reading.dossiers)
                .allSatisfy(dossier -> assertThat(dossier.tally(Usage.FSE)).contains(Tally.tally(900, 1000)));
        assertThat(reading.codes()).containsExactly("cell.counts-and-rate");
    }

    @Test
    void a_whole_number_under_a_usage_alone_is_asked_with_remedies_that_work() {
        Reading asked = of("id;Indicateur;Valeur", "A;FSE;95");

        assertThat(asked.only().rate(Usage.FSE)).isEmpty();
        assertThat(asked.codes()).containsExactly("cell.rate-or-number");
        assertThat(asked.issues().get(0).where()).hasToString("usage.csv:2:Valeur");
        assertThat(asked.issues().get(0).remedy()).contains("95 %", "fse_taux", "fse_num", "fse_den");
        for (String followed : new String[] {"A;FSE;95 %", "A;fse_taux;95"}) {
            Reading reading = of("id;Indicateur;Valeur", followed);
            assertThat(reading.only().rate(Usage.FSE)).contains(Ratio.percent(95));
            assertThat(reading.issues()).isEmpty();
        }
    }

    @Test
    void what_nothing_says_is_asked_and_the_terms_beside_it_count() {
        Reading reading = of("id;Indicateur;Valeur", "A;FSE;95", "A;fse_num;900", "A;fse_den;1000");

        assertThat(reading.only().tally(Usage.FSE)).contains(Tally.tally(900, 1000));
        assertThat(reading.codes()).containsExactly("cell.rate-or-number");
    }

    @Test
    void of_two_rates_of_one_usage_neither_counts() {
        Reading reading = of("id;Indicateur;Valeur", "A;FSE;90 %", "A;fse_taux;95", "B;DMP en ligne;31 %");

        assertThat(reading.dossiers.get(0).standing(Usage.FSE)).isEqualTo(Standing.MISSING);
        assertThat(reading.dossiers.get(1).rate(Usage.DMP)).contains(Ratio.percent(31));
        assertThat(reading.codes()).containsExactly("cell.metric-twice");
    }

    @Test
    void a_number_of_messages_stands_beside_their_rate() {
        Reading reading = of("id;Indicateur;Valeur", "A;MSS;12", "A;Taux MSS;3,5", "B;MSS;12", "B;mss_messages;15");

        assertThat(reading.dossiers.get(0).count(Count.MSS_MESSAGES)).hasValue(12);
        assertThat(reading.dossiers.get(0).rate(Usage.MSS)).contains(Ratio.of(35, 1000));
        assertThat(reading.dossiers.get(1).count(Count.MSS_MESSAGES)).isEmpty();
        assertThat(reading.codes()).containsExactly("cell.metric-twice");
    }
}
