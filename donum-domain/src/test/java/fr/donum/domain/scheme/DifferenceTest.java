package fr.donum.domain.scheme;

import static fr.donum.domain.criterion.Criterion.allOf;
import static fr.donum.domain.criterion.Criterion.attested;
import static fr.donum.domain.criterion.Criterion.countOf;
import static fr.donum.domain.criterion.Criterion.meanOf;
import static fr.donum.domain.criterion.Criterion.rateOf;
import static fr.donum.domain.criterion.Criterion.shareOf;
import static fr.donum.domain.scheme.SameCompletionTest.NOTHING;
import static fr.donum.domain.scheme.SameCompletionTest.between;
import static fr.donum.domain.scheme.SameCompletionTest.exactly;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one small text pays beyond another, worked out by hand. A point is worth 1 EUR in all of them. */
class DifferenceTest {
    private static final Scheme NO_POINT = text(pays("nothing", attested(Attestation.VIDEO), 0));
    private static final Target HALF = Target.percent(50);

    private static Scheme text(Volet... volets) {
        return new Scheme(
                "text",
                2030,
                "Title",
                SmallText.SOURCE,
                Euros.of(1),
                LocalDate.of(2030, 12, 31),
                List.of(volets),
                null);
    }

    private static Scheme text(Indicator... indicators) {
        return text(Volet.independent("items", "Title", Opening.ALWAYS, indicators));
    }

    private static Indicator pays(String id, Criterion criterion, long points) {
        return Indicator.indicator(id, "Title", SmallText.SOURCE)
                .when(criterion)
                .pays(Points.of(points));
    }

    private static Indicator vsm(int euros, long reference, Ratio factor, boolean isLessAlreadyPaid) {
        return Indicator.indicator("vsm", "Title", SmallText.SOURCE)
                .when(shareOf(Count.ALD_VSM, Count.ALD_PATIENTS).atLeast(HALF))
                .pays(new VsmAward(
                        List.of(new VsmAward.Tier(Ratio.of(1, 2), Euros.of(euros))),
                        new VsmAward.Bonus(Ratio.of(1, 3), factor),
                        new VsmAward.Reference(reference, 100),
                        isLessAlreadyPaid));
    }

    /** An indicator of 1 point for each attestation, which asks for something else besides. */
    private static Scheme eachWith(Criterion other, Stream<Attestation> attestations) {
        return text(attestations
                .map(each -> pays(each.id(), allOf(attested(each), other), 1))
                .toArray(Indicator[]::new));
    }

    private static Stream<Attestation> withoutLap(int number) {
        return Stream.of(Attestation.values())
                .filter(each -> each != Attestation.LAP)
                .limit(number);
    }

    private static Criterion all(Stream<Attestation> attestations) {
        return allOf(attestations.map(Criterion::attested).toArray(Criterion[]::new));
    }

    @Test
    void texts_that_ask_alike_pay_alike_unless_a_point_is_worth_more_or_one_has_another_volet() {
        Criterion tooMany = all(Stream.of(Attestation.values()));
        Volet first = Volet.independent("first", "Title", Opening.ALWAYS, pays("a", tooMany, 1));
        Volet other = Volet.independent("first", "Title", Opening.ALWAYS, pays("a", tooMany, 3));
        Volet second = Volet.independent("second", "Title", Opening.ALWAYS, pays("b", tooMany, 2));
        Scheme both = text(first, second);
        Scheme dear = new Scheme(
                "dear", 2030, "Title", SmallText.SOURCE, Euros.of(5), both.assessedOn(), both.volets(), null);

        assertThat(between(both, text(first, second), NOTHING)).isEqualTo(exactly("0", "0"));
        assertThat(between(both, dear, NOTHING)).isEqualTo(new Difference(Euros.of(-3), Euros.of(15), false));
        assertThat(between(both, text(first), NOTHING)).isEqualTo(new Difference(Euros.of(-3), Euros.of(1), false));
        assertThat(between(text(first), both, NOTHING)).isEqualTo(new Difference(Euros.of(-1), Euros.of(3), false));
        assertThat(between(both, text(other, second), NOTHING))
                .isEqualTo(new Difference(Euros.of(-3), Euros.of(5), false));
    }

    @Test
    void as_many_completions_are_tried_as_twelve_answers_have_together() {
        Scheme twelve = text(pays("a", all(withoutLap(12)), 5));
        Scheme thirteen = text(pays("a", all(Stream.of(Attestation.values())), 5));

        assertThat(between(twelve, text(pays("a", all(withoutLap(12)), 3)), NOTHING))
                .isEqualTo(exactly("-2", "0"));
        assertThat(between(thirteen, text(pays("a", all(Stream.of(Attestation.values())), 3)), NOTHING))
                .isEqualTo(new Difference(Euros.of(-5), Euros.of(3), false));
    }

    @Test
    void as_many_gates_are_combined_as_twelve_answers_make() {
        Volet twelve = Volet.prerequisites("gate", "Title", Points.of(5), indicators(withoutLap(12)));
        Volet lower = Volet.prerequisites("gate", "Title", Points.of(3), indicators(withoutLap(12)));
        Volet thirteen =
                Volet.prerequisites("gate", "Title", Points.of(5), indicators(Stream.of(Attestation.values())));
        Volet less = Volet.prerequisites("gate", "Title", Points.of(3), indicators(Stream.of(Attestation.values())));

        assertThat(between(text(twelve), text(lower), NOTHING)).isEqualTo(exactly("-2", "0"));
        assertThat(between(text(thirteen), text(less), NOTHING))
                .isEqualTo(new Difference(Euros.of(-5), Euros.of(3), false));
    }

    private static Indicator[] indicators(Stream<Attestation> attestations) {
        return attestations.map(each -> pays(each.id(), attested(each), 0)).toArray(Indicator[]::new);
    }

    @Test
    void where_too_many_are_open_a_list_without_size_leaves_no_bound_on_its_side() {
        Volet tooMany =
                Volet.independent("many", "Title", Opening.ALWAYS, pays("a", all(Stream.of(Attestation.values())), 5));
        Scheme of100 =
                text(tooMany, Volet.independent("vsm", "Title", Opening.ALWAYS, vsm(100, 200, Ratio.ONE, false)));
        Dossier met = NOTHING.with(Count.ALD_PATIENTS, 10).with(Count.ALD_VSM, 9);

        assertThat(between(NO_POINT, of100, met)).isEqualTo(new Difference(Euros.ZERO, null, false));
        assertThat(between(of100, NO_POINT, met)).isEqualTo(new Difference(null, Euros.ZERO, false));
    }

    @Test
    void what_hangs_on_figures_of_its_own_is_tried_by_itself_though_all_share_what_is_known() {
        Criterion rate = rateOf(Usage.AAT).atLeast(HALF);
        Criterion mean = meanOf(Usage.AAT, Usage.FSE).atLeast(HALF);
        Dossier known = NOTHING.with(Usage.AAT, Ratio.ONE).with(Usage.FSE, Ratio.ONE);

        String all = Integer.toString(Attestation.values().length);
        assertThat(between(NO_POINT, eachWith(rate, Stream.of(Attestation.values())), known))
                .isEqualTo(exactly("0", all));
        assertThat(between(NO_POINT, eachWith(mean, Stream.of(Attestation.values())), known))
                .isEqualTo(exactly("0", all));
    }

    @Test
    void what_is_met_for_certain_is_not_tried() {
        Indicator[] met = indicators(Stream.of(Attestation.values()));
        Dossier dossier = NOTHING;
        for (Attestation attestation : Attestation.values()) {
            dossier = dossier.with(attestation, Answer.YES);
        }
        List<Indicator> more = new ArrayList<>(List.of(met));
        more.add(pays("rate", rateOf(Usage.AAT).atLeast(HALF), 4));

        assertThat(between(text(met), text(more.toArray(Indicator[]::new)), dossier))
                .isEqualTo(exactly("0", "4"));
    }

    @Test
    void means_that_share_a_missing_rate_are_paired_freely_and_said_to_be() {
        Scheme one = text(pays("a", meanOf(Usage.AAT, Usage.FSE).atLeast(HALF), 1));
        Scheme other = text(pays("a", meanOf(Usage.AAT, Usage.PSE).atLeast(HALF), 1));
        Dossier shared = NOTHING.with(Usage.FSE, Ratio.of(2, 5)).with(Usage.PSE, Ratio.of(3, 5));

        assertThat(between(one, other, shared))
                .as("-1 cannot be: a rate that makes up for 2/5 makes up for 3/5")
                .isEqualTo(new Difference(Euros.of(-1), Euros.of(1), false));
        assertThat(between(
                        one,
                        other,
                        shared.with(Usage.AAT, Tally.tally(0, 0))
                                .without(Usage.FSE)
                                .without(Usage.PSE)))
                .as("each has a missing rate of its own")
                .isEqualTo(exactly("-1", "1"));
        assertThat(between(one, other, NOTHING.with(Usage.AAT, Ratio.ONE)))
                .as("a rate of one alone decides nothing here: both are met")
                .isEqualTo(exactly("0", "0"));
    }

    @Test
    void pooled_acts_weigh_freely_while_any_are_not_counted() {
        Reading pooled = Reading.OURS.other(Interpretation.UNWEIGHTED_MEAN).other(Interpretation.REACHED);
        Reading uncapped = pooled.other(Interpretation.CAP);
        Scheme of = text(pays("a", meanOf(Usage.DMP, Usage.AAT).atLeast(HALF), 1));
        Scheme beyondAll = text(pays(
                "a", meanOf(Usage.DMP, Usage.AAT).atLeast(Target.percent(100).assumed()), 1));
        Dossier counted = NOTHING.with(Usage.AAT, Tally.tally(0, 10));

        assertThat(between(NO_POINT, of, counted, pooled)).isEqualTo(new Difference(Euros.ZERO, Euros.of(1), false));
        assertThat(between(NO_POINT, beyondAll, counted, pooled)).isEqualTo(exactly("0", "0"));
        assertThat(between(NO_POINT, beyondAll, counted, uncapped))
                .isEqualTo(new Difference(Euros.ZERO, Euros.of(1), false));
        assertThat(between(NO_POINT, of, counted.with(Usage.DMP, Ratio.of(1, 10)), pooled))
                .as("a rate without its counts")
                .isEqualTo(new Difference(Euros.ZERO, Euros.of(1), false));
    }

    @Test
    void a_first_bunch_that_is_not_exact_is_not_forgotten_over_the_next() {
        Criterion mean = meanOf(Usage.AAT, Usage.FSE).atLeast(HALF);
        Criterion other = meanOf(Usage.AAT, Usage.PSE).atLeast(HALF);
        Scheme rough = text(pays("a", mean, 1), pays("b", other, 1), pays("c", attested(Attestation.SEGUR), 4));
        Dossier known = NOTHING.with(Usage.FSE, Ratio.of(2, 5)).with(Usage.PSE, Ratio.of(3, 5));

        assertThat(between(NO_POINT, rough, known)).isEqualTo(new Difference(Euros.ZERO, Euros.of(6), false));
    }

    @Test
    void points_entered_are_tried_on_both_sides_of_every_threshold() {
        EnteredPoints entered = new EnteredPoints(Count.SAS_EFFECTION_POINTS, Points.of(100));
        Indicator any =
                pays("a", countOf(Count.SAS_EFFECTION_POINTS).atLeast(1), 0).pays(entered);
        Indicator from10 =
                pays("a", countOf(Count.SAS_EFFECTION_POINTS).atLeast(20), 0).pays(entered);

        assertThat(between(text(any), text(from10), NOTHING))
                .as("9.5 points are paid by one alone")
                .isEqualTo(exactly("-9.5", "0"));
    }

    @Test
    void the_largest_number_of_patients_needs_no_larger_one() {
        Scheme half = text(pays("a", shareOf(Count.ALD_VSM, Count.ALD_PATIENTS).atLeast(HALF), 1));

        assertThat(between(NO_POINT, half, NOTHING.with(Count.ALD_VSM, 1_000_000_000)))
                .as("they are all patients there can be")
                .isEqualTo(exactly("1", "1"));
        assertThat(between(NO_POINT, half, NOTHING.with(Count.ALD_PATIENTS, 1_000_000_000)))
                .isEqualTo(exactly("0", "1"));
    }

    @Test
    void the_list_at_which_all_was_paid_before_is_tried() {
        Dossier met = NOTHING.change()
                .with(Count.ALD_PATIENTS, 10)
                .with(Count.ALD_VSM, 9)
                .with(Count.VSM_STRUCTURED, 0)
                .with(Count.VSM_ALREADY_PAID, 10_000)
                .build();
        Scheme plain = text(vsm(100, 200, Ratio.ONE, false));

        assertThat(between(plain, text(vsm(200, 200, Ratio.ONE, true)), met))
                .as("100 patients: 50 EUR, and 100 EUR of which all was paid; more patients earn more of the other")
                .isEqualTo(new Difference(Euros.of(-50), null, false));
        assertThat(between(plain, text(vsm(100, 200, Ratio.of(2, 1), true)), met.with(Count.VSM_STRUCTURED, 9)))
                .as("the same by the bonus")
                .isEqualTo(new Difference(Euros.of(-50), null, false));
        assertThat(between(plain, text(vsm(0, 200, Ratio.ONE, true)), met))
                .as("a tier that pays nothing")
                .isEqualTo(new Difference(null, Euros.ZERO, false));
        assertThat(between(plain, text(vsm(100, 200, Ratio.ZERO, true)), met.with(Count.VSM_STRUCTURED, 9)))
                .as("a bonus that takes all")
                .isEqualTo(new Difference(null, Euros.ZERO, false));
        assertThat(between(
                        plain,
                        text(vsm(200, 200, Ratio.ONE, true)),
                        met.change().profile(Profile.UNKNOWN.withListSize(100)).build()))
                .isEqualTo(exactly("-50", "-50"));
    }

    @Test
    void two_awards_for_one_known_list_are_exact() {
        Dossier met = NOTHING.change()
                .profile(Profile.UNKNOWN.withListSize(200))
                .with(Count.ALD_PATIENTS, 10)
                .with(Count.ALD_VSM, 9)
                .build();

        assertThat(between(text(vsm(100, 200, Ratio.of(2, 1), false)), text(vsm(150, 200, Ratio.of(2, 1), false)), met))
                .isEqualTo(exactly("50", "100"));
    }

    @Test
    void a_list_of_nothing_but_the_largest_number_of_children_has_that_size() {
        Dossier met = NOTHING.change()
                .profile(Profile.UNKNOWN.withListUnder16(Profile.LARGEST_LIST))
                .with(Count.ALD_PATIENTS, 10)
                .with(Count.ALD_VSM, 9)
                .with(Count.VSM_STRUCTURED, 0)
                .build();

        assertThat(between(NO_POINT, text(vsm(1, 200, Ratio.ONE, false)), met))
                .as("a thousand million children at 1 EUR a hundred")
                .isEqualTo(exactly("10000000", "10000000"));
    }

    @Test
    void other_figures_may_have_other_missing_ones_so_that_only_a_bound_is_known() {
        Scheme text = text(pays("a", rateOf(Usage.AAT).atLeast(HALF), 5), pays("b", attested(Attestation.VIDEO), 3));
        Dossier paper = NOTHING.with(Usage.AAT, Ratio.ZERO);
        Evaluation before = text.evaluate(paper);
        Evaluation better = text.evaluate(paper.with(Usage.AAT, Ratio.ONE));

        assertThat(Difference.between(before, better)).isEqualTo(new Difference(Euros.of(2), Euros.of(8), false));
        assertThat(Difference.between(better, before)).isEqualTo(new Difference(Euros.of(-8), Euros.of(-2), false));
    }

    @Test
    void another_reading_is_no_completion_of_the_same() {
        Scheme text = text(
                pays("a", meanOf(Usage.AAT, Usage.FSE).atLeast(HALF), 5), pays("b", attested(Attestation.VIDEO), 3));
        Dossier oneWithoutActs = NOTHING.with(Usage.AAT, Tally.tally(8, 10)).with(Usage.FSE, Tally.tally(0, 0));
        Evaluation ours = text.evaluate(oneWithoutActs);
        Evaluation zero = ours.otherwise(Interpretation.ZERO_DENOMINATOR).orElseThrow();

        assertThat(Difference.between(ours, zero)).isEqualTo(new Difference(Euros.of(-8), Euros.of(-2), false));
    }

    @Test
    void figures_taken_for_another_year_are_the_same() {
        Scheme text = text(pays("a", attested(Attestation.VIDEO), 5));
        Scheme then = Scheme.ofYear(
                        "then", 2031, "Title", SmallText.SOURCE, text.volets().get(0))
                .pointValue(Euros.of(1));
        Dossier of2030 = NOTHING.asIfIn(2030);

        assertThat(Difference.between(text.evaluate(of2030), then.evaluate(of2030.asIfIn(2031))))
                .isEqualTo(exactly("0", "0"));
    }
}
