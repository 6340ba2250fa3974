package fr.donum.domain.rules;

import static fr.donum.domain.dossier.Count.*;
import static fr.donum.domain.rules.FullPractice.codes;
import static fr.donum.domain.rules.FullPractice.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VsmTest {
    private static final Scheme VSM_2023 = scheme("vsm-2023");
    private static final Scheme VSM_2024 = scheme("vsm-2024");

    private static DossierBuilder practice(long list, long vsm, long patients, long structured) {
        return Dossier.of(FullPractice.SOMEONE)
                .profile(Profile.UNKNOWN.withListSize(list))
                .with(ALD_VSM, vsm)
                .with(ALD_PATIENTS, patients)
                .with(VSM_STRUCTURED, structured);
    }

    private static Interval<Euros> exactly(String euros) {
        return Interval.exactly(Euros.parse(euros));
    }

    private static Interval<Euros> between(String assured, String attainable) {
        return new Interval<>(Euros.parse(assured), Euros.parse(attainable));
    }

    @ParameterizedTest
    @CsvSource({
        "a large list with structured VSMs,         1000, 92, 100, 40, 4500.00",
        "exactly a third is not more than a third,   400, 165, 300, 55, 750.00",
        "the reference list at half,                 800, 50, 100, 0, 1500.00",
        "one patient short of half,                  800, 49, 100, 49, 0.00",
        "one patient short of nine in ten,           800, 89, 100, 0, 1500.00",
        "nine in ten,                                800, 90, 100, 0, 3000.00",
        "more than a third,                          800, 90, 100, 31, 3600.00",
        "no patient with an ALD,                     800, 0, 0, 0, 0.00",
        "an empty list,                                0, 90, 100, 31, 0.00",
        "half a cent rounds up,                        7, 60, 120, 20, 13.13",
        "rounded once and at the end,                  7, 60, 120, 21, 15.75",
        "the largest list but one,          999999999, 90, 100, 31, 4499999995.50"
    })
    void the_amount_follows_tier_bonus_and_list(
            String why, long list, long vsm, long patients, long structured, String euros) {
        Dossier dossier = practice(list, vsm, patients, structured).build();

        assertThat(VSM_2023.evaluate(dossier).euros()).as(why).isEqualTo(exactly(euros));
        assertThat(VSM_2024.evaluate(dossier.with(VSM_ALREADY_PAID, 0)).euros())
                .as(why)
                .isEqualTo(exactly(euros));
        assertThat(VSM_2024.evaluate(dossier).euros()).as(why).isEqualTo(between("0.00", euros));
    }

    @ParameterizedTest
    @CsvSource({
        "children only,             300, 300, 750.00",
        "children only at 600,      600, 600, 1500.00",
        "one patient is 16 or more, 600, 599, 1125.00",
        "no child,                  600,   0, 1125.00",
        "nobody,                      0,   0, 0.00"
    })
    void a_list_of_children_only_is_held_against_600(String why, long list, long under16, String euros) {
        Profile profile = Profile.UNKNOWN.withListSize(list).withListUnder16(under16);

        assertThat(VSM_2023.evaluate(practice(0, 50, 100, 0).profile(profile).build())
                        .euros())
                .as(why)
                .isEqualTo(exactly(euros));
    }

    @Test
    void exactly_a_third_rests_on_the_reading_and_says_what_the_other_pays() {
        Evaluation onTheLine = VSM_2023.evaluate(practice(400, 165, 300, 55).build());

        assertThat(onTheLine.interpretations()).contains(Interpretation.STRUCTURED_BONUS);
        assertThat(Remarks.about(onTheLine))
                .contains(
                        new Remark.OtherReading(Interpretation.STRUCTURED_BONUS, exactly("750.00"), exactly("900.00")));
        assertThat(codes(onTheLine)).containsExactly("other-reading-matters", "list-taken-as-mixed");
    }

    @ParameterizedTest
    @CsvSource({"54, 750.00", "55, 900.00", "56, 900.00"})
    void read_the_other_way_a_third_is_enough(long structured, String euros) {
        Reading atLeast = Reading.OURS.other(Interpretation.STRUCTURED_BONUS);

        assertThat(VSM_2023.evaluate(practice(400, 165, 300, structured).build(), atLeast)
                        .euros())
                .isEqualTo(exactly(euros));
    }

    @ParameterizedTest
    @CsvSource({"54", "56"})
    void beside_the_line_the_bonus_rests_on_no_reading(long structured) {
        assertThat(VSM_2023.evaluate(practice(400, 165, 300, structured).build())
                        .interpretations())
                .doesNotContain(Interpretation.STRUCTURED_BONUS);
    }

    @ParameterizedTest
    @CsvSource({"800, 0, false", "801, 0, true", "600, 600, false", "601, 601, true", "700, 1, true", "700, 699, true"})
    void a_large_or_mixed_list_rests_on_a_reading(long list, long under16, boolean isOpen) {
        Profile profile = Profile.UNKNOWN.withListSize(list).withListUnder16(under16);
        Dossier dossier = practice(0, 50, 100, 0).profile(profile).build();

        assertThat(VSM_2023.evaluate(dossier).interpretations().contains(Interpretation.LIST_SIZE))
                .isEqualTo(isOpen);
    }

    @Test
    void a_list_whose_children_are_not_counted_may_be_mixed() {
        assertThat(VSM_2023.evaluate(practice(400, 50, 100, 0).build()).interpretations())
                .containsExactly(Interpretation.LIST_SIZE);
    }

    @Test
    void the_children_of_a_list_of_unknown_size_do_not_make_it_plain() {
        Dossier dossier = practice(0, 50, 100, 0)
                .profile(Profile.UNKNOWN.withListUnder16(0))
                .build();

        assertThat(VSM_2023.evaluate(dossier).interpretations()).containsExactly(Interpretation.LIST_SIZE);
    }

    @Test
    void what_is_missed_rests_on_no_reading_of_its_amount() {
        assertThat(VSM_2023.evaluate(practice(400, 3, 100, 1).build()).interpretations())
                .isEmpty();
    }

    @Test
    void without_the_size_of_the_list_nothing_is_assured_and_there_is_no_bound() {
        Evaluation unknown = VSM_2023.evaluate(
                practice(0, 50, 100, 0).profile(Profile.UNKNOWN).build());

        assertThat(unknown.euros()).isEqualTo(Interval.atLeast(Euros.ZERO));
        assertThat(unknown.euros().isBounded()).isFalse();
        assertThat(unknown.points()).isEqualTo(Interval.exactly(Points.ZERO));
        assertThat(FullPractice.indicator(unknown, "vsm").amount()).isEqualTo(Interval.atLeast(Amount.ZERO));
        assertThat(unknown.volets().get(0).amount()).isEqualTo(Interval.atLeast(Amount.ZERO));
        assertThat(Remarks.about(unknown)).containsExactly(new Remark.ListSizeMissing(800));
        assertThat(codes(unknown)).containsExactly("list-size-missing");
        assertThat(unknown.interpretations()).containsExactly(Interpretation.LIST_SIZE);
    }

    @ParameterizedTest
    @CsvSource({"600, true", "1, true", "0, false"})
    void a_list_whose_children_are_not_counted_is_taken_as_mixed_and_told_so(long list, boolean isTold) {
        Evaluation mixed = VSM_2023.evaluate(practice(list, 92, 100, 0).build());
        Evaluation counted = VSM_2023.evaluate(practice(list, 92, 100, 0)
                .profile(Profile.UNKNOWN.withListSize(list).withListUnder16(0))
                .build());

        assertThat(mixed.euros()).isEqualTo(counted.euros());
        assertThat(Remarks.about(mixed)).isEqualTo(isTold ? List.of(new Remark.ListTakenAsMixed(800, 600)) : List.of());
        assertThat(Remarks.about(counted)).isEmpty();
        assertThat(Remarks.about(VSM_2023.evaluate(practice(list, 3, 100, 0).build())))
                .as("nothing is paid")
                .isEmpty();
    }

    @Test
    void the_second_assessment_without_what_was_paid_assures_nothing() {
        Evaluation unknown = VSM_2024.evaluate(practice(800, 90, 100, 0).build());

        assertThat(unknown.euros()).isEqualTo(between("0.00", "3000.00"));
        assertThat(VSM_2023.evaluate(practice(800, 90, 100, 0).build()).euros()).isEqualTo(exactly("3000.00"));
        assertThat(VSM_2024.evaluate(practice(800, 49, 100, 0).build()).euros()).isEqualTo(exactly("0.00"));
    }

    @Test
    void the_size_of_the_list_does_not_matter_to_a_tier_that_is_missed() {
        assertThat(Remarks.about(VSM_2023.evaluate(
                        practice(0, 49, 100, 0).profile(Profile.UNKNOWN).build())))
                .isEmpty();
    }

    @Test
    void a_missing_figure_leaves_what_it_may_still_bring() {
        assertThat(VSM_2023.evaluate(practice(800, 50, 100, 0)
                                .without(VSM_STRUCTURED)
                                .build())
                        .euros())
                .isEqualTo(between("1500.00", "1800.00"));
        assertThat(VSM_2023.evaluate(practice(800, 50, 100, 20).without(ALD_VSM).build())
                        .euros())
                .isEqualTo(between("0.00", "3600.00"));
        assertThat(VSM_2023.evaluate(
                                practice(800, 50, 100, 0).without(ALD_PATIENTS).build())
                        .euros())
                .as("no structured VSM earns no bonus, whatever the number of VSMs")
                .isEqualTo(between("0.00", "3000.00"));
    }

    @Test
    void structured_vsms_that_the_caisse_sets_aside_earn_no_bonus() {
        assertThat(VSM_2023.evaluate(practice(800, 50, 100, 50)
                                .neutralise(VSM_STRUCTURED)
                                .build())
                        .euros())
                .isEqualTo(exactly("1500.00"));
    }

    @ParameterizedTest
    @CsvSource({"150000, 1500.00", "0, 3000.00", "300000, 0.00", "360000, 0.00", "299999, 0.01"})
    void the_second_assessment_pays_the_difference_and_takes_nothing_back(long cents, String euros) {
        Dossier paid = practice(800, 90, 100, 0).with(VSM_ALREADY_PAID, cents).build();

        assertThat(VSM_2024.evaluate(paid).euros()).isEqualTo(exactly(euros));
        assertThat(VSM_2023.evaluate(paid).euros()).isEqualTo(exactly("3000.00"));
    }

    @Test
    void only_the_second_assessment_looks_at_what_was_paid() {
        assertThat(VSM_2023.metrics()).containsExactly(ALD_VSM, ALD_PATIENTS, VSM_STRUCTURED);
        assertThat(VSM_2024.metrics()).containsExactly(ALD_VSM, ALD_PATIENTS, VSM_STRUCTURED, VSM_ALREADY_PAID);
    }

    @Test
    void missing_it_forgoes_the_first_tier() {
        Evaluation missed = VSM_2023.evaluate(practice(400, 0, 100, 0).build());

        assertThat(FullPractice.indicator(missed, "vsm").outcome())
                .isEqualTo(new Outcome.Missed(Amount.of(Euros.of(750))));
        assertThat(FullPractice.indicator(
                                VSM_2023.evaluate(practice(800, 0, 0, 0).build()), "vsm")
                        .outcome())
                .as("nobody to make a VSM for")
                .isEqualTo(new Outcome.Missed(Amount.of(Euros.of(1_500))));
    }
}
