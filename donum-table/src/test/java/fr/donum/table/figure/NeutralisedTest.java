package fr.donum.table.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.table.Reading;
import java.time.Clock;
import java.util.Locale;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PSE et AAT",
                "PSE / AAT",
                "PSE/AAT",
                "PSE+AAT",
                "PSE & AAT",
                "pse; aat",
                "PSE and AAT",
                "PSE AAT",
                "PSE - AAT",
                "• PSE\n• AAT",
                "Arrêts de travail en ligne (AAT), PSE",
                "pse_taux, aat_taux",
                "PSE, AAT.",
                "PSE,,AAT"
            })
    void names_stand_between_all_that_people_put_between_them(String cell) {
        Reading reading = Reading.start(Reading.english())
                .cells("id", "pse_taux", "aat_taux", "fse_taux", "neutralises")
                .cells("A", "10 %", "10 %", "90 %", cell);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(reading.only().standing(Usage.AAT)).isEqualTo(Standing.NEUTRALISED);
        assertThat(reading.only().standing(Usage.CMATMP)).isEqualTo(Standing.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT/MP", "AT-MP", "at / mp"})
    void a_name_that_holds_a_separator_is_one_name(String cell) {
        Reading reading = Reading.of("id;cmatmp_taux;neutralises", "A;10 %;" + cell);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().standing(Usage.CMATMP)).isEqualTo(Standing.NEUTRALISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"non", "Non", "aucun", "Aucune", "néant", "NÉANT", "0", "0.0", "-", "no", "none", "sans objet"})
    void words_for_none_are_no_problem(String cell) {
        Reading reading = Reading.of("id;pse_taux;neutralises", "A;10 %;" + cell);

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.KNOWN);
    }

    @Test
    void with_an_unknown_name_the_usages_that_are_not_set_aside_are_not_known() {
        Dossier dossier = Reading.of("id;segur;pse_taux;aat_taux;neutralises", "A;oui;10 %;10 %;PSE, tout le reste")
                .only();

        assertThat(dossier.standing(Usage.PSE)).isEqualTo(Standing.NEUTRALISED);
        assertThat(dossier.standing(Usage.AAT)).isEqualTo(Standing.MISSING);
        assertThat(dossier.standing(Attestation.SEGUR)).isEqualTo(Standing.KNOWN);
    }

    @Test
    void an_indicator_is_named_by_its_id_or_its_title() {
        String title =
                SourceContext.of(Locale.ENGLISH, Clock.systemUTC()).indicators().get("core-teleservices");

        assertThat(Reading.of("id;segur;neutralises", "A;oui;" + title).only().neutralisedIndicators())
                .contains("core-teleservices");
    }

    @Test
    void a_cell_that_is_no_list_is_one_unknown_name() {
        Reading reading = Reading.start(Reading.english())
                .cells("id", "pse_taux", "neutralises")
                .cells("A", "10 %", "x,".repeat(32_000));

        assertThat(reading.codes()).containsExactly("cell.unknown-neutralised");
        assertThat(reading.issues().get(0).value()).hasSize(80);
        assertThat(reading.only().standing(Usage.PSE)).isEqualTo(Standing.MISSING);
    }
}
