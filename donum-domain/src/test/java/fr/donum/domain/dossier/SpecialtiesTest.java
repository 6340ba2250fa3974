package fr.donum.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpecialtiesTest {
    private static final Specialties TWO = Specialties.of("Anesthésie-réanimation", "Radiologie");

    @Test
    void a_name_is_one_of_them_whatever_its_case_accents_and_punctuation() {
        assertThat(TWO.include("ANESTHESIE REANIMATION")).isTrue();
        assertThat(TWO.include("radiologie")).isTrue();
        assertThat(TWO.include("Radiologies")).isFalse();
        assertThat(TWO.include(null)).isFalse();
        assertThat(Specialties.NONE.include("Radiologie")).isFalse();
    }

    @Test
    void the_same_names_make_the_same_specialties() {
        Specialties again = Specialties.of("Anesthésie-réanimation", "Radiologie");

        assertThat(again).isEqualTo(TWO).hasSameHashCodeAs(TWO).hasToString("[Anesthésie-réanimation, Radiologie]");
        assertThat(Specialties.NONE).isNotEqualTo(TWO).doesNotHaveSameHashCodeAs(TWO);
    }
}
