package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.tck.source.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** R13. Sessions of one provider, side by side, read what each reads alone; closing one does nothing to another. */
public final class SessionsShareNothing extends Rule {
    private static final int SIDE_BY_SIDE = 4;
    private static final int ROUNDS = 8;

    public SessionsShareNothing() {
        super("R13", Input.GOOD, Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        List<String> good = trial.read(Input.GOOD).texts();
        List<String> bad = trial.read(Input.BAD_RECORD).texts();
        try (MetricsSource one = trial.open(trial.settings(Input.GOOD))) {
            trial.open(trial.settings(Input.BAD_RECORD)).close();
            trial.expect(ObservedReading.of(one).texts().equals(good), "R13.closed");
        }
        ExecutorService threads = Executors.newFixedThreadPool(SIDE_BY_SIDE, task -> {
            Thread thread = new Thread(task, "donum-tck-R13");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<Boolean>> same = new ArrayList<>();
            for (int i = 0; i < SIDE_BY_SIDE * ROUNDS; i++) {
                Input input = i % 2 == 0 ? Input.GOOD : Input.BAD_RECORD;
                List<String> alone = i % 2 == 0 ? good : bad;
                same.add(threads.submit(() -> trial.read(input).texts().equals(alone)));
            }
            for (Future<Boolean> one : same) {
                trial.expect(one.get(), "R13.differs");
            }
        } catch (ExecutionException e) {
            trial.fail("R13.threw", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
