package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Input;

/** R17. What the sink throws ends the reading and comes through unchanged: it is the host's, not a bad record. */
public final class HostMayStopIt extends Rule {
    public HostMayStopIt() {
        super("R17", Input.GOOD);
    }

    @Override
    void check(Trial trial) throws Exception {
        StoppingSink sink = new StoppingSink();
        try (MetricsSource source = trial.open(trial.settings(Input.GOOD))) {
            source.read(ReadRequest.ALL, sink);
            trial.fail("R17.swallowed");
        } catch (StoppingSink.Stopped e) {
            trial.expect(e == sink.stopped(), "R17.another", e);
        } catch (SourceException | RuntimeException e) {
            trial.fail("R17.another", e);
        }
        trial.expect(sink.told() == 1, "R17.went-on", sink.told());
    }
}
