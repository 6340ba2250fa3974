package fr.donum.spi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.mapping.CanonicalColumn.Content;
import fr.donum.spi.mapping.CanonicalColumn.Part;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalColumnTest {
    @ParameterizedTest
    @CsvSource({
        "id, ID, KEY",
        "annee, YEAR, YEAR",
        "date, DATE, DATE",
        "nom, NAME, TEXT",
        "prenom, FIRST_NAME, TEXT",
        "specialite, SPECIALTY, TEXT",
        "departement, DEPARTMENT, TEXT",
        "groupe, GROUP, TEXT",
        "patientele, LIST_SIZE, NUMBER",
        "patientele_moins_16, LIST_UNDER_16, NUMBER",
        "debut_activite, PRACTICE_START, DATE",
        "premiere_fse, FIRST_FSE, DATE",
        "neutralises, NEUTRALISED, TEXT",
        "metric, METRIC, TEXT",
        "num, METRIC_DONE, NUMBER",
        "den, METRIC_TOTAL, NUMBER",
        "value, METRIC_VALUE, ANY"
    })
    void a_column_of_no_metric_is_found_by_its_name_and_by_its_part(String name, Part part, Content content) {
        CanonicalColumn column = CanonicalColumn.named(name);

        assertThat(CanonicalColumn.of(part)).isEqualTo(column);
        assertThat(column.content()).isEqualTo(content);
        assertThat(column.isKey()).isEqualTo(Set.of("id", "nom").contains(name));
        assertThat(column.isOfUsage()).isFalse();
        assertThat(part.isOfLongTable())
                .isEqualTo(Set.of("metric", "num", "den", "value").contains(name));
        assertThat(part.isOfWideTable()).isFalse();
    }

    @Test
    void a_usage_has_its_counts_its_rate_and_its_bare_name() {
        assertThat(CanonicalColumn.of(Part.DONE, Usage.AAT)).isEqualTo(CanonicalColumn.named("aat_num"));
        assertThat(CanonicalColumn.of(Part.TOTAL, Usage.AAT)).isEqualTo(CanonicalColumn.named("aat_den"));
        assertThat(CanonicalColumn.of(Part.RATE, Usage.AAT)).isEqualTo(CanonicalColumn.named("aat_taux"));
        assertThat(CanonicalColumn.bare(Usage.AAT).name()).isEqualTo("aat");
        assertThat(CanonicalColumn.named("aat_num").isOfUsage()).isTrue();
        assertThat(CanonicalColumn.named("aat_num").metrics()).containsExactly(Usage.AAT);
        assertThat(CanonicalColumn.named("aat_taux").content()).isEqualTo(Content.RATE);
        assertThat(CanonicalColumn.named("aat_den").content().isNumeric()).isTrue();
        assertThat(Part.BARE.isOfWideTable()).isTrue();
    }

    @Test
    void an_attestation_and_a_count_have_a_column_of_their_name() {
        assertThat(CanonicalColumn.of(Part.ATTESTED, Attestation.SEGUR).content())
                .isEqualTo(Content.ANSWER);
        assertThat(CanonicalColumn.of(Part.COUNTED, Count.MSS_MESSAGES).content())
                .isEqualTo(Content.NUMBER);
        assertThat(CanonicalColumn.of(Part.COUNTED, Count.SAS_EFFECTION_POINTS).content())
                .isEqualTo(Content.POINTS);
        assertThat(CanonicalColumn.of(Part.COUNTED, Count.VSM_ALREADY_PAID).content())
                .isEqualTo(Content.EUROS);
        assertThat(Content.ANSWER.isNumeric()).isFalse();
    }

    @Test
    void the_numerator_of_a_usage_may_be_a_count() {
        assertThat(CanonicalColumn.countOf(Usage.APCV)).isEqualTo(Count.APCV_FSE);
        assertThat(CanonicalColumn.countOf(Usage.MSS)).isEqualTo(Count.MSS_MESSAGES);
        assertThat(CanonicalColumn.countOf(Usage.AAT)).isNull();
        assertThat(CanonicalColumn.usageOf(Count.APCV_FSE)).isEqualTo(Usage.APCV);
        assertThat(CanonicalColumn.usageOf(Count.MSS_MESSAGES)).isEqualTo(Usage.MSS);
        assertThat(CanonicalColumn.usageOf(Count.ALD_PATIENTS)).isNull();
        assertThat(CanonicalColumn.bare(Usage.MSS).metricsOf(false))
                .containsExactlyInAnyOrder(Usage.MSS, Count.MSS_MESSAGES);
        assertThat(CanonicalColumn.named("apcv_fse").metricsOf(true))
                .containsExactlyInAnyOrder(Usage.APCV, Count.APCV_FSE);
        assertThat(CanonicalColumn.named("apcv_fse").metricsOf(false)).containsExactly(Count.APCV_FSE);
    }

    @Test
    void the_column_that_says_which_metric_may_be_of_any() {
        assertThat(CanonicalColumn.named("metric").metrics()).containsExactlyInAnyOrderElementsOf(Metric.ALL);
        assertThat(CanonicalColumn.named("nom").metrics()).isEmpty();
    }

    @Test
    void there_is_no_other() {
        assertThatThrownBy(() -> CanonicalColumn.named("tension")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> CanonicalColumn.of(Part.DONE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("DONE");
        assertThatThrownBy(() -> CanonicalColumn.of(Part.DONE, Attestation.SEGUR))
                .isInstanceOf(NoSuchElementException.class);
    }
}
