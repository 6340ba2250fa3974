package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.donum.domain.criterion.Finding;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.rules.Remarks;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.IndicatorResult;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.VoletResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** That all ways to look at one result say the same. */
class EvaluationPropertiesTest {
    @TestFactory
    Stream<DynamicTest> finding_agrees_with_judging_in_every_part_and_under_every_reading() {
        return EveryScheme.satisfies((scheme, one) -> {
            Dossier dossier = one.dossier();
            PayPropertiesTest.readings()
                    .forEach(reading -> scheme.indicators()
                            .forEach(indicator ->
                                    assertAgrees(indicator.criterion().find(dossier, reading), dossier, reading)));
        });
    }

    private static void assertAgrees(Finding finding, Dossier dossier, Reading reading) {
        if (finding.criterion().judge(dossier, reading) != finding.verdict()) {
            fail(reading + ": judged otherwise than found: " + finding);
        }
        finding.parts().forEach(part -> assertAgrees(part, dossier, reading));
    }

    @TestFactory
    Stream<DynamicTest> verdicts_can_be_recomputed_from_what_was_observed_and_required() {
        return EveryScheme.satisfies((scheme, one) -> {
            for (VoletResult volet : scheme.evaluate(one.dossier()).volets()) {
                for (IndicatorResult result : volet.indicators()) {
                    if (VerdictOfFinding.recomputed(result.finding())
                            != result.finding().verdict()) {
                        fail("does not show why: " + result.finding());
                    }
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_total_can_be_recomputed_from_the_outcomes_alone() {
        return EveryScheme.satisfies((scheme, one) -> {
            Evaluation evaluation = scheme.evaluate(one.dossier());
            Amount assured = Amount.ZERO;
            @Nullable Amount attainable = Amount.ZERO;
            for (VoletResult volet : evaluation.volets()) {
                Interval<Amount> together = together(volet);
                assured = assured.plus(together.assured());
                attainable = sum(attainable, together.attainable());
                for (IndicatorResult result : volet.indicators()) {
                    if (result.outcome() instanceof Outcome.Earned earned) {
                        assured = assured.plus(earned.amount().assured());
                        attainable = sum(attainable, earned.amount().attainable());
                    } else if (result.outcome() instanceof Outcome.Open open) {
                        attainable = sum(attainable, open.attainable());
                    }
                }
            }
            Euros least = assured.worth(scheme.pointValue());
            if (attainable == null) {
                assertThat(evaluation.euros()).isEqualTo(Interval.atLeast(least));
            } else {
                assertThat(evaluation.points()).isEqualTo(new Interval<>(assured.points(), attainable.points()));
                assertThat(evaluation.euros()).isEqualTo(new Interval<>(least, attainable.worth(scheme.pointValue())));
            }
        });
    }

    private static @Nullable Amount sum(@Nullable Amount one, @Nullable Amount other) {
        return one == null || other == null ? null : one.plus(other);
    }

    /** All earned, or nothing missed and some open. */
    private static Interval<Amount> together(VoletResult volet) {
        Set<Outcome.Kind> kinds = EnumSet.noneOf(Outcome.Kind.class);
        volet.indicators().forEach(result -> kinds.add(result.outcome().kind()));
        Amount amount = volet.volet().together().maximum().orElseThrow();
        boolean isLost = kinds.contains(Outcome.Kind.MISSED)
                || kinds.contains(Outcome.Kind.BLOCKED)
                || volet.gate() == Verdict.MISSED;
        boolean isOpen = kinds.contains(Outcome.Kind.OPEN) || volet.gate() == Verdict.UNKNOWN;
        return new Interval<>(isLost || isOpen ? Amount.ZERO : amount, isLost ? Amount.ZERO : amount);
    }

    @TestFactory
    Stream<DynamicTest> outcomes_and_verdicts_agree_with_the_volets() {
        return EveryScheme.satisfies((scheme, one) -> {
            Evaluation evaluation = scheme.evaluate(one.dossier());
            List<VoletResult> volets = evaluation.volets();
            List<IndicatorResult> results = volets.stream()
                    .flatMap(volet -> volet.indicators().stream())
                    .toList();
            assertThat(results).extracting(IndicatorResult::indicator).isEqualTo(scheme.indicators());
            assertThat(results).extracting(result -> result.outcome().kind()).containsExactly(evaluation.outcomes());
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).verdict()).isEqualTo(evaluation.verdict(i));
            }
            volets.forEach(volet -> assertThat(volet.verdict()).isEqualTo(evaluation.verdict(volet.volet())));
        });
    }

    @TestFactory
    Stream<DynamicTest> evaluating_twice_says_the_same_under_whatever_reading() {
        List<Reading> readings = PayPropertiesTest.readings().toList();
        return EveryScheme.satisfies((scheme, one) -> {
            Reading reading = readings.get((int) (one.seed() % readings.size()));
            assertSame(scheme.evaluate(one.dossier(), reading), scheme.evaluate(one.dossier(), reading));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_what_is_said_is_irrelevant() {
        return EveryScheme.satisfies(
                (scheme, one) -> assertSame(scheme.evaluate(one.dossier()), scheme.evaluate(one.shuffled())));
    }

    @TestFactory
    Stream<DynamicTest> what_if_leaves_the_original_as_it_was() {
        return EveryScheme.satisfies((scheme, one) -> {
            Dossier dossier = one.dossier();
            DossierBuilder builder = dossier.change();
            Stream.of(Attestation.values()).forEach(metric -> dossier.with(metric, Answer.NO));
            Stream.of(Usage.values())
                    .forEach(metric -> builder.with(metric, 0, 7).neutralise(metric));
            Stream.of(Count.values()).forEach(metric -> dossier.with(metric, 1).without(metric));
            scheme.indicators().forEach(indicator -> builder.neutralise(indicator.id()));
            builder.build();
            assertSame(scheme.evaluate(dossier), scheme.evaluate(one.dossier()));
        });
    }

    private static void assertSame(Evaluation one, Evaluation other) {
        assertThat(one.points()).isEqualTo(other.points());
        assertThat(one.euros()).isEqualTo(other.euros());
        assertThat(one.volets()).isEqualTo(other.volets());
        assertThat(one.outcomes()).isEqualTo(other.outcomes());
        assertThat(one.interpretations()).isEqualTo(other.interpretations());
        assertThat(Remarks.about(one)).isEqualTo(Remarks.about(other));
    }
}
