package fr.donum.application.evaluate;

import static fr.donum.application.evaluate.PractitionerIndex.Admission.ADMITTED;
import static fr.donum.application.evaluate.PractitionerIndex.Admission.DUPLICATE;
import static fr.donum.application.evaluate.PractitionerIndex.Admission.SUPERSEDED;
import static fr.donum.application.evaluate.PractitionerIndex.Admission.UNDATED_BESIDE_DATED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PractitionerIndexTest {
    private static Dossier dossier(String id) {
        return Dossier.of(PractitionerId.of(id)).build();
    }

    private static Dossier dated(String id, int month) {
        return Dossier.of(PractitionerId.of(id))
                .asOf(LocalDate.of(2026, month, 1))
                .build();
    }

    @Test
    void a_hundred_thousand_practitioners_are_told_apart() {
        PractitionerIndex index = new PractitionerIndex();
        for (int i = 0; i < 100_000; i++) {
            assertThat(index.admit(dossier(Integer.toString(i)))).isEqualTo(ADMITTED);
            assertThat(index.admit(dossier("clé-" + i))).isEqualTo(ADMITTED);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(index.admit(dossier(Integer.toString(i)))).isEqualTo(DUPLICATE);
            assertThat(index.admit(dossier("clé-" + i))).isEqualTo(DUPLICATE);
        }
    }

    @Test
    void keys_that_look_alike_are_not_the_same() {
        PractitionerIndex index = new PractitionerIndex();
        assertThat(Stream.of("1", "01", "001", "1a", "a1", "12345678901234567", "112345678901234567")
                        .map(id -> index.admit(dossier(id))))
                .containsOnly(ADMITTED);
    }

    @Test
    void days_count_from_the_first_dossier_that_has_one() {
        PractitionerIndex index = new PractitionerIndex();
        assertThat(index.admit(dossier("1"))).isEqualTo(ADMITTED);
        assertThat(index.admit(dated("2", 9))).isEqualTo(ADMITTED);
        assertThat(index.admit(dated("1", 9))).isEqualTo(DUPLICATE);
        assertThat(index.admit(dated("2", 8))).isEqualTo(SUPERSEDED);
        assertThat(index.admit(dossier("2"))).isEqualTo(UNDATED_BESIDE_DATED);
        assertThat(index.admit(dated("2", 9))).isEqualTo(DUPLICATE);
    }

    @Test
    void the_figures_of_the_latest_snapshot_are_known_and_too_many_sets_of_them_count_as_all() {
        PractitionerIndex index = new PractitionerIndex();
        for (int i = 0; i < 70_000; i++) {
            index.note(dated("k" + i, 3), i);
            index.note(dated("k" + i, 2), 1L << 40);
        }
        for (int i = 0; i < 70_000; i++) {
            assertThat(index.isLatest(PractitionerId.of("k" + i), LocalDate.of(2026, 2, 1)))
                    .isFalse();
            assertThat(index.latestDay()).isEqualTo(LocalDate.of(2026, 3, 1));
            assertThat(index.latestFigures()).isEqualTo(i < 65_535 ? i : -1);
        }
    }

    @Test
    void the_latest_of_a_hundred_thousand_snapshots_noted_is_admitted_once() {
        PractitionerIndex index = new PractitionerIndex();
        for (int i = 0; i < 100_000; i++) {
            index.note(dated("clé-" + i, 1 + i % 12), i);
            index.note(dated("clé-" + i, 1 + i % 5), i);
        }
        for (int i = 0; i < 100_000; i++) {
            int latest = Math.max(1 + i % 12, 1 + i % 5);
            assertThat(index.admit(dated("clé-" + i, latest))).isEqualTo(ADMITTED);
            assertThat(index.admit(dated("clé-" + i, latest))).isEqualTo(DUPLICATE);
            assertThat(index.admit(dossier("clé-" + i))).isEqualTo(UNDATED_BESIDE_DATED);
        }
    }
}
