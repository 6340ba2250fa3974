package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What pay must obey whatever the figures are. */
class PayPropertiesTest {
    @TestFactory
    Stream<DynamicTest> zero_is_at_most_assured_is_at_most_attainable_is_at_most_the_maximum_under_every_reading() {
        return EveryScheme.satisfies((scheme, one) -> readings().forEach(reading -> {
            Evaluation evaluation = scheme.evaluate(one.dossier(), reading);
            assertOrdered(evaluation.points());
            assertOrdered(evaluation.euros());
            assertThat(evaluation.euros().assured().cents()).isNotNegative();
            scheme.maximum().ifPresent(maximum -> {
                assertThat(evaluation.points().attainable()).isLessThanOrEqualTo(maximum.points());
                assertThat(evaluation.euros().isBounded()).isTrue();
                assertThat(evaluation.euros().attainable()).isLessThanOrEqualTo(maximum.worth(scheme.pointValue()));
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> one_more_online_act_or_certificate_never_lowers_pay() {
        return EveryScheme.satisfies((scheme, one) -> {
            Dossier dossier = one.dossier();
            for (Dossier better : Improvements.of(dossier, scheme.metrics())) {
                assertNotLess(scheme.evaluate(dossier), scheme.evaluate(better));
                assertThat(assured(scheme, better, Reading.COUNT_AS_ZERO))
                        .isGreaterThanOrEqualTo(assured(scheme, dossier, Reading.COUNT_AS_ZERO));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_earned_behind_a_closed_gate() {
        return EveryScheme.satisfies((scheme, one) -> {
            for (VoletResult volet : scheme.evaluate(one.dossier()).volets()) {
                if (volet.gate() == Verdict.MISSED) {
                    assertThat(volet.amount()).isEqualTo(Interval.exactly(Amount.ZERO));
                }
                if (volet.gate() != Verdict.MET) {
                    assertThat(volet.amount().assured()).isEqualTo(Amount.ZERO);
                    assertThat(volet.indicators())
                            .extracting(result -> result.outcome().kind())
                            .doesNotContain(Outcome.Kind.EARNED);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_missing_figure_lands_within_the_interval_under_every_reading() {
        return EveryScheme.satisfies((scheme, one) -> {
            Dossier before = one.dossier();
            Dossier donor = new ArbitraryDossiers(scheme).complete(~one.seed()).dossier();
            Dossier complete = before;
            for (Metric metric : missing(scheme, before)) {
                complete = given(complete, metric, donor);
                Dossier alone = given(before, metric, donor);
                Dossier several = complete;
                readings().forEach(reading -> {
                    assertWithin(scheme.evaluate(before, reading), scheme.evaluate(alone, reading));
                    assertWithin(scheme.evaluate(before, reading), scheme.evaluate(several, reading));
                });
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_result_is_exact_when_nothing_is_missing_and_every_mean_has_a_rate() {
        return EveryScheme.satisfies((scheme, one) -> {
            Evaluation evaluation = scheme.evaluate(
                    new ArbitraryDossiers(scheme).complete(one.seed()).dossier());
            boolean isUndecided = evaluation.volets().stream()
                    .flatMap(volet -> volet.indicators().stream())
                    .anyMatch(result -> result.verdict() == Verdict.UNKNOWN);
            assertThat(evaluation.euros().isExact() || isUndecided).isTrue();
        });
    }

    /** Ours, and each with one question read the other way. */
    static Stream<Reading> readings() {
        return Stream.concat(
                Stream.of(Reading.OURS),
                Stream.of(Interpretation.values())
                        .filter(Interpretation::isComputable)
                        .map(Reading.OURS::other));
    }

    private static List<Metric> missing(Scheme scheme, Dossier dossier) {
        return scheme.metrics().stream()
                .filter(metric -> dossier.standing(metric) == Standing.MISSING)
                .toList();
    }

    private static Dossier given(Dossier dossier, Metric metric, Dossier donor) {
        if (metric instanceof Attestation attestation) {
            return dossier.with(attestation, donor.answer(attestation).orElseThrow());
        }
        if (metric instanceof Usage usage) {
            return donor.tally(usage)
                    .map(tally -> dossier.with(usage, tally))
                    .orElseGet(() -> dossier.with(usage, donor.rate(usage).orElseThrow()));
        }
        Count count = (Count) metric;
        return dossier.with(count, donor.count(count).orElseThrow());
    }

    private static void assertWithin(Evaluation before, Evaluation after) {
        assertThat(after.euros().assured())
                .isGreaterThanOrEqualTo(before.euros().assured());
        if (before.euros().isBounded()) {
            assertThat(after.euros().attainable())
                    .isLessThanOrEqualTo(before.euros().attainable());
        }
    }

    private static void assertNotLess(Evaluation before, Evaluation after) {
        assertThat(after.euros().assured())
                .isGreaterThanOrEqualTo(before.euros().assured());
        if (after.euros().isBounded()) {
            assertThat(after.euros().attainable())
                    .isGreaterThanOrEqualTo(before.euros().attainable());
        }
    }

    private static Euros assured(Scheme scheme, Dossier dossier, Reading reading) {
        return scheme.evaluate(dossier, reading).euros().assured();
    }

    private static <T extends Comparable<T>> void assertOrdered(Interval<T> interval) {
        if (interval.isBounded()) {
            assertThat(interval.assured()).isLessThanOrEqualTo(interval.attainable());
        }
    }
}
