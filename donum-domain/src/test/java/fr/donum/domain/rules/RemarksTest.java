package fr.donum.domain.rules;

import static fr.donum.domain.dossier.Usage.AAT;
import static fr.donum.domain.dossier.Usage.PSE;
import static fr.donum.domain.rules.FullPractice.codes;
import static fr.donum.domain.rules.FullPractice.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarksTest {
    @Test
    void the_forfait_structure_2023_always_says_that_its_published_maximum_differs() {
        Evaluation full = scheme("forfait-structure-2023").evaluate(FullPractice.dossier());
        Evaluation nothing = scheme("forfait-structure-2023")
                .evaluate(Dossier.of(FullPractice.SOMEONE).build());

        assertThat(Remarks.about(full))
                .containsExactly(new Remark.PublishedMaximum(Points.of(1_163), Points.of(1_115)));
        assertThat(codes(nothing)).containsExactly("published-maximum-differs");
        assertThat(full.interpretations()).containsExactly(Interpretation.ITEMS_OR_HEADLINE);
    }

    @Test
    void a_published_maximum_that_the_items_sum_to_is_not_remarked_upon() {
        assertThat(Remarks.about(scheme("forfait-structure-2025")
                        .publishedAs(Points.of(1_115))
                        .evaluate(FullPractice.dossier())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "forfait-structure-2022, 80",
        "forfait-structure-2023, 70",
        "forfait-structure-2024, 90",
        "forfait-structure-2025, 90"
    })
    void an_aat_rate_up_to_five_points_below_its_target_is_a_near_miss(String id, long target) {
        assertThat(codes(aat(id, 10 * target, 1_000))).as("on the target").doesNotContain("aat-near-miss");
        assertThat(codes(aat(id, 10 * target - 1, 1_000))).as("just below").contains("aat-near-miss");
        assertThat(codes(aat(id, 10 * target - 50, 1_000)))
                .as("five points below")
                .contains("aat-near-miss");
        assertThat(codes(aat(id, 10 * target - 51, 1_000))).as("further below").doesNotContain("aat-near-miss");
    }

    @Test
    void a_near_miss_tells_the_rate_and_the_target() {
        assertThat(Remarks.about(aat("forfait-structure-2025", 89, 100)))
                .containsExactly(new Remark.AatNearMiss(Ratio.of(89, 100), Ratio.of(9, 10)));
    }

    @Test
    void only_a_measured_aat_rate_with_a_target_of_its_own_is_a_near_miss() {
        Dossier full = FullPractice.dossier();

        assertThat(Remarks.about(aat("forfait-structure-2025", 0, 0)))
                .as("no notices")
                .isEmpty();
        assertThat(Remarks.about(scheme("forfait-structure-2025").evaluate(full.with(PSE, Ratio.of(89, 100)))))
                .as("another téléservice")
                .isEmpty();
        assertThat(Remarks.about(scheme("forfait-structure-2025").evaluate(full.without(AAT))))
                .as("missing")
                .isEmpty();
        assertThat(codes(scheme("donum-2028")
                        .evaluate(full.change()
                                .with(AAT, Ratio.of(79, 100))
                                .with(PSE, 0, 100)
                                .build())))
                .as("part of a mean")
                .isEmpty();
    }

    @Test
    void another_reading_is_told_when_it_changes_the_result_and_only_then() {
        Dossier noDeclarations =
                FullPractice.dossier().change().with(Usage.DCMT, 0, 0).build();
        Dossier noDeclarationsAndHalfOfTheNotices =
                noDeclarations.change().with(AAT, 30, 100).with(PSE, 60, 100).build();

        assertThat(Remarks.about(scheme("donum-2026").evaluate(noDeclarations)))
                .as("three rates of 100 % and one of 0 % still average 75 %")
                .isEmpty();
        assertThat(Remarks.about(scheme("donum-2026").evaluate(noDeclarationsAndHalfOfTheNotices)))
                .as("190 % over three, or over four")
                .containsExactly(new Remark.OtherReading(
                        Interpretation.ZERO_DENOMINATOR,
                        Interval.exactly(Euros.of(2_940)),
                        Interval.exactly(Euros.ZERO)));
    }

    @Test
    void a_scheme_without_a_maximum_differs_from_no_published_one() {
        assertThat(codes(scheme("vsm-2023").publishedAs(Points.of(1)).evaluate(FullPractice.dossier())))
                .doesNotContain("published-maximum-differs");
    }

    @Test
    void a_prerequisite_set_aside_as_a_whole_rests_on_that_reading_and_an_item_does_not() {
        Dossier full = FullPractice.dossier();

        assertThat(scheme("forfait-structure-2025")
                        .evaluate(full.change().neutralise("software").build())
                        .interpretations())
                .containsExactly(Interpretation.NEUTRALISED_PREREQUISITE);
        assertThat(scheme("forfait-structure-2025")
                        .evaluate(full.change().neutralise(AAT).build())
                        .interpretations())
                .isEmpty();
        assertThat(scheme("donum-2026")
                        .evaluate(full.change().neutralise(AAT).build())
                        .interpretations())
                .as("a rate that leaves its mean")
                .doesNotContain(Interpretation.NEUTRALISED_PREREQUISITE);
        assertThat(scheme("donum-2026")
                        .evaluate(full.change().neutralise(Count.APCV_FSE).build())
                        .interpretations())
                .as("a part of what is no prerequisite")
                .doesNotContain(Interpretation.NEUTRALISED_PREREQUISITE);
    }

    @Test
    void a_prerequisite_of_which_a_part_is_set_aside_rests_on_the_reading_that_it_does_not_block() {
        Dossier partly = FullPractice.dossier()
                .change()
                .without(Attestation.LAP)
                .neutralise(Attestation.LAP)
                .build();
        Evaluation evaluation = scheme("forfait-structure-2025").evaluate(partly);

        assertThat(evaluation.points().assured()).isEqualTo(Points.of(1_115));
        assertThat(evaluation.interpretations()).containsExactly(Interpretation.NEUTRALISED_PREREQUISITE);
        assertThat(scheme("forfait-structure-2025")
                        .evaluate(partly.with(Attestation.SEGUR, Answer.NO))
                        .interpretations())
                .as("missed all the same")
                .isEmpty();
    }

    @Test
    void the_bouquet_of_2022_rests_on_how_it_is_split() {
        assertThat(scheme("forfait-structure-2022")
                        .evaluate(FullPractice.dossier())
                        .interpretations())
                .containsExactly(Interpretation.BOUQUET_SPLIT);
        assertThat(scheme("forfait-structure-2022").indicators())
                .filteredOn(indicator -> indicator.restsOn().contains(Interpretation.BOUQUET_SPLIT))
                .extracting(indicator -> indicator.id())
                .containsExactly("aat", "pse", "dcmt", "cmatmp", "spe", "dsg");
    }

    @Test
    void a_kind_of_remark_has_a_stable_code() {
        assertThat(Remark.Kind.values())
                .extracting(Remark.Kind::code)
                .containsExactly(
                        "zero-denominator-matters",
                        "cap-matters",
                        "lap-exemption-assumed",
                        "other-reading-matters",
                        "published-maximum-differs",
                        "lap-exempt-by-specialty",
                        "lap-exemption-not-presumed",
                        "fse-period",
                        "aat-near-miss",
                        "list-size-missing",
                        "list-taken-as-mixed",
                        "rate-near-target");
    }

    private static Evaluation aat(String id, long done, long total) {
        return scheme(id)
                .evaluate(FullPractice.dossier().change().with(AAT, done, total).build());
    }
}
