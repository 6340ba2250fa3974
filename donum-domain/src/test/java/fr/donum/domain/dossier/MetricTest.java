package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MetricTest {
    @Test
    void the_list_has_attestations_then_usages_then_counts() {
        List<Metric> all = new ArrayList<>(List.of(Attestation.values()));
        all.addAll(List.of(Usage.values()));
        all.addAll(List.of(Count.values()));

        assertThat(Metric.ALL).containsExactlyElementsOf(all);
    }

    @Test
    void each_has_an_id_and_a_bit_of_its_own_and_a_title() {
        assertThat(Metric.ALL).extracting(Metric::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z_0-9]+"));
        assertThat(Metric.ALL).extracting(Bits::of).doesNotHaveDuplicates().allMatch(bit -> Long.bitCount(bit) == 1);
        assertThat(Metric.ALL).extracting(Metric::title).doesNotHaveDuplicates().allMatch(title -> title.length() > 5);
    }

    @Test
    void each_is_found_by_its_id() {
        assertThat(Metric.ALL)
                .allSatisfy(metric -> assertThat(Metric.withId(metric.id())).contains(metric));
        assertThat(Metric.withId("fse_num")).isEmpty();
    }

    @Test
    void ids_are_the_columns_of_the_contract_and_new_ones_stand_at_the_end() {
        assertThat(Stream.of(Usage.values()).map(Usage::id))
                .startsWith("fse", "dcmt", "pse", "aat", "cmatmp", "spe", "dsg", "dmp", "ordonnance", "mss", "apcv");
        assertThat(Stream.of(Count.values()).map(Count::id))
                .startsWith(
                        "apcv_fse",
                        "mss_messages",
                        "sas_effection_points",
                        "ald_patients",
                        "ald_vsm",
                        "vsm_structures",
                        "vsm_deja_verse");
        assertThat(Stream.of(Attestation.values()).map(Attestation::id))
                .startsWith(
                        "segur",
                        "lap",
                        "sesam_vitale",
                        "horaires",
                        "logiciel_dmp",
                        "messagerie",
                        "codage",
                        "soins_coordonnes",
                        "services_patients",
                        "maitre_de_stage",
                        "video",
                        "objets_connectes",
                        "sas");
    }

    @Test
    void only_dmp_messages_and_prescriptions_may_exceed_100_per_cent() {
        assertThat(Stream.of(Usage.values()).filter(usage -> !usage.isPartOfWhole()))
                .containsExactly(Usage.DMP, Usage.ORDONNANCE, Usage.MSS);
    }

    @Test
    void only_the_lap_may_be_exempt() {
        assertThat(Stream.of(Attestation.values()).filter(Attestation::mayBeExempt))
                .containsExactly(Attestation.LAP);
    }

    @Test
    void what_is_counted_has_its_unit() {
        assertThat(Count.SAS_EFFECTION_POINTS.unit()).isEqualTo(Count.Unit.POINTS);
        assertThat(Count.VSM_ALREADY_PAID.unit()).isEqualTo(Count.Unit.EUROS);
        assertThat(Count.APCV_FSE.unit()).isEqualTo(Count.Unit.PIECES);
    }
}
