package fr.donum.benchmarks;

import fr.donum.adapter.csv.CsvSourceProvider;
import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Rows a second on one core: a wide CSV file read into dossiers; and, for its floor, the same file decoded into lines
 * and nothing else.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class CsvReadingBenchmark {
    private static final int ROWS = 20_000;

    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("donum", ".csv");
        SplittableRandom random = new SplittableRandom(2026);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id;nom;segur;lap;sesam_vitale");
            for (Usage usage : Usage.values()) {
                out.write(";" + usage.id() + "_num;" + usage.id() + "_den");
            }
            out.write(";apcv_fse;mss_messages\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("D" + row + ";Dr Exemple;oui;oui;non");
                for (int usage = 0; usage < Usage.values().length; usage++) {
                    int total = 1 + random.nextInt(5000);
                    out.write(";" + random.nextInt(total) + ";" + total);
                }
                out.write(";" + random.nextInt(9) + ";" + random.nextInt(90) + "\n");
            }
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ReadSummary dossiers(Blackhole blackhole) throws SourceException {
        try (MetricsSource source = new CsvSourceProvider()
                .open(SourceSettings.of(file.toString()), SourceContext.of(Locale.FRENCH, Clock.systemUTC()))) {
            return source.read(ReadRequest.ALL, new DossierSink() {
                @Override
                public void accept(Dossier dossier, Provenance provenance) {
                    blackhole.consume(dossier);
                }

                @Override
                public void reject(Issue issue) {
                    throw new IllegalStateException(issue.toString());
                }
            });
        }
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void lines(Blackhole blackhole) throws IOException {
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                blackhole.consume(line);
            }
        }
    }
}
