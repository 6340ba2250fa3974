package fr.donum.domain.scheme;

import static fr.donum.domain.scheme.SameCompletionTest.NOTHING;
import static fr.donum.domain.scheme.SameCompletionTest.between;
import static fr.donum.domain.scheme.SameCompletionTest.moved;
import static fr.donum.domain.scheme.SameCompletionTest.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.Standing;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bounds of a difference against every completion that a grid of figures has. */
class SameCompletionPropertiesTest {
    private static final int STEPS = 20;

    static Stream<Arguments> pairs() {
        Scheme donum = scheme("donum-2026");
        return Stream.of(
                Arguments.of(donum, scheme("donum-2028")),
                Arguments.of(donum, moved(donum, 10)),
                Arguments.of(moved(donum, 10), donum),
                Arguments.of(donum, scheme("forfait-structure-2025")),
                Arguments.of(scheme("forfait-structure-2023"), donum),
                Arguments.of(scheme("forfait-structure-2022"), scheme("forfait-structure-2024")),
                Arguments.of(scheme("avenant-9-usage-2022"), scheme("avenant-9-usage-2023")),
                Arguments.of(scheme("avenant-9-usage-2023"), scheme("forfait-structure-2023")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bounds_are_those_of_every_completion_on_a_grid(Scheme one, Scheme other) {
        Random random = new Random(1960);
        int undecided = 0;
        for (int i = 0; i < 30; i++) {
            Reading reading = i % 3 == 2
                    ? Reading.COUNT_AS_ZERO
                    : i % 5 == 4 ? Reading.OURS.other(Interpretation.REACHED) : Reading.OURS;
            Dossier dossier = dossier(random, one, other);
            Difference seen = between(one, other, dossier, reading);
            List<Euros> tried = new ArrayList<>();
            complete(missing(dossier, one, other), 0, dossier, completed -> {
                Interval<Euros> before =
                        one.evaluate(completed.asIfIn(one.year()), reading).euros();
                Interval<Euros> after =
                        other.evaluate(completed.asIfIn(other.year()), reading).euros();
                // A mean whose every rate is set aside stays open, whatever is completed.
                if (before.isExact()) {
                    tried.add(after.assured().minus(before.assured()));
                    tried.add(Objects.requireNonNull(after.attainable()).minus(before.assured()));
                } else if (after.isExact()) {
                    tried.add(after.assured().minus(before.assured()));
                    tried.add(after.assured().minus(Objects.requireNonNull(before.attainable())));
                }
            });
            assertThat(seen.isExact()).isTrue();
            assertThat(seen.least()).as("%s", missing(dossier, one, other)).isEqualTo(Collections.min(tried));
            assertThat(seen.most()).as("%s", missing(dossier, one, other)).isEqualTo(Collections.max(tried));
            undecided += seen.least() != null && seen.least().equals(seen.most()) ? 0 : 1;
        }
        assertThat(undecided).isGreaterThan(5);
    }

    static Dossier dossier(Random random, Scheme one, Scheme other) {
        List<Metric> metrics = metrics(one, other);
        DossierBuilder builder = NOTHING.change();
        for (Metric metric : metrics) {
            if (metric instanceof Attestation attestation) {
                builder.with(attestation, random.nextInt(12) == 0 ? Answer.NO : Answer.YES);
            } else if (metric instanceof Usage usage) {
                int done =
                        random.nextInt(4) == 0 ? random.nextInt(STEPS + 1) : STEPS / 2 + random.nextInt(STEPS / 2 + 1);
                builder.with(
                        usage, random.nextInt(15) == 0 ? 0 : done, random.nextInt(15) == 0 && done == 0 ? 0 : STEPS);
                if (random.nextInt(25) == 0) {
                    builder.neutralise(usage);
                }
            } else if (metric instanceof Count count) {
                builder.with(count, random.nextInt(3));
            }
        }
        Collections.shuffle(metrics, random);
        List<Metric> gone = metrics.subList(0, Math.min(metrics.size(), 1 + random.nextInt(5)));
        int rates = 0;
        for (Metric metric : gone) {
            rates += metric instanceof Usage ? 1 : 0;
            if (!(metric instanceof Usage) || rates <= 2) {
                builder.without(metric);
            }
        }
        builder.forgetExcess();
        return builder.build();
    }

    private static List<Metric> metrics(Scheme one, Scheme other) {
        Set<Metric> metrics = new LinkedHashSet<>(one.metrics());
        metrics.addAll(other.metrics());
        return new ArrayList<>(metrics);
    }

    private static List<Metric> missing(Dossier dossier, Scheme one, Scheme other) {
        return metrics(one, other).stream()
                .filter(metric -> dossier.standing(metric) == Standing.MISSING)
                .toList();
    }

    private static void complete(List<Metric> missing, int from, Dossier dossier, Consumer<Dossier> then) {
        if (from == missing.size()) {
            then.accept(dossier);
            return;
        }
        Metric metric = missing.get(from);
        if (metric instanceof Attestation attestation) {
            complete(missing, from + 1, dossier.with(attestation, Answer.YES), then);
            complete(missing, from + 1, dossier.with(attestation, Answer.NO), then);
        } else if (metric instanceof Usage usage) {
            for (int done = 0; done <= STEPS; done++) {
                complete(
                        missing,
                        from + 1,
                        dossier.change().with(usage, done, STEPS).build(),
                        then);
                complete(
                        missing,
                        from + 1,
                        dossier.change()
                                .with(usage, Math.max(0, 150 * done - 1), 150 * STEPS)
                                .build(),
                        then);
            }
            complete(missing, from + 1, dossier.change().with(usage, 1999, 3000).build(), then);
            complete(missing, from + 1, dossier.change().with(usage, 2000, 3000).build(), then);
            complete(missing, from + 1, dossier.change().with(usage, 0, 0).build(), then);
        } else if (metric instanceof Count count) {
            for (long value : new long[] {0, 1, 719, 720}) {
                DossierBuilder more = dossier.change().with(count, value);
                if (more.excess().isEmpty()) {
                    complete(missing, from + 1, more.build(), then);
                }
            }
        }
    }
}
