package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.ReadSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutIdTest {
    private static List<String> codes(ReadSummary end) {
        return end.issues().stream().map(Issue::code).toList();
    }

    private static Dossier page(String... lines) {
        Reading reading = Reading.of(lines);
        reading.end();
        return reading.only();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indicateur;Réalisé;Total;Taux",
                "Téléservice;En ligne;Total;Taux",
                "Téléservices;Nombre en ligne;Nombre total;Taux (%)",
                "Libellé;Dématérialisés;Ensemble;%",
                "Indicateur;Numérateur;Dénominateur;Taux d'usage"
            })
    void a_page_with_a_line_for_each_teleservice_is_one_practitioner(String head) {
        Reading reading =
                Reading.of(head, "DCMT;54;60;90 %", "Arrêts de travail en ligne;160;200;80 %", "CM AT-MP;2;10;20 %");
        ReadSummary end = reading.end();

        assertThat(reading.only().tally(Usage.DCMT)).contains(Tally.tally(54, 60));
        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(160, 200));
        assertThat(reading.only().tally(Usage.CMATMP)).contains(Tally.tally(2, 10));
        assertThat(reading.only().practitioner().value()).isEqualTo("usage");
        assertThat(codes(end)).containsExactly("table.without-key");
        assertThat(end.accepted()).isEqualTo(1);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void an_objective_on_a_page_is_not_the_total() {
        Reading reading = Reading.of("Indicateur;Réalisé;Objectif;Taux", "DCMT;54;75 %;90 %", "FSE;95 %;80 %;");
        ReadSummary end = reading.end();

        assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.percent(90));
        assertThat(reading.only().rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(codes(end)).containsExactlyInAnyOrder("column.unknown", "table.without-key");
    }

    @Test
    void rows_above_a_page_say_who_and_when() {
        Reading reading = Reading.of(
                "Indicateurs du Dr Anne Martin, RPPS 10003456786;;;",
                "Données au 30/09/2026;;;",
                ";;;",
                "Téléservice;En ligne;Total;Taux",
                "DCMT;54;60;90 %");
        ReadSummary end = reading.end();

        assertThat(reading.only().practitioner().value()).isEqualTo("10003456786");
        assertThat(reading.only().profile().name()).isEqualTo("Dr Anne Martin");
        assertThat(reading.only().asOf()).contains(LocalDate.of(2026, 9, 30));
        assertThat(codes(end)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N° RPPS : 100 0345 6786|10003456786",
                "RPPS;10003456786|10003456786",
                "Médecin : Anne Martin|Anne Martin",
                "Docteur MARTIN Anne|Dr MARTIN Anne",
                "Suivi 2026|usage",
                "Téléphone 0123456789|usage"
            })
    void the_key_of_a_page_is_what_is_clearly_labelled_above_it(String title, String key) {
        assertThat(page(title, "Téléservice;En ligne;Total", "DCMT;54;60")
                        .practitioner()
                        .value())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Situation au 30 septembre 2026|2026-09-30",
                "Arrêté au 2026-09-30|2026-09-30",
                "Date;30/09/2026|2026-09-30",
                "Du 01/01/2026 au 30/09/2026|2026-09-30",
                "Données au 31/02/2026|",
                "Imprimé par le cabinet en 2026|"
            })
    void the_day_of_a_page_is_what_is_clearly_labelled_above_it(String title, String day) {
        assertThat(page(title, "Téléservice;En ligne;Total", "DCMT;54;60")
                        .asOf()
                        .map(LocalDate::toString)
                        .orElse(null))
                .isEqualTo(day);
    }

    @Test
    void a_page_of_equipment_is_of_answers_and_may_stand_below_the_figures() {
        Reading reading = Reading.of(
                "Téléservice;En ligne;Total",
                "DCMT;54;60",
                ";;",
                "Équipement;Réponse;",
                "Logiciel référencé Ségur;oui;",
                "LAP certifié;non;",
                "Nombre de FSE appli carte Vitale;12;",
                "Source : AmeliPro;;");
        ReadSummary end = reading.end();

        assertThat(reading.only().answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(reading.only().answer(Attestation.LAP)).contains(Answer.NO);
        assertThat(reading.only().count(Count.APCV_FSE)).hasValue(12);
        assertThat(reading.only().tally(Usage.DCMT)).contains(Tally.tally(54, 60));
        assertThat(end.leftOut()).containsEntry(LeftOut.HEADER, 1L).containsEntry(LeftOut.NOTE, 1L);
    }

    @Test
    void a_line_of_a_page_that_is_about_nothing_known_is_told() {
        Reading reading = Reading.of("Téléservice;En ligne;Total", "DCMT;54;60", "Téléconsultations;5;9");
        reading.end();

        assertThat(reading.codes()).containsExactly("cell.unknown-metric");
    }

    @Test
    void a_whole_number_in_a_column_of_values_is_asked_about() {
        Reading reading = Reading.of("Indicateur;Valeur", "DCMT;54", "FSE;95 %", "appCV;12");
        reading.end();

        assertThat(reading.only().rate(Usage.DCMT)).isEmpty();
        assertThat(reading.only().rate(Usage.FSE)).contains(Ratio.percent(95));
        assertThat(reading.only().count(Count.APCV_FSE)).hasValue(12);
        assertThat(reading.codes()).containsExactly("cell.rate-or-number");
    }

    @Test
    void one_row_needs_no_key() {
        Reading reading = Reading.of("DCMT;PSE;Segur", "90 %;50 %;oui", "Source : AmeliPro;;");
        ReadSummary end = reading.end();

        assertThat(reading.only().rate(Usage.DCMT)).contains(Ratio.percent(90));
        assertThat(reading.only().practitioner().value()).isEqualTo("usage");
        assertThat(codes(end)).containsExactly("table.without-key");
        assertThat(end.leftOut()).containsEntry(LeftOut.NOTE, 1L);
    }

    @Test
    void several_rows_without_any_key_are_asked_about() {
        Reading reading = Reading.of("DCMT;PSE;Segur", "90 %;50 %;oui", "80 %;60 %;oui");
        ReadSummary end = reading.end();

        assertThat(reading.dossiers).isEmpty();
        assertThat(codes(end)).containsExactly("table.no-id");
        assertThat(end.issues().get(0).remedy()).contains("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Médecin",
                "Nom",
                "Praticien",
                "Dr",
                "Docteur",
                "Nom du médecin",
                "Nom et prénom",
                "Name",
                "Nom PS",
                "Nom du PS",
                "Nom du professionnel"
            })
    void a_column_of_names_is_the_key_where_there_is_none_of_ids(String title) {
        Reading reading = Reading.of("Suivi;;", title + ";DCMT;Segur", "Anne  Martin;90 %;oui", "Luc Durand;50 %;non");
        ReadSummary end = reading.end();

        assertThat(reading.dossiers)
                .extracting(it -> it.practitioner().value())
                .hasSize(2)
                .contains("Luc Durand");
        assertThat(codes(end)).containsExactly("table.names-as-key");
        assertThat(end.issues().get(0).what()).contains(title);
    }

    @Test
    void a_last_name_and_a_first_name_make_the_key() {
        Reading reading = Reading.of("Nom;Prénom;DCMT", "Martin;Anne;90 %", "Martin;Luc;50 %");
        reading.end();

        assertThat(reading.dossiers)
                .extracting(it -> it.practitioner().value())
                .containsExactly("Martin Anne", "Martin Luc");
        assertThat(reading.dossiers.get(0).profile().name()).isEqualTo("Martin Anne");
    }

    @Test
    void a_column_of_names_that_holds_rpps_numbers_is_one_of_ids() {
        Reading reading = Reading.of("Praticien;DCMT", "10003456786;90 %", "10005555558;50 %");
        ReadSummary end = reading.end();

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.dossiers.get(0).profile().name()).isNull();
        assertThat(codes(end)).isEmpty();
    }

    @Test
    void many_rows_with_names_are_all_read() {
        Reading reading = Reading.of("Nom;DCMT");
        IntStream.rangeClosed(1, 300).forEach(i -> reading.lines("Dr N" + i + "x;" + i % 100 + " %"));
        ReadSummary end = reading.end();

        assertThat(end.accepted()).isEqualTo(300);
        assertThat(reading.provenances.get(299).place()).hasToString("usage.csv:301");
        assertThat(reading.provenances.get(299).place(Usage.DCMT)).hasToString("usage.csv:301:DCMT");
    }

    @Test
    void a_head_with_an_id_further_down_prevails() {
        Reading reading = Reading.of("Nom;DCMT;PSE", "Objectif;75 %;75 %", "", "id;DCMT;PSE", "A1;90 %;50 %");
        reading.end();

        assertThat(reading.only().practitioner().value()).isEqualTo("A1");
    }

    @Test
    void the_labels_of_a_page_need_no_title() {
        assertThat(page(";En ligne;Total;Taux", "DCMT;54;60;90 %").tally(Usage.DCMT))
                .contains(Tally.tally(54, 60));
    }

    @Test
    void the_year_in_the_titles_of_a_page_is_that_of_its_figures() {
        assertThat(page("Indicateur;Taux 2025", "DCMT;90 %").year()).hasValue(2025);

        Reading two = Reading.of("Indicateur;Taux 2025;Taux 2026", "DCMT;90 %;80 %");
        assertThat(codes(two.end())).contains("table.column-twice");
        assertThat(two.dossiers).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vert;;;", "Légende;;;", "Vert;atteint;;", "Orange;;;à vérifier", "Durand;;;", "Durand;NC;-;"})
    void a_row_without_any_figure_is_nobody_where_names_are_the_keys_and_is_told(String row) {
        Reading reading = Reading.of("Médecin;aat_num;aat_den;segur", "Lin;1;2;oui", "Roy;3;4;oui", row);

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.end().leftOut().values()).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Durand;12 actes;20;", "Durand;;;oui", "Durand;0;0;"})
    void a_row_with_a_figure_is_somebody(String row) {
        Reading reading = Reading.of("Médecin;aat_num;aat_den;segur", "Lin;1;2;oui", "Roy;3;4;oui", row);

        assertThat(reading.dossiers).hasSize(3);
    }

    @Test
    void practitioners_above_a_page_or_a_lone_row_are_told() {
        Reading page = Reading.of("Dr Lin;12;15", "Dr Roy;14;15", "Téléservice;num;den", "AAT;3;4", "DCMT;5;6");
        Reading lone = Reading.of("Dr Lin;12;15", "aat_num;aat_den;dcmt_num;dcmt_den", "3;4;3;4");
        Reading plain = Reading.of("Dr Lin;10003456786;75001", "Année;2026", "Téléservice;num;den", "AAT;3;4");

        assertThat(codes(page.end())).contains("table.rows-above");
        assertThat(codes(lone.end())).contains("table.rows-above");
        assertThat(codes(plain.end())).doesNotContain("table.rows-above");
    }
}
