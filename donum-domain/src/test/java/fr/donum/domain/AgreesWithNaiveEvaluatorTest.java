package fr.donum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.naive.NaiveEvaluator;
import fr.donum.domain.naive.NaiveResult;
import fr.donum.domain.naive.RandomDossiers;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** 100 000 random dossiers in all, each under both policies for 0/0 in a mean; {@code -Ddonum.seed=…} tries others. */
class AgreesWithNaiveEvaluatorTest {
    static final List<Scheme> SCHEMES = Schemes.ALL;

    private static final long NO_BOUND = -1;
    private static final int DOSSIERS = 100_000;
    private static final long SEED = Long.getLong("donum.seed", 1_960);

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void on_points_euros_and_every_verdict(Scheme scheme) {
        RandomDossiers dossiers = new RandomDossiers(SEED);
        int needed = Math.floorDiv(DOSSIERS, SCHEMES.size()) + 1;
        for (int i = 0; i < needed; i++) {
            Map<String, String> columns = dossiers.next(scheme.id());
            Dossier dossier = DossierFromColumns.dossier(columns);
            for (boolean asZero : new boolean[] {false, true}) {
                NaiveResult expected = NaiveEvaluator.evaluate(scheme.id(), columns, asZero);
                Evaluation actual = scheme.evaluate(dossier, asZero ? Reading.COUNT_AS_ZERO : Reading.OURS);
                List<Object> seen = seen(actual);
                if (!seen.equals(wanted(expected))) {
                    assertThat(seen)
                            .as("%s, seed %d, dossier %d, 0/0 as zero %s: %s", scheme.id(), SEED, i, asZero, columns)
                            .isEqualTo(wanted(expected));
                }
            }
        }
    }

    @Test
    void the_naive_evaluator_knows_exactly_the_schemes_that_are_listed() {
        assertThat(SCHEMES)
                .extracting(Scheme::id)
                .as("texts that NaiveEvaluator lacks")
                .filteredOn(id -> !NaiveEvaluator.SCHEMES.contains(id))
                .isEmpty();
        assertThat(NaiveEvaluator.SCHEMES)
                .as("texts that NaiveEvaluator alone knows")
                .filteredOn(
                        id -> SCHEMES.stream().noneMatch(scheme -> scheme.id().equals(id)))
                .isEmpty();
    }

    private static List<Object> seen(Evaluation evaluation) {
        List<Object> all = new ArrayList<>(List.of(
                evaluation.points().assured().halves(),
                halves(evaluation.points().attainable()),
                evaluation.euros().assured().cents(),
                cents(evaluation.euros().attainable())));
        for (int i = 0; i < evaluation.scheme().indicators().size(); i++) {
            all.add(evaluation.scheme().indicators().get(i).id());
            all.add(evaluation.verdict(i).name());
        }
        return all;
    }

    private static long halves(@Nullable Points points) {
        return points == null ? NO_BOUND : points.halves();
    }

    private static long cents(@Nullable Euros euros) {
        return euros == null ? NO_BOUND : euros.cents();
    }

    private static List<Object> wanted(NaiveResult result) {
        List<Object> all = new ArrayList<>(List.of(
                result.assuredHalves(),
                result.attainableHalves(),
                result.assuredCents(),
                result.unbounded() ? NO_BOUND : result.attainableCents()));
        result.verdicts().forEach((indicator, verdict) -> {
            all.add(indicator);
            all.add(verdict.name());
        });
        return all;
    }
}
