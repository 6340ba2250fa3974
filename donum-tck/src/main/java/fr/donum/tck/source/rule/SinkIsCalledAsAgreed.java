package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.tck.source.Input;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * R19. Records are handed over on the thread that was told to read, and only until the reading has ended: not by another
 * thread, nor later, not even when the session is closed.
 */
public final class SinkIsCalledAsAgreed extends Rule {
    private static final long GRACE_MILLIS = 500;

    public SinkIsCalledAsAgreed() {
        super("R19", Input.GOOD, Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            WatchedSink sink = new WatchedSink(trial);
            try (MetricsSource source = trial.open(trial.settings(input))) {
                source.read(ReadRequest.ALL, sink);
                sink.isOver = true;
            }
            Set<Thread> started = new HashSet<>(Thread.getAllStackTraces().keySet());
            started.removeAll(before);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS);
            for (Thread thread : started) {
                TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
            }
        }
    }

    private static final class WatchedSink implements DossierSink {
        private final Trial trial;
        private final Thread reader = Thread.currentThread();
        private volatile boolean isOver;

        WatchedSink(Trial trial) {
            this.trial = trial;
        }

        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            check();
        }

        @Override
        public void reject(Issue issue) {
            check();
        }

        private void check() {
            Thread thread = Thread.currentThread();
            trial.expect(!isOver, "R19.late");
            trial.expect(thread == reader, "R19.thread", thread.getName());
        }
    }
}
