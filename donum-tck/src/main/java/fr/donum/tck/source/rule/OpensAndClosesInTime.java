package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.tck.source.Input;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** R22. A session is opened within a minute and closed within ten seconds, read or not: a host waits no longer. */
public final class OpensAndClosesInTime extends Rule {
    private static final Duration OPENING = Duration.ofSeconds(60);
    private static final Duration CLOSING = Duration.ofSeconds(10);

    public OpensAndClosesInTime() {
        super("R22", Input.GOOD);
    }

    @Override
    void check(Trial trial) throws Exception {
        MetricsSource unread = within(OPENING, trial, "open()", () -> trial.open(trial.settings(Input.GOOD)));
        close(trial, unread);
        MetricsSource read = within(OPENING, trial, "open()", () -> trial.open(trial.settings(Input.GOOD)));
        ObservedReading.of(read);
        close(trial, read);
    }

    private static void close(Trial trial, MetricsSource source) throws Exception {
        within(CLOSING, trial, "close()", () -> {
            source.close();
            return true;
        });
    }

    private static <T> T within(Duration limit, Trial trial, String what, Callable<T> call) throws Exception {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "donum-tck-R22-call");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw trial.stop("R22.hangs", what, limit.toSeconds());
        } catch (ExecutionException e) {
            throw trial.stop("any.threw", e.getCause());
        }
    }
}
