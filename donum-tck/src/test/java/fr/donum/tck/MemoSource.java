package fr.donum.tck;

import static fr.donum.tck.Defect.*;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SingleReading;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A memo. */
final class MemoSource implements MetricsSource {
    /** With the defect, every session reads the memo that was opened last. */
    private static final AtomicReference<SourceSettings> LAST_OPENED = new AtomicReference<>(SourceSettings.of(""));

    /** With the defect, every other session reads the memo backwards. */
    private static final AtomicInteger READINGS = new AtomicInteger();

    private final SourceSettings settings;
    private final @Nullable Defect defect;
    private boolean closed;
    private final SingleReading once = new SingleReading();
    private @Nullable DossierSink kept;

    MemoSource(SourceSettings settings, @Nullable Defect defect) {
        this.settings = settings;
        this.defect = defect;
        LAST_OPENED.set(settings);
    }

    @Override
    public List<Probe> check() {
        if (defect == PROBE_OF_NULL) {
            return java.util.Collections.singletonList(null);
        }
        boolean there = Files.isReadable(Path.of(settings.location().path()));
        boolean passes = defect == CHECK_THAT_ALWAYS_PASSES || (there && defect != CHECK_THAT_ALWAYS_FAILS);
        return List.of(passes ? Probe.passed("memo", "there") : Probe.failed("memo", "not there", "Write one."));
    }

    @Override
    @SuppressWarnings("NullAway") // One of the defects.
    public Catalogue discover() throws SourceException {
        if (defect == CATALOGUE_OF_NULL) {
            return null;
        }
        try (BufferedReader reader = reader()) {
            List<Catalogue.Field> fields = new ArrayList<>();
            for (String column : reader.readLine().split(";", -1)) {
                Set<Metric> metrics = new HashSet<>();
                Metric.withId(column.replaceAll("_(num|den)$", "")).ifPresent(metrics::add);
                if (defect != CATALOGUE_THAT_FORGETS_A_METRIC || !column.startsWith("aat")) {
                    fields.add(Catalogue.Field.of(column, column, column, metrics));
                }
            }
            return Catalogue.of(fields).withDates(defect != CATALOGUE_WITHOUT_DATES);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        once.begin();
        int reading = READINGS.incrementAndGet();
        if (defect == RECORD_AFTER_THE_READING) {
            kept = sink;
        }
        if (defect == RECORD_FROM_ANOTHER_THREAD) {
            elsewhere(() -> handOver(sink));
        }
        if (defect == ABSENT_IS_EMPTY
                && !Files.exists(Path.of(settings.location().path()))) {
            return new ReadSummary(Completeness.COMPLETE, 0, 0, List.of());
        }
        if (defect == HANGS) {
            new java.util.concurrent.Semaphore(0).acquireUninterruptibly();
        }
        try (BufferedReader reader = reader()) {
            List<String> columns = List.of(reader.readLine().split(";", -1));
            MemoRecords records = new MemoRecords(settings, columns, sink, defect);
            String line = reader.readLine();
            boolean complete = false;
            while (line != null && !complete) {
                complete = line.equals("END");
                if (!complete) {
                    records.take(defect == LANGUAGE_OF_THE_MACHINE ? line.toUpperCase(Locale.getDefault()) : line);
                    line = reader.readLine();
                }
            }
            return records.end(complete || defect == TRUNCATED_IS_COMPLETE, reading);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private BufferedReader reader() throws IOException {
        SourceSettings memo = defect == SHARED_STATE ? Objects.requireNonNull(LAST_OPENED.get()) : settings;
        return Files.newBufferedReader(Path.of(memo.location().path()));
    }

    private SourceException unreadable(IOException e) {
        String key = defect == SECRET_IN_A_FAILURE
                ? settings.secret("token").map(Secret::reveal).orElse("")
                : "";
        Kind kind = defect == ABSENT_IS_A_DEFECT ? Kind.DEFECT : Kind.CONFIGURATION;
        return new SourceException(kind, "No memo at " + settings.location().shortName() + key, "Write one.", e);
    }

    @Override
    public void close() {
        if (defect == CLOSE_THAT_HANGS) {
            new java.util.concurrent.Semaphore(0).acquireUninterruptibly();
        }
        if (kept != null) {
            handOver(kept);
        }
        if (closed && defect == SECOND_CLOSE_THROWS) {
            throw new IllegalStateException("closed");
        }
        closed = true;
        if (defect == THREAD_LEFT_BEHIND) {
            new Thread(MemoSource::linger, "memo-keeper").start();
        }
    }

    private static void handOver(DossierSink sink) {
        sink.accept(
                Dossier.of(PractitionerId.of("late")).build(),
                Provenance.of(Place.of("memo").record("late")));
    }

    private static void elsewhere(Runnable task) {
        Thread thread = new Thread(task, "memo-elsewhere");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void linger() {
        try {
            Thread.sleep(4_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
