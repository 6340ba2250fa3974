package fr.donum.domain.rules;

import static fr.donum.domain.rules.FullPractice.scheme;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Confidence;
import fr.donum.domain.scheme.Indicator;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.Volet;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesTest {
    @Test
    void each_text_is_listed_once_and_called_for_its_year() {
        assertThat(Schemes.ALL).extracting(Scheme::id).doesNotHaveDuplicates();
        assertThat(Schemes.ALL).allSatisfy(scheme -> assertThat(scheme.id()).endsWith("-" + scheme.year()));
    }

    @Test
    void a_text_is_found_by_its_id() {
        assertThat(Schemes.withId("vsm-2024")).contains(scheme("vsm-2024"));
    }

    @Test
    void an_id_that_no_text_has_finds_nothing() {
        assertThat(Schemes.withId("forfait-structure-2021")).isEmpty();
    }

    /** What the items of each text sum to in points; none where a text pays euros without a limit. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            entry("donum-2026", 280 + 60 + 60 + 20),
            entry("donum-2027", 280 + 60 + 60 + 20),
            entry("donum-2028", 280 + 60 + 60 + 20),
            entry("donum-2029", 280 + 60 + 60 + 20),
            entry("forfait-structure-2022", 280 + 1105),
            entry("forfait-structure-2023", 280 + 835),
            entry("forfait-structure-2024", 280 + 835),
            entry("forfait-structure-2025", 280 + 835),
            entry("avenant-9-usage-2022", 2 * 40),
            entry("avenant-9-usage-2023", 4 * 40));

    @Test
    void every_text_that_has_a_limit_pays_a_full_practice_the_sum_of_its_items() {
        SoftAssertions all = new SoftAssertions();
        for (Scheme scheme : Schemes.ALL) {
            if (scheme.maximum().isPresent()) {
                all.assertThat(MOST)
                        .as("the maximum of %s, summed up from the text in SchemesTest", scheme.id())
                        .containsKey(scheme.id());
                Points most = Points.of(MOST.getOrDefault(scheme.id(), 0));
                all.assertThat(scheme.maximum()).as(scheme.id()).contains(Amount.of(most));
                all.assertThat(scheme.evaluate(FullPractice.dossier()).euros())
                        .as(scheme.id())
                        .isEqualTo(Interval.exactly(most.worth(Euros.of(7))));
            }
        }
        all.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "forfait-structure-2022, volet-1, 280",
        "forfait-structure-2022, volet-2, 1105",
        "forfait-structure-2023, volet-1, 280",
        "forfait-structure-2023, volet-2, 835",
        "forfait-structure-2024, volet-2, 835",
        "forfait-structure-2025, volet-1, 280",
        "forfait-structure-2025, volet-2, 835"
    })
    void a_volet_has_the_points_of_the_text(String id, String volet, long points) {
        assertThat(scheme(id).volet(volet).maximum()).contains(Amount.of(Points.of(points)));
    }

    @Test
    void the_pay_for_vsm_has_no_maximum() {
        assertThat(scheme("vsm-2023").maximum()).isEmpty();
        assertThat(scheme("vsm-2024").maximum()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "forfait-structure-2022, volet-1, dmp-software secure-messaging sesam-vitale fse opening-hours",
        "forfait-structure-2023, volet-1, software sesam-vitale fse opening-hours",
        "forfait-structure-2024, volet-1, software sesam-vitale fse opening-hours",
        "forfait-structure-2022, volet-2, aat pse dcmt cmatmp spe dsg dmp-feeding patient-messages coding"
                + " coordinated-care patient-services supervision video connected-devices sas sas-effection",
        "forfait-structure-2023, volet-2, aat pse dcmt cmatmp spe dsg dmp-feeding patient-messages e-prescription"
                + " app-carte-vitale coding coordinated-care patient-services supervision video connected-devices sas",
        "forfait-structure-2025, volet-2, aat pse dcmt cmatmp spe dsg dmp-feeding patient-messages e-prescription"
                + " app-carte-vitale coding coordinated-care patient-services supervision video connected-devices sas",
        "avenant-9-usage-2022, usage, dmp-feeding patient-messages",
        "avenant-9-usage-2023, usage, dmp-feeding patient-messages e-prescription app-carte-vitale",
        "vsm-2024, vsm, vsm"
    })
    void a_volet_has_the_indicators_of_the_text(String id, String volet, String indicators) {
        assertThat(scheme(id).volet(volet).indicators())
                .extracting(Indicator::id)
                .containsExactly(indicators.split(" "));
    }

    @Test
    void the_two_years_of_one_text_differ_in_the_version_of_sesam_vitale_only() {
        Scheme before = scheme("forfait-structure-2024");
        Scheme after = scheme("forfait-structure-2025");

        assertThat(after.volet("volet-2")).isEqualTo(before.volet("volet-2"));
        assertThat(after.volet("volet-1").indicators())
                .filteredOn(indicator -> !before.volet("volet-1").indicators().contains(indicator))
                .extracting(Indicator::title)
                .containsExactly("SESAM-Vitale 1.40 addendum 8 apCV, avenants TP ALD-maternité, 12, 13 et 18");
    }

    @ParameterizedTest
    @CsvSource({
        "forfait-structure-2025, 2025-12-31",
        "avenant-9-usage-2023, 2023-12-31",
        "vsm-2023, 2023-12-31",
        "vsm-2024, 2024-06-30"
    })
    void a_text_is_assessed_on_its_day(String id, LocalDate day) {
        assertThat(scheme(id).assessedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "forfait-structure-2022, fse, RELIABLE",
        "forfait-structure-2022, aat, ASSUMED",
        "forfait-structure-2022, dmp-feeding, RELIABLE",
        "forfait-structure-2023, software, OFFICIAL",
        "forfait-structure-2023, coding, ASSUMED",
        "forfait-structure-2024, sas, OFFICIAL",
        "forfait-structure-2025, aat, OFFICIAL",
        "avenant-9-usage-2023, app-carte-vitale, RELIABLE",
        "vsm-2024, vsm, RELIABLE",
        "donum-2026, core-teleservices, RELIABLE",
        "donum-2026, other-teleservices, RELIABLE",
        "donum-2027, equipment, RELIABLE",
        "donum-2027, core-teleservices, ASSUMED",
        "donum-2027, other-teleservices, ASSUMED",
        "donum-2027, records-and-prescriptions, ASSUMED",
        "donum-2027, app-and-messaging, RELIABLE",
        "donum-2028, core-teleservices, RELIABLE",
        "donum-2028, records-and-prescriptions, RELIABLE",
        "donum-2029, core-teleservices, ASSUMED",
        "donum-2029, other-teleservices, ASSUMED"
    })
    void each_value_is_as_well_known_as_its_source(String id, String indicator, Confidence confidence) {
        assertThat(scheme(id).indicators())
                .filteredOn(each -> each.id().equals(indicator))
                .extracting(each -> each.source().confidence())
                .containsExactly(confidence);
    }

    @ParameterizedTest
    @CsvSource({
        "donum-2026, RELIABLE",
        "donum-2027, ASSUMED",
        "donum-2028, RELIABLE",
        "donum-2029, ASSUMED",
        "forfait-structure-2025, OFFICIAL"
    })
    void a_text_is_as_well_known_as_what_it_sets_for_its_year(String id, Confidence confidence) {
        assertThat(scheme(id).source().confidence()).isEqualTo(confidence);
    }

    @Test
    void every_indicator_says_where_it_stands_in_its_text() {
        assertThat(Schemes.ALL)
                .flatExtracting(Scheme::indicators)
                .hasSizeGreaterThan(90)
                .allSatisfy(indicator -> assertThat(indicator.source().place()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "software, DECLARED, VENDOR_ATTESTATION",
        "sesam-vitale, MEASURED, NONE",
        "fse, MEASURED, NONE",
        "opening-hours, DECLARED, NONE",
        "dmp-feeding, MEASURED, NONE",
        "coding, DECLARED, SWORN_STATEMENT",
        "coordinated-care, DECLARED, SWORN_STATEMENT",
        "patient-services, DECLARED, SWORN_STATEMENT",
        "supervision, DECLARED, SWORN_STATEMENT",
        "video, DECLARED, SWORN_STATEMENT",
        "connected-devices, DECLARED, SWORN_STATEMENT",
        "sas, MEASURED, NONE"
    })
    void an_indicator_is_established_and_proved_as_the_guide_says(String id, String established, String proof) {
        for (String scheme : new String[] {"forfait-structure-2023", "forfait-structure-2024"}) {
            assertThat(scheme(scheme).indicators())
                    .filteredOn(indicator -> indicator.id().equals(id))
                    .extracting(indicator -> indicator.evidence().established() + ", "
                            + indicator.evidence().proof())
                    .containsExactly(established + ", " + proof);
        }
    }

    @Test
    void only_volet_2_of_the_forfait_structure_stands_behind_another() {
        assertThat(Schemes.ALL)
                .filteredOn(scheme -> !scheme.id().startsWith("donum"))
                .flatExtracting(Scheme::volets)
                .filteredOn(volet -> !volet.opening().behind().isEmpty())
                .hasSize(4)
                .extracting(Volet::id)
                .containsOnly("volet-2");
    }
}
