package fr.donum.application.evaluate;

import static fr.donum.application.evaluate.PractitionerIndex.Admission.ADMITTED;
import static fr.donum.application.evaluate.PractitionerIndex.Admission.DUPLICATE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PractitionerIndexTest {
    private static Dossier dossier(String id) {
        return Dossier.of(PractitionerId.of(id)).build();
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
}
