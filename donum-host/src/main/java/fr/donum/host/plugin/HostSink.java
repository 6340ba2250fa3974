package fr.donum.host.plugin;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadingStoppedException;
import fr.donum.spi.source.SourceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The host's sink as a plug-in gets it, and the reading that fills it. It takes calls of the reading thread, while the
 * reading lasts, and no others. It remembers what the host threw, so that it is not taken for the plug-in's doing, and
 * notices when nothing comes for long.
 */
final class HostSink implements DossierSink {
    private static final long PATIENCE_MILLIS = 1_000;
    private static final String ACCEPT = "DossierSink.accept(Dossier, Provenance)";
    private static final String REJECT = "DossierSink.reject(Issue)";

    private final DossierSink sink;
    private final Guard guard;
    private final HandedOver handedOver;
    private final CompletableFuture<@Nullable ReadSummary> end = new CompletableFuture<>();
    private final AtomicReference<PluginFailureException> misuse = new AtomicReference<>();
    private volatile @Nullable Thread reader;
    private volatile @Nullable Throwable thrown;
    private volatile boolean isWithHost;
    private volatile long quietSince = System.nanoTime();

    HostSink(DossierSink sink, Guard guard) {
        this.sink = sink;
        this.guard = guard;
        this.handedOver = new HandedOver(guard);
    }

    /**
     * Runs a reading that fills this sink, and waits for it.
     *
     * @throws PluginFailureException if the plug-in did what it must not
     */
    ReadSummary fill(Guard.Call<@Nullable ReadSummary> reading) throws SourceException {
        Thread thread = guard.start(() -> run(reading), false);
        try {
            ReadSummary summary = await();
            rethrow();
            return handedOver.summary(summary);
        } catch (InterruptedException e) {
            thrown = new ReadingStoppedException("Interrupted while reading");
            thread.interrupt();
            awaitEnd(thread);
            rethrow();
            throw guard.threw(e);
        } catch (ExecutionException e) {
            rethrow();
            throw guard.threw(e.getCause() == null ? e : e.getCause());
        } finally {
            reader = null;
            if (!end.isDone() || misuse.get() != null) {
                thread.interrupt();
            }
        }
    }

    private void run(Guard.Call<@Nullable ReadSummary> reading) {
        reader = Thread.currentThread();
        try {
            ReadSummary summary = guard.guarded(reading);
            reader = null;
            end.complete(summary);
        } catch (Throwable e) {
            reader = null;
            end.completeExceptionally(e);
        }
    }

    private @Nullable ReadSummary await() throws InterruptedException, ExecutionException {
        Duration limit = guard.patience().silence();
        long left = limit.toNanos();
        while (true) {
            try {
                return end.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                left = isWithHost ? limit.toNanos() : limit.toNanos() - (System.nanoTime() - quietSince);
                if (left <= 0) {
                    throw guard.stuck(SourceException.Kind.UNREACHABLE, "MetricsSource.read()", limit);
                }
            }
        }
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {
        enter();
        try {
            Dossier present = handedOver.dossier(dossier, ACCEPT);
            Provenance said = new GuardedProvenance(handedOver, present, guard.present(provenance, ACCEPT));
            pass(() -> sink.accept(present, said));
        } catch (PluginFailureException e) {
            throw misused(e);
        }
    }

    @Override
    public void reject(Issue issue) {
        enter();
        try {
            Issue whole = handedOver.issue(issue, REJECT);
            pass(() -> sink.reject(whole));
        } catch (PluginFailureException e) {
            throw misused(e);
        }
    }

    private void enter() {
        Thread reading = reader;
        if (reading == null) {
            throw misused(guard.failure(PluginIssue.PLUGIN_LATE));
        }
        if (Thread.currentThread() != reading) {
            throw misused(guard.failure(
                    PluginIssue.PLUGIN_OTHER_THREAD,
                    guard.said(Thread.currentThread().getName())));
        }
        if (thrown != null) {
            throw new ReadingStoppedException("The host wants no more");
        }
    }

    private void pass(Runnable call) {
        isWithHost = true;
        try {
            call.run();
        } catch (RuntimeException | Error e) {
            thrown = e;
            throw e;
        } finally {
            quietSince = System.nanoTime();
            isWithHost = false;
        }
    }

    /** Ends the reading at once, and the caller with it; the first one is what is told. */
    private ReadingStoppedException misused(PluginFailureException failure) {
        misuse.compareAndSet(null, failure);
        end.completeExceptionally(failure);
        return new ReadingStoppedException(failure.issue().what());
    }

    /** What the plug-in did that it must not, perhaps after the reading. */
    @Nullable
    PluginFailureException misuse() {
        return misuse.get();
    }

    private void rethrow() {
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
