package fr.donum.domain;

import static fr.donum.domain.Pay.NO_OPTION;
import static fr.donum.domain.Pay.NO_VOLET_2;
import static fr.donum.domain.Pay.VOLET_1;
import static fr.donum.domain.Pay.euros;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.rules.MadeAnew;
import fr.donum.domain.rules.Remark;
import fr.donum.domain.rules.Remarks;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the sources contradict one another, or themselves, and what was decided. */
class ContradictionsTest {
    @Test
    void volet_2_of_2023_is_835_points_by_its_items_and_the_883_published_are_told_beside_it() {
        Scheme scheme = MadeAnew.scheme("forfait-structure-2023");

        assertThat(scheme.volet("volet-2").maximum()).contains(Amount.of(Points.of(835)));
        assertThat(scheme.publishedMaximum()).isEqualTo(Points.of(280 + 883));
        assertThat(Remarks.about(Pay.evaluation("forfait-structure-2023", VOLET_1, NO_VOLET_2)))
                .contains(new Remark.PublishedMaximum(Points.of(1_163), Points.of(1_115)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forfait-structure-2024", "forfait-structure-2025"})
    void volet_2_of_2024_is_835_points_whatever_headline_was_printed_for_it(String id) {
        Scheme scheme = MadeAnew.scheme(id);

        assertThat(scheme.volet("volet-2").maximum().orElseThrow().worth(scheme.pointValue()))
                .isEqualTo(Euros.of(5_845));
        assertThat(scheme.publishedMaximum()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "donum-2026, 5999, 0.00",
        "donum-2026, 6000, 1960.00",
        "donum-2027, 5999, 0.00",
        "donum-2027, 6000, 1960.00",
        "donum-2028, 7999, 0.00",
        "donum-2028, 8000, 1960.00",
        "donum-2029, 7999, 0.00",
        "donum-2029, 8000, 1960.00"
    })
    void more_than_60_per_cent_as_one_page_prints_is_atteindre_as_another_says(String id, String fse, String euros) {
        String rate = id.compareTo("donum-2028") < 0 ? "60/100" : "80/100";
        String figures = "segur=oui lap=oui sesam_vitale=oui dcmt=R pse=R aat=R ".replace("R", rate);

        assertThat(euros(id, figures, "fse=" + fse + "/10000", NO_OPTION)).isEqualTo(euros);
    }

    @ParameterizedTest
    @CsvSource({
        "forfait-structure-2023, 1999, 0.00",
        "forfait-structure-2023, 2000, 1960.00",
        "forfait-structure-2024, 1999, 0.00",
        "forfait-structure-2024, 2000, 1960.00",
        "forfait-structure-2025, 1999, 0.00",
        "forfait-structure-2025, 2000, 1960.00"
    })
    void two_thirds_are_reached_as_the_official_guide_prints_and_need_not_be_exceeded(
            String id, String fse, String euros) {
        String figures = VOLET_1.replace("fse=2000", "fse=" + fse);

        assertThat(euros(id, figures, NO_VOLET_2)).isEqualTo(euros);
    }

    @ParameterizedTest
    @CsvSource({"33, 1500.00", "34, 1800.00", "35, 1800.00"})
    void more_than_a_third_of_structured_vsm_not_at_least_a_third(String structured, String euros) {
        assertThat(euros("vsm-2023", "ald_patients=200 ald_vsm=100 patientele=800 vsm_structures=" + structured))
                .isEqualTo(euros);
        assertThat(euros(
                        "vsm-2024",
                        "ald_patients=200 ald_vsm=100 patientele=800 vsm_deja_verse=0 vsm_structures=" + structured))
                .isEqualTo(euros);
    }

    @Test
    void exactly_a_third_of_structured_vsm_earns_no_bonus() {
        assertThat(euros("vsm-2023", "ald_patients=200 ald_vsm=102 patientele=800 vsm_structures=34"))
                .isEqualTo("1500.00");
    }

    @Test
    void a_point_is_worth_7_euros_in_every_text_and_5_85_is_a_deflated_figure() {
        assertThat(Schemes.ALL).extracting(Scheme::pointValue).containsOnly(Euros.of(7));
        assertThat(MadeAnew.scheme("donum-2026").pointValue()).isEqualTo(Euros.of(7));
    }

    @Test
    void volet_1_of_2022_is_280_points_as_applied_and_not_the_400_of_the_text() {
        Scheme scheme = MadeAnew.scheme("forfait-structure-2022");

        assertThat(scheme.volet("volet-1").maximum()).contains(Amount.of(Points.of(280)));
        assertThat(scheme.volet("volet-1").indicators()).hasSize(5);
        assertThat(scheme.volet("volet-2").indicators())
                .filteredOn(indicator -> indicator.id().equals("coordinated-care"))
                .extracting(indicator -> indicator.award().maximum().orElseThrow())
                .containsExactly(Amount.of(Points.of(120)));
    }

    @Test
    void the_headlines_of_avenant_9_are_no_amount_of_its_items() {
        assertThat(MadeAnew.scheme("avenant-9-usage-2022").maximum()).contains(Amount.of(Points.of(80)));
        assertThat(MadeAnew.scheme("avenant-9-usage-2023").maximum()).contains(Amount.of(Points.of(160)));
    }
}
