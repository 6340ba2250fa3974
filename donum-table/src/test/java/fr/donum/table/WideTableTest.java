package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WideTableTest {
    @Test
    void a_row_makes_a_dossier() {
        Reading reading = Reading.of(
                "id;date;nom;specialite;departement;groupe;patientele;patientele_moins_16;segur;lap;aat_num;aat_den;apcv_fse",
                "10003456786;30/09/2026;Martin;Médecine générale;2A;MSP du Lac;1 200;150;oui;exempt;50;60;0");

        assertThat(reading.end().issues()).isEmpty();
        assertThat(reading.issues()).isEmpty();
        Dossier dossier = reading.only();
        assertThat(dossier.practitioner().value()).isEqualTo("10003456786");
        assertThat(dossier.asOf()).contains(LocalDate.of(2026, 9, 30));
        assertThat(dossier.year()).hasValue(2026);
        assertThat(dossier.profile().name()).isEqualTo("Martin");
        assertThat(dossier.profile().specialty()).isEqualTo("Médecine générale");
        assertThat(dossier.profile().department()).isEqualTo("2A");
        assertThat(dossier.profile().group()).isEqualTo("MSP du Lac");
        assertThat(dossier.profile().listSize()).isEqualTo(1200);
        assertThat(dossier.profile().listUnder16()).isEqualTo(150);
        assertThat(dossier.answer(Attestation.SEGUR)).contains(Answer.YES);
        assertThat(dossier.answer(Attestation.LAP)).contains(Answer.EXEMPT);
        assertThat(dossier.answer(Attestation.SESAM_VITALE)).isEmpty();
        assertThat(dossier.tally(Usage.AAT)).contains(Tally.tally(50, 60));
        assertThat(dossier.tally(Usage.PSE)).isEmpty();
        assertThat(dossier.count(Count.APCV_FSE)).hasValue(0);
    }

    @Test
    void every_figure_is_traced_to_its_cell() {
        Reading reading = Reading.of("id;AAT dématérialisés;AAT total;segur", "A1;5;6;oui", "A2;5;6;oui");

        Provenance second = reading.provenances.get(1);
        assertThat(second.place()).hasToString("usage.csv:3");
        assertThat(second.place(Usage.AAT)).hasToString("usage.csv:3:AAT dématérialisés");
        assertThat(second.place(Attestation.SEGUR)).hasToString("usage.csv:3:segur");
        assertThat(second.place(Usage.PSE)).hasToString("usage.csv:3");
    }
}
