package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThreeRowsOfTitlesTest {
    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of(
                        "merged downwards",
                        List.of(
                                "Nom du médecin;RPPS;Équipement;Usages;;;",
                                ";;;DMP;;Arrêts de travail;",
                                ";;Ségur;En ligne;Total;En ligne;Total")),
                Arguments.of(
                        "groups over the keys",
                        List.of(
                                "Praticien;;Équipement;Usages;;;",
                                ";;;DMP;;Arrêts de travail;",
                                "Nom du médecin;RPPS;Ségur;En ligne;Total;En ligne;Total")),
                Arguments.of(
                        "below a title",
                        List.of(
                                "Suivi 2026;;;;;;",
                                "Identité;;Équipement;Usages;;;",
                                "Nom;RPPS;Ségur;DMP;;Arrêts de travail;",
                                ";;;En ligne;Total;En ligne;Total")),
                Arguments.of(
                        "names for keys",
                        List.of(
                                "Praticien;Code;Logiciel;Usages;;;",
                                ";;Logiciel référencé Ségur;Dossier médical partagé;;Arrêts de travail;",
                                ";;;En ligne;Total;En ligne;Total")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void are_read_together(String name, List<String> head) {
        Stream<String> rows =
                Stream.of("Anne Martin;10003456786;oui;2119;3157;19;30", "Paul Petit;10003456703;non;1;2;3;4");
        Reading reading = Reading.of(Stream.concat(head.stream(), rows).toArray(String[]::new));
        reading.end();

        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.tally(Usage.DMP).orElse(null))
                .containsExactly(Tally.tally(2119, 3157), Tally.tally(1, 2));
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.tally(Usage.AAT).orElse(null))
                .containsExactly(Tally.tally(19, 30), Tally.tally(3, 4));
        assertThat(reading.dossiers)
                .extracting(dossier -> dossier.answer(Attestation.SEGUR).orElse(null))
                .containsExactly(Answer.YES, Answer.NO);
    }

    @Test
    void what_needs_no_title_above_takes_none_from_the_left() {
        Reading reading = Reading.of(
                ";;;FSE;;", "RPPS;Nom;lap;Taux;sesam_vitale;date", "10003456786;Martin;oui;88,8 %;non;30/09/2026");

        assertThat(reading.only().rate(Usage.FSE)).contains(Ratio.of(888, 1000));
        assertThat(reading.only().answer(Attestation.SESAM_VITALE)).contains(Answer.NO);
        assertThat(reading.rejects).isEmpty();
    }
}
