package fr.donum.tck.source.rule;

import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;

/** R06. What a source says it handed over is what it handed over, and what is there. */
public final class CountsAgree extends Rule {
    public CountsAgree() {
        super("R06", Input.GOOD, Input.GAP, Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        for (Input input : inputs()) {
            Sample sample = trial.sample(input);
            ObservedReading seen = trial.read(input);
            compare(
                    trial,
                    input,
                    "R06.accepted",
                    seen.summary().accepted(),
                    seen.dossiers().size());
            compare(
                    trial,
                    input,
                    "R06.rejected",
                    seen.summary().rejected(),
                    seen.rejected().size());
            if (sample.accepted() != Sample.UNSTATED) {
                compare(trial, input, "R06.usable", seen.dossiers().size(), sample.accepted());
            }
            if (sample.rejected() != Sample.UNSTATED) {
                compare(trial, input, "R06.unusable", seen.rejected().size(), sample.rejected());
            }
            trial.expect(seen.summary().completeness() != Completeness.PARTIAL, "R06.partial", input.id());
        }
    }

    private static void compare(Trial trial, Input input, String key, long said, long counted) {
        trial.expect(said == counted, key, input.id(), said, counted);
    }
}
