package fr.donum.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write where there is nothing to write. */
class MissingWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "S/O",
                "s.o.",
                "sans objet",
                "Sans objet",
                "N/C",
                "n.c.",
                "non communiqué",
                "Non communiquée",
                "à venir",
                "À venir",
                "en attente",
                "#N/A",
                "#N/D",
                "--",
                "---",
                "…",
                "...",
                "/",
                "non renseigné",
                "Non disponible",
                "(vide)"
            })
    void they_are_no_figure_no_answer_no_date_and_no_name(String word) {
        Reading reading = Reading.of(
                "id;nom;date;aat_num;aat_den;pse_taux;mss_messages;segur;patientele",
                "10100000016;" + String.join(";", word, word, word, word, word, word, word, "850"));
        Dossier dossier = reading.only();

        assertThat(reading.codes()).isEmpty();
        assertThat(reading.end().issues()).isEmpty();
        assertThat(dossier.standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(dossier.standing(Usage.PSE)).isEqualTo(Standing.MISSING);
        assertThat(dossier.count(Count.MSS_MESSAGES)).isEmpty();
        assertThat(dossier.answer(Attestation.SEGUR)).isEmpty();
        assertThat(dossier.asOf()).isEmpty();
        assertThat(dossier.profile().name()).isNull();
        assertThat(dossier.profile().listSize()).isEqualTo(850);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.o.", "non communiqué", "en attente", "à venir", "…"})
    void they_are_no_key(String word) {
        Reading reading = Reading.of("id;aat_num;aat_den", "10100000016;31;47", word + ";8;9");

        assertThat(reading.dossiers).hasSize(1);
        assertThat(reading.rejects).extracting(Issue::code).containsExactly("row.without-id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.o.", "non communiqué", "…"})
    void they_set_nothing_aside(String word) {
        Reading reading = Reading.of("id;aat_num;aat_den;neutralises", "10100000016;31;47;" + word);

        assertThat(reading.codes()).isEmpty();
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en attente", "à venir"})
    void what_is_still_to_be_set_aside_leaves_open_what_is(String word) {
        Reading reading = Reading.of("id;aat_num;aat_den;neutralises", "10100000016;31;47;" + word);

        assertThat(reading.codes()).containsExactly("cell.unknown-neutralised");
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Avenir", "SO", "Nc Martin", "Attente"})
    void names_that_resemble_them_are_names(String key) {
        Reading reading = Reading.of("id;aat_num;aat_den;segur", key + ";31;47;oui", "Roy;8;9;oui");

        assertThat(reading.dossiers).hasSize(2);
        assertThat(reading.end().leftOut()).doesNotContainKey(LeftOut.NOTE);
    }
}
