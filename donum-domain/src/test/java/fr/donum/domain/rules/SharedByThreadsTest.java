package fr.donum.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.domain.criterion.Reading;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Profile;
import fr.donum.domain.dossier.Specialties;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemes, dossiers and evaluations may be shared: nothing of them changes, and nothing they hand out can be changed. */
class SharedByThreadsTest {
    private static final int THREADS = 8;

    private static Dossier dossier(int acts) {
        return Dossier.of(PractitionerId.of("someone"))
                .profile(Profile.UNKNOWN.withSpecialty("Hématologie"))
                .with(Usage.AAT, acts, 2_000)
                .with(Usage.FSE, 3, 4)
                .with(Usage.PSE, 0, 0)
                .build();
    }

    private record Told(List<VoletResult> volets, List<Remark> remarks, Object amounts) {
        static Told of(Evaluation evaluation) {
            return new Told(
                    evaluation.volets(), Remarks.about(evaluation), List.of(evaluation.points(), evaluation.euros()));
        }
    }

    @Test
    void one_evaluation_tells_all_threads_the_same() throws Exception {
        for (Scheme scheme : Schemes.written().toList()) {
            Told alone = Told.of(scheme.evaluate(dossier(1_000)));
            Evaluation shared = scheme.evaluate(dossier(1_000));

            assertThat(inThreads(thread -> Told.of(shared))).containsOnly(alone);
        }
    }

    @Test
    void one_scheme_evaluates_for_all_threads() throws Exception {
        Scheme scheme = Schemes.withId("donum-2026").orElseThrow();
        List<Euros> alone = new ArrayList<>();
        for (int acts = 0; acts < 2_000; acts++) {
            alone.add(scheme.evaluate(dossier(acts)).euros().attainable());
        }

        assertThat(inThreads(thread -> {
                    List<Euros> here = new ArrayList<>();
                    for (int acts = 0; acts < 2_000; acts++) {
                        here.add(scheme.evaluate(dossier(acts)).euros().attainable());
                    }
                    return here;
                }))
                .containsOnly(alone);
    }

    private interface Task<T> {
        T in(int thread);
    }

    private static <T> List<T> inThreads(Task<T> task) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                calls.add(() -> {
                    together.await();
                    return task.in(thread);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    static Stream<Class<?>> shared() {
        return Stream.of(
                Dossier.class,
                Profile.class,
                Evaluation.class,
                Scheme.class,
                Ratio.class,
                Points.class,
                Euros.class,
                Amount.class,
                Reading.class,
                Specialties.class);
    }

    @ParameterizedTest
    @MethodSource("shared")
    void every_field_is_final(Class<?> type) {
        assertThat(type.getDeclaredFields())
                .filteredOn(field -> !field.getName().startsWith("$")) // What measures coverage adds fields of its own.
                .isNotEmpty()
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }

    static Stream<Collection<?>> handedOut() {
        Scheme scheme = Schemes.withId("donum-2026").orElseThrow();
        Evaluation evaluation = scheme.evaluate(dossier(1_000));
        return Stream.of(
                Schemes.ALL,
                scheme.volets(),
                scheme.indicators(),
                scheme.metrics(),
                scheme.volets().get(1).opening().behind(),
                scheme.volets().get(0).indicators(),
                scheme.indicators().get(0).metrics(),
                scheme.indicators().get(0).criterion().metrics(),
                scheme.indicators().get(1).criterion().metrics(),
                scheme.indicators().get(0).restsOn(),
                Schemes.withId("vsm-2024")
                        .orElseThrow()
                        .indicators()
                        .get(0)
                        .award()
                        .metrics(),
                Schemes.withId("vsm-2024")
                        .orElseThrow()
                        .indicators()
                        .get(0)
                        .criterion()
                        .metrics(),
                dossier(1).neutralisedIndicators(),
                dossier(1).change().neutralise("equipment").build().neutralisedIndicators(),
                evaluation.volets(),
                evaluation.interpretations(),
                Remarks.about(evaluation),
                evaluation.missing(),
                evaluation.missingOfAmounts(),
                evaluation.volets().get(0).indicators(),
                evaluation.result("equipment").finding().parts(),
                evaluation.result("equipment").finding().missing(),
                evaluation.result("core-teleservices").finding().raised(),
                evaluation.result("core-teleservices").finding().interpretations(),
                Reading.COUNT_AS_ZERO.differences(),
                LapExemptSpecialties.ALL.names());
    }

    @ParameterizedTest
    @MethodSource("handedOut")
    void nothing_handed_out_can_be_changed(Collection<?> collection) {
        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void fates_are_handed_out_as_a_copy() {
        Evaluation evaluation = Schemes.ALL.get(0).evaluate(dossier(1_000));
        evaluation.outcomes()[0] = evaluation.outcomes()[1];

        assertThat(evaluation.outcomes()[0])
                .isEqualTo(
                        evaluation.volets().get(0).indicators().get(0).outcome().kind());
    }
}
