package fr.donum.application.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.application.source.Severity;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralisedTest {
    @Test
    void metrics_and_indicators_are_named_between_commas() {
        Dossier dossier = Reading.of("id;pse_num;pse_den;neutralises", "A;1;2;pse, core-teleservices,LAP certifié")
                .only();

        assertThat(dossier.standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(Attestation.LAP)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.neutralisedIndicators()).contains("core-teleservices");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pse|fse", "pse , fse", "PSE,FSE,", "pse\nfse"})
    void other_separators_and_line_breaks_in_the_cell_do_too(String cell) {
        Dossier dossier =
                Reading.of("id;segur;neutralises").cells("A", "oui", cell).only();

        assertThat(dossier.standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(Usage.FSE)).isEqualTo(Standing.NEUTRALISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "n/a"})
    void nothing_is_neutralised_by_an_empty_cell(String cell) {
        Reading reading = Reading.of("id;pse_num;pse_den;neutralises", "A;1;2;" + cell);

        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.KNOWN);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void an_unknown_name_is_an_error_with_what_it_may_mean() {
        Reading reading = Reading.of("id;segur;neutralises", "A;oui;core-teleservice, rien du tout");

        assertThat(reading.codes()).containsExactly("cell.unknown-neutralised", "cell.unknown-neutralised");
        assertThat(reading.issues().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.issues().get(0).remedy()).startsWith("Did you mean “core-teleservices”?");
        assertThat(reading.issues().get(1).remedy()).doesNotContain("mean “");
    }
}
