package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.tck.source.Input;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * R12. A session may be closed twice, unread, or in the middle of a reading; it leaves no thread that would keep the
 * program from ending.
 */
public final class ClosesTwice extends Rule {
    private static final int PATIENCE_MILLIS = 2_000;

    public ClosesTwice() {
        super("R12", Input.GOOD);
    }

    @Override
    void check(Trial trial) throws Exception {
        Set<Thread> before = threads();
        MetricsSource unread = trial.open(trial.settings(Input.GOOD));
        unread.close();
        unread.close();
        MetricsSource read = trial.open(trial.settings(Input.GOOD));
        ObservedReading.of(read);
        read.close();
        read.close();
        MetricsSource stopped = trial.open(trial.settings(Input.GOOD));
        try {
            stopped.read(ReadRequest.ALL, new StoppingSink());
        } catch (StoppingSink.Stopped e) {
            // As asked.
        } finally {
            stopped.close();
            stopped.close();
        }
        trial.read(Input.GOOD);
        Set<Thread> left = new HashSet<>(threads());
        left.removeAll(before);
        for (Thread thread : left) {
            thread.join(PATIENCE_MILLIS);
            trial.expect(!thread.isAlive(), "R12.thread", thread.getName());
        }
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon())
                .collect(Collectors.toSet());
    }
}
