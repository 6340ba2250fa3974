package fr.donum.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.dossier.Specialties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LapExemptSpecialtiesTest {
    @Test
    void there_are_27_different_ones() {
        assertThat(LapExemptSpecialties.ALL.names()).hasSize(27).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANESTHESIE REANIMATION CHIRURGICALE",
                "chirurgie generale",
                "Radiodiagnostic et Imagerie Medicale",
                "NEUROCHIRURGIE",
                "ophtalmologie",
                "Chirurgie Urologique",
                "STOMATOLOGIE",
                "Reanimation medicale",
                "nephrologie",
                "Anatomo cyto pathologie",
                "biologie médicale",
                "CHIRURGIE ORTHOPÉDIQUE ET TRAUMATOLOGIE",
                "Chirurgie infantile.",
                "Chirurgie maxillo faciale",
                "chirurgie maxillo-faciale et stomatologie",
                "Chirurgie plastique, reconstructive et esthétique",
                "Chirurgie thoracique et cardio vasculaire",
                "chirurgie vasculaire",
                "Chirurgie visce\u0301rale et digestive",
                "Médecine bucco\u2011dentaire",
                "CHIRURGIE ORALE MEDECINS",
                "Hématologie\u00a0",
                "medecine nucleaire",
                "Oncologie médicale",
                "oncologie - radiothérapie",
                "RADIOTHERAPIE",
                "Médecine génétique"
            })
    void each_is_recognised_whatever_its_case_accents_and_punctuation(String name) {
        assertThat(LapExemptSpecialties.ALL.include(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Médecine générale", "Chirurgies générales", "Chirurgie orale", "Chirurgie", "", "-"})
    void others_and_plurals_are_not_recognised(String name) {
        assertThat(LapExemptSpecialties.ALL.include(name)).isFalse();
    }

    @Test
    void an_unknown_specialty_is_none_of_them() {
        assertThat(LapExemptSpecialties.ALL.include(null)).isFalse();
        assertThat(Specialties.NONE.include("Radiothérapie")).isFalse();
    }

    @Test
    void the_same_names_in_the_same_order_make_the_same_value() {
        Specialties one = Specialties.of("Néphrologie", "Hématologie");

        assertThat(one)
                .isEqualTo(Specialties.of("Néphrologie", "Hématologie"))
                .hasSameHashCodeAs(Specialties.of("Néphrologie", "Hématologie"))
                .isNotEqualTo(Specialties.of("Hématologie", "Néphrologie"))
                .isNotEqualTo("Néphrologie")
                .hasToString("[Néphrologie, Hématologie]");
    }
}
