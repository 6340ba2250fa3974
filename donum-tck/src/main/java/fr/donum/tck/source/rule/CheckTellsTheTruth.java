package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Input;
import java.util.List;

/**
 * R04. A check passes on a source that can then be read, and fails, with a remedy, on one that is not there. It never
 * throws, and may come before anything else.
 */
public final class CheckTellsTheTruth extends Rule {
    public CheckTellsTheTruth() {
        super("R04", Input.GOOD, Input.ABSENT);
    }

    @Override
    void check(Trial trial) throws Exception {
        try (MetricsSource source = trial.open(trial.settings(Input.GOOD))) {
            List<Probe> probes = source.check();
            trial.expect(!probes.isEmpty(), "R04.nothing");
            for (Probe probe : probes) {
                trial.expect(probe.result() == Probe.Result.PASSED, "R04.good-fails", probe);
                trial.expect(!probe.name().isBlank(), "R04.nameless");
            }
            source.discover();
            ObservedReading.of(source);
        } catch (SourceException e) {
            trial.fail("R04.good-unreadable", e.getMessage());
        }
        checkAbsent(trial);
    }

    private static void checkAbsent(Trial trial) throws Exception {
        try (MetricsSource source = trial.open(trial.settings(Input.ABSENT))) {
            List<Probe> failed = source.check().stream()
                    .filter(probe -> probe.result() == Probe.Result.FAILED)
                    .toList();
            trial.expect(!failed.isEmpty(), "R04.absent-passes");
            for (Probe probe : failed) {
                trial.expect(!probe.detail().isBlank() && !probe.remedy().isBlank(), "R04.no-remedy", probe);
            }
        } catch (SourceException e) {
            // Refused when opened, which is sooner still.
            trial.note("R04.refused");
        }
    }
}
