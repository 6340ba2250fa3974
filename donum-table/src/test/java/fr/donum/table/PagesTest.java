package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of one practitioner each: below one another, with answers above the figures, or turned by a quarter. */
class PagesTest {
    private static List<String> codes(ReadSummary end) {
        return end.issues().stream().map(Issue::code).toList();
    }

    @Test
    void each_page_below_another_is_that_of_the_practitioner_in_its_title() {
        Reading reading = Reading.of(
                "Médecin : Anne Martin;;",
                "Téléservice;En ligne;Total",
                "DCMT;54;60",
                "AAT;160;200",
                ";;",
                "Médecin : Paul Petit;;",
                "Téléservice;En ligne;Total",
                "DCMT;1;4",
                "PSE;1;2",
                ";;",
                "Médecin : Anne Martin;;",
                "Téléservice;En ligne;Total",
                "FSE;38;40");
        ReadSummary end = reading.end();

        assertThat(reading.dossiers)
                .extracting(
                        dossier -> dossier.practitioner().value(),
                        dossier -> dossier.tally(Usage.DCMT).orElse(null),
                        dossier -> dossier.tally(Usage.PSE).orElse(null))
                .containsExactly(
                        tuple("Anne Martin", Tally.tally(54, 60), null),
                        tuple("Paul Petit", Tally.tally(1, 4), Tally.tally(1, 2)),
                        tuple("Anne Martin", null, null));
        assertThat(end.accepted()).isEqualTo(3);
        assertThat(codes(end)).containsExactly("table.without-key", "table.without-key", "table.without-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RPPS : 10003456703;;", "RPPS;10003456703;", "Dr Paul Petit, RPPS 10003456703;;"})
    void a_number_in_a_title_begins_another_page_without_a_head_of_its_own(String title) {
        Reading reading = Reading.of(
                "Dr Anne Martin - RPPS 10003456786 - au 30/09/2026;;",
                "Téléservice;En ligne;Total",
                "DCMT;54;60",
                title,
                "DCMT;1;4");
        reading.end();

        assertThat(reading.dossiers)
                .extracting(
                        dossier -> dossier.practitioner().value(),
                        dossier -> dossier.tally(Usage.DCMT).orElseThrow())
                .containsExactly(tuple("10003456786", Tally.tally(54, 60)), tuple("10003456703", Tally.tally(1, 4)));
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.asOf().orElseThrow())
                .containsOnly(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remplaçant en août : Dr Paul Petit;;",
                "Dr Anne Martin;;",
                "RPPS 10003456786;;",
                "Suite de la page;;"
            })
    void what_names_nobody_else_leaves_the_page_one(String between) {
        Reading reading = Reading.of(
                "Dr Anne Martin - RPPS 10003456786;;",
                "Téléservice;En ligne;Total",
                "DCMT;54;60",
                between,
                "AAT;160;200");
        reading.end();

        assertThat(reading.only().tally(Usage.DCMT)).contains(Tally.tally(54, 60));
        assertThat(reading.only().tally(Usage.AAT)).contains(Tally.tally(160, 200));
    }

    @Test
    void answers_above_the_figures_are_those_of_the_page() {
        Reading reading = Reading.of(
                "Dr Anne Martin - RPPS 10003456786;;",
                "Équipement;;",
                "Logiciel référencé Ségur;Oui;",
                "LAP certifié;Non;",
                ";;",
                "Téléservice;En ligne;Total",
                "DCMT;54;60");
        ReadSummary end = reading.end();
        Dossier read = reading.only();

        assertThat(read.answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(read.answer(Attestation.LAP)).contains(Answer.NO);
        assertThat(read.tally(Usage.DCMT)).contains(Tally.tally(54, 60));
        assertThat(codes(end)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indicateur;Dr Martin;Dr Petit;Total",
                "Indicateur;10003456786;10003456703;Taux",
                "Indicateur;Martin;Petit;Total",
                "Téléservice;Total;Docteur Anne Martin;En ligne"
            })
    void practitioners_in_columns_beside_a_total_are_told_and_not_read(String head) {
        Reading reading = Reading.of(head, "dcmt_num;30;20;50", "dcmt_den;50;40;90");
        ReadSummary end = reading.end();

        assertThat(reading.dossiers).isEmpty();
        assertThat(codes(end)).contains("table.transposed");
    }

    @Test
    void a_recap_above_a_table_of_names_is_told_and_the_names_are_read() {
        Reading reading = Reading.of(
                "Récapitulatif;;;",
                "Indicateur;Numérateur;Dénominateur;Taux",
                "DMP;50;95;52,6 %",
                "AAT;7;11;63,6 %",
                ";;;",
                "Nom;dmp_num;dmp_den;aat_num;aat_den",
                "Martin;30;50;4;5",
                "Petit;20;45;3;6");
        ReadSummary end = reading.end();

        assertThat(reading.dossiers)
                .extracting(
                        dossier -> dossier.practitioner().value(),
                        dossier -> dossier.tally(Usage.DMP).orElseThrow())
                .containsExactly(tuple("Martin", Tally.tally(30, 50)), tuple("Petit", Tally.tally(20, 45)));
        assertThat(codes(end)).containsExactlyInAnyOrder("table.rows-above", "table.names-as-key");
    }
}
