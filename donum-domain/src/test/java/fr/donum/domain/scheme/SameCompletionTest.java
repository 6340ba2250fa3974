package fr.donum.domain.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Combined;
import fr.donum.domain.criterion.Criterion;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.MeanAtLeast;
import fr.donum.domain.criterion.RateAtLeast;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Target;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.rules.Schemes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two texts are compared over the same completion of what is missing. */
class SameCompletionTest {
    static final Dossier NOTHING = Dossier.of(PractitionerId.of("someone")).build();

    static Scheme scheme(String id) {
        return Schemes.withId(id).orElseThrow();
    }

    /** The text with every target of a rate or a mean of rates moved by some hundredths. */
    static Scheme moved(Scheme scheme, int hundredths) {
        return with(
                scheme,
                scheme.volets().stream()
                        .map(volet -> new Volet(
                                volet.id(),
                                volet.title(),
                                volet.opening(),
                                volet.together(),
                                volet.indicators().stream()
                                        .map(each -> new Indicator(
                                                each.id(),
                                                each.title(),
                                                each.source(),
                                                moved(each.criterion(), hundredths),
                                                each.award(),
                                                each.evidence(),
                                                each.restsOn()))
                                        .toList()))
                        .toList());
    }

    private static Scheme with(Scheme scheme, List<Volet> volets) {
        return new Scheme(
                scheme.id(),
                scheme.year(),
                scheme.title(),
                scheme.source(),
                scheme.pointValue(),
                scheme.assessedOn(),
                volets,
                null);
    }

    private static Criterion moved(Criterion criterion, int hundredths) {
        if (criterion instanceof MeanAtLeast mean) {
            return new MeanAtLeast(mean.usages(), moved(mean.target(), hundredths));
        }
        if (criterion instanceof RateAtLeast rate) {
            return new RateAtLeast(rate.usage(), moved(rate.target(), hundredths));
        }
        return criterion instanceof Combined combined
                ? new Combined(
                        combined.how(),
                        combined.parts().stream()
                                .map(part -> moved(part, hundredths))
                                .toList())
                : criterion;
    }

    private static Target moved(Target target, int hundredths) {
        Ratio more = target.value().plus(Ratio.percent(hundredths));
        return new Target(more, more, target.isAssumed());
    }

    static Difference between(Scheme one, Scheme other, Dossier dossier, Reading reading) {
        return Difference.between(
                one.evaluate(dossier.asIfIn(one.year()), reading),
                other.evaluate(dossier.asIfIn(other.year()), reading));
    }

    static Difference between(Scheme one, Scheme other, Dossier dossier) {
        return between(one, other, dossier, Reading.OURS);
    }

    static Difference exactly(String least, String most) {
        return new Difference(Euros.parse(least), Euros.parse(most), true);
    }

    @ParameterizedTest
    @MethodSource("everyScheme")
    void a_scheme_differs_from_a_copy_of_itself_by_nothing_whatever_is_missing(Scheme scheme) {
        Scheme copy = new Scheme(
                "copy",
                scheme.year(),
                "Copie",
                scheme.source(),
                scheme.pointValue(),
                scheme.assessedOn(),
                scheme.volets(),
                null);
        Random random = new Random(7);

        for (Dossier dossier : List.of(
                NOTHING,
                SameCompletionPropertiesTest.dossier(random, scheme, copy),
                SameCompletionPropertiesTest.dossier(random, scheme, copy))) {
            assertThat(between(scheme, copy, dossier)).isEqualTo(exactly("0", "0"));
            assertThat(between(scheme, copy, dossier, Reading.OURS.other(Interpretation.UNWEIGHTED_MEAN)))
                    .isEqualTo(exactly("0", "0"));
        }
    }

    static Stream<Scheme> everyScheme() {
        return Schemes.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("everyScheme")
    void raising_every_target_makes_no_winner_whatever_is_missing(Scheme scheme) {
        Random random = new Random(11);
        Scheme raised = moved(scheme, 7);
        for (int i = 0; i < 40; i++) {
            Dossier dossier = i == 0 ? NOTHING : SameCompletionPropertiesTest.dossier(random, scheme, raised);
            Difference difference = between(scheme, raised, dossier);
            assertThat(difference.most()).isNotNull().isLessThanOrEqualTo(Euros.ZERO);
        }
    }

    @Test
    void one_missing_rate_is_one_rate_in_both_texts() {
        Dossier known = NOTHING.change()
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES)
                .with(Usage.DCMT, 65, 100)
                .with(Usage.FSE, 65, 100)
                .with(Usage.AAT, 65, 100)
                .with(Usage.CMATMP, 0, 1)
                .with(Usage.SPE, 0, 1)
                .with(Usage.DSG, 0, 1)
                .with(Usage.DMP, 0, 1)
                .with(Usage.ORDONNANCE, 0, 1)
                .with(Count.APCV_FSE, 0)
                .with(Count.MSS_MESSAGES, 0)
                .build();
        Scheme donum = scheme("donum-2026");

        assertThat(between(donum, moved(donum, 10), known)).isEqualTo(exactly("-1960", "0"));
        assertThat(between(moved(donum, 10), donum, known)).isEqualTo(exactly("0", "1960"));
        assertThat(between(donum, moved(donum, 30), known))
                .as("90 % cannot be reached, 60 % can be missed")
                .isEqualTo(exactly("-1960", "0"));
        assertThat(between(donum, moved(donum, 30), known.with(Usage.PSE, Ratio.percent(50))))
                .isEqualTo(exactly("-1960", "-1960"));
    }

    @Test
    void a_mean_that_nothing_decides_is_one_mean_in_both_texts() {
        DossierBuilder none = NOTHING.change()
                .with(Attestation.SEGUR, Answer.YES)
                .with(Attestation.LAP, Answer.YES)
                .with(Attestation.SESAM_VITALE, Answer.YES);
        for (Usage usage : List.of(Usage.DCMT, Usage.PSE, Usage.FSE, Usage.AAT)) {
            none.with(usage, 0, 0);
        }
        for (Usage usage : List.of(Usage.CMATMP, Usage.SPE, Usage.DSG, Usage.DMP, Usage.ORDONNANCE)) {
            none.with(usage, 0, 1);
        }
        Dossier dossier =
                none.with(Count.APCV_FSE, 0).with(Count.MSS_MESSAGES, 0).build();
        Scheme donum = scheme("donum-2026");

        assertThat(between(donum, moved(donum, 5), dossier)).isEqualTo(exactly("-1960", "0"));
        assertThat(between(donum, moved(donum, 5), dossier, Reading.COUNT_AS_ZERO))
                .isEqualTo(exactly("0", "0"));
    }

    @Test
    void a_list_without_size_lifts_the_bound_of_what_one_text_alone_pays() {
        Scheme vsm2023 = scheme("vsm-2023");
        Scheme vsm2024 = scheme("vsm-2024");
        Dossier due = NOTHING.change()
                .with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 92)
                .with(Count.VSM_STRUCTURED, 0)
                .build();

        assertThat(between(
                        vsm2023,
                        scheme("avenant-9-usage-2022"),
                        due.with(Usage.DMP, Ratio.ZERO).with(Usage.MSS, Ratio.ZERO)))
                .isEqualTo(new Difference(null, Euros.ZERO, true));
        assertThat(between(
                        scheme("avenant-9-usage-2022"),
                        vsm2023,
                        due.with(Usage.DMP, Ratio.ONE).with(Usage.MSS, Ratio.ZERO)))
                .isEqualTo(new Difference(Euros.of(-280), null, true));
        assertThat(between(vsm2023, moved2023(), due).least()).isNull();
        Difference paid = between(vsm2023, vsm2024, due.with(Count.VSM_ALREADY_PAID, 150_000));
        assertThat(paid.least()).isEqualTo(Euros.of(-1_500));
        assertThat(paid.most()).isEqualTo(Euros.ZERO);
        Difference unknown = between(vsm2023, vsm2024, due);
        assertThat(unknown.least()).as("all may have been paid").isNull();
        assertThat(unknown.most()).isEqualTo(Euros.ZERO);
    }

    private static Scheme moved2023() {
        Scheme vsm = scheme("vsm-2023");
        Indicator indicator = vsm.indicators().get(0);
        return with(vsm, List.of(Volet.independent("vsm", "VSM", Opening.ALWAYS, indicator.pays(Points.of(1)))));
    }

    @Test
    void with_a_list_the_second_assessment_of_vsms_differs_by_what_may_have_been_paid() {
        Dossier due = NOTHING.change()
                .profile(Profile.UNKNOWN.withListSize(800).withListUnder16(0))
                .with(Count.ALD_PATIENTS, 100)
                .with(Count.ALD_VSM, 92)
                .build();

        assertThat(between(scheme("vsm-2023"), scheme("vsm-2024"), due)).isEqualTo(exactly("-3600", "0"));
        assertThat(between(scheme("vsm-2023"), scheme("vsm-2024"), due.with(Count.VSM_ALREADY_PAID, 320_000)))
                .isEqualTo(exactly("-3200", "-3000"));
        assertThat(between(
                        scheme("vsm-2023"),
                        scheme("vsm-2024"),
                        due.without(Count.ALD_VSM).with(Count.VSM_ALREADY_PAID, 10_000)))
                .isEqualTo(exactly("-100", "0"));
    }

    @Test
    void points_of_an_odd_value_are_bounded_outwards_to_the_cent() {
        Scheme usage = scheme("avenant-9-usage-2022");
        Scheme odd = new Scheme(
                "odd",
                2022,
                "Impair",
                usage.source(),
                Euros.ofCents(1),
                usage.assessedOn(),
                List.of(Volet.independent(
                        "usage",
                        "Usages",
                        Opening.ALWAYS,
                        usage.indicators().get(0).pays(Points.parse("0.5")))),
                null);
        Scheme nothing = with(
                odd,
                List.of(Volet.independent(
                        "usage",
                        "Usages",
                        Opening.ALWAYS,
                        usage.indicators().get(0).pays(Points.ZERO))));

        assertThat(between(nothing, odd, NOTHING)).isEqualTo(new Difference(Euros.ZERO, Euros.ofCents(1), false));
        assertThat(between(odd, nothing, NOTHING)).isEqualTo(new Difference(Euros.ofCents(-1), Euros.ZERO, false));
    }

    @Test
    void beyond_what_can_be_tried_each_result_stands_by_itself() {
        Scheme forfait = scheme("forfait-structure-2025");
        List<Indicator> many = new ArrayList<>();
        for (Indicator indicator : forfait.indicators()) {
            many.add(new Indicator(
                    indicator.id(),
                    "Title",
                    indicator.source(),
                    indicator.criterion(),
                    Award.nothing(),
                    indicator.evidence(),
                    Set.of()));
        }
        Scheme all = with(
                forfait, List.of(Volet.prerequisites("all", "Tout", Points.of(1), many.toArray(Indicator[]::new))));

        Difference seen = between(all, moved(all, 1), NOTHING);

        assertThat(seen.isExact()).isFalse();
        assertThat(seen).isEqualTo(new Difference(Euros.of(-7), Euros.of(7), false));
    }
}
