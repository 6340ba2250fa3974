package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProfilePartsTest {
    @Test
    void each_part_is_stated_alone_and_keeps_the_others() {
        LocalDate start = LocalDate.of(2026, 3, 1);
        LocalDate first = LocalDate.of(2026, 4, 2);
        Profile forwards = Profile.UNKNOWN
                .withName("Dr A")
                .withSpecialty("Cardiologie")
                .withDepartment("2A")
                .withGroup("Cabinet du port")
                .withListSize(900)
                .withListUnder16(200)
                .withPracticeStart(start)
                .withFirstFse(first);
        Profile backwards = Profile.UNKNOWN
                .withFirstFse(first)
                .withPracticeStart(start)
                .withListUnder16(200)
                .withListSize(900)
                .withGroup("Cabinet du port")
                .withDepartment("2A")
                .withSpecialty("Cardiologie")
                .withName("Dr A");

        assertThat(forwards)
                .isEqualTo(backwards)
                .isEqualTo(new Profile("Dr A", "Cardiologie", "2A", "Cabinet du port", 900L, 200L, start, first));
    }

    @Test
    void a_list_has_a_thousand_million_patients_at_most() {
        assertThat(Profile.UNKNOWN.withListSize(1_000_000_000L).listSize()).isEqualTo(1_000_000_000L);
        assertThat(Profile.UNKNOWN.withListUnder16(1_000_000_000L).listUnder16())
                .isEqualTo(1_000_000_000L);
        assertThatThrownBy(() -> Profile.UNKNOWN.withListSize(1_000_000_001L))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Profile.UNKNOWN.withListUnder16(1_000_000_001L))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
