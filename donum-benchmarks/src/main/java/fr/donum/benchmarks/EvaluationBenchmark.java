package fr.donum.benchmarks;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Attestation;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.DossierBuilder;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Evaluation;
import fr.donum.domain.scheme.Scheme;
import fr.donum.domain.scheme.VoletResult;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dossiers evaluated a second on one core: amounts and verdicts only, and with every reason. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class EvaluationBenchmark {
    private static final int DOSSIERS = 4096;

    @Param({"donum-2026"})
    String id = "donum-2026";

    private Scheme scheme = Schemes.ALL.get(0);
    private final Dossier[] dossiers = new Dossier[DOSSIERS];
    private int next;

    @Setup
    public void make() {
        scheme = Schemes.withId(id).orElseThrow();
        SplittableRandom random = new SplittableRandom(2026);
        for (int i = 0; i < DOSSIERS; i++) {
            dossiers[i] = dossier(random, i);
        }
    }

    private static Dossier dossier(SplittableRandom random, int number) {
        DossierBuilder dossier = Dossier.of(PractitionerId.of("D" + number));
        for (Attestation attestation : Attestation.values()) {
            dossier.with(attestation, random.nextInt(10) > 0 ? Answer.YES : Answer.NO);
        }
        for (Usage usage : Usage.values()) {
            long total = random.nextInt(50) == 0 ? 0 : 1 + random.nextLong(6000);
            if (random.nextInt(30) > 0) {
                dossier.with(usage, total == 0 ? 0 : random.nextLong(total + 1), total);
            }
        }
        for (Count count : Count.values()) {
            dossier.with(count, random.nextLong(100));
        }
        return dossier.build();
    }

    /** What the CSV report asks for. */
    @Benchmark
    public Evaluation amounts() {
        next = (next + 1) & (DOSSIERS - 1);
        return scheme.evaluate(dossiers[next]);
    }

    /** What an explanation asks for. */
    @Benchmark
    public List<VoletResult> reasons() {
        next = (next + 1) & (DOSSIERS - 1);
        return scheme.evaluate(dossiers[next]).volets();
    }
}
