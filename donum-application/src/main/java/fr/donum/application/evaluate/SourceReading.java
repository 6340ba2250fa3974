package fr.donum.application.evaluate;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.file.TemporaryFileException;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadingStoppedException;
import fr.donum.spi.source.SourceException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source on a thread of its own, a few batches ahead of whoever takes them, so that reading and evaluating each
 * have a core. Closing it stops the reading.
 */
final class SourceReading implements AutoCloseable, DossierSink {
    private static final int AHEAD = 8;
    private static final long PATIENCE_MILLIS = 2_000;

    private final BlockingQueue<Optional<Batch>> batches = new ArrayBlockingQueue<>(AHEAD);
    private final MetricsSource source;
    private final ReadRequest request;
    private final Thread thread;
    private Batch current = new Batch();
    private volatile boolean closed;
    private volatile @Nullable ReadSummary summary;
    private volatile @Nullable Throwable failure;

    SourceReading(MetricsSource source, ReadRequest request) {
        this.source = source;
        this.request = request;
        this.thread = new Thread(this::read, "donum-reading");
        thread.setDaemon(true);
        thread.start();
    }

    private void read() {
        try {
            summary = source.read(request, this);
        } catch (SourceException | RuntimeException | Error e) {
            failure = e;
        }
        try {
            if (failure == null || failure instanceof SourceException) {
                put(Optional.of(current));
            }
            put(Optional.empty());
        } catch (ReadingStoppedException e) {
            // Nobody waits for the end any more.
        }
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        current.add(dossier, provenance);
        passOnIfFull();
    }

    @Override
    public void reject(Issue issue) {
        current.add(issue);
        passOnIfFull();
    }

    private void passOnIfFull() {
        if (current.isFull()) {
            put(Optional.of(current));
            current = new Batch();
        }
    }

    private void put(Optional<Batch> batch) {
        try {
            if (closed) {
                throw new ReadingStoppedException("Nobody takes the dossiers any more");
            }
            batches.put(batch);
        } catch (InterruptedException e) {
            ReadingStoppedException stopped = new ReadingStoppedException("Nobody takes the dossiers any more");
            stopped.initCause(e);
            throw stopped;
        }
    }

    /** The next records; empty after the last. */
    Optional<Batch> next() throws SourceException {
        try {
            Optional<Batch> batch = batches.take();
            if (batch.isEmpty() && failure != null) {
                throw asSourceException(failure);
            }
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while reading");
        }
    }

    /** How it went; there once {@link #next} was empty. */
    ReadSummary summary() {
        ReadSummary result = summary;
        if (result == null) {
            throw new IllegalStateException("Still reading");
        }
        return result;
    }

    private static SourceException asSourceException(Throwable failure) {
        if (failure instanceof SourceException known) {
            return known;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof TemporaryFileException full) {
            throw full;
        }
        return new SourceException(
                SourceException.Kind.DEFECT,
                failure.getClass().getSimpleName() + ": " + failure.getMessage(),
                "",
                failure);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        batches.clear();
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
