package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Input;

/** R10. A source that breaks off says so: by an exception, or by not being {@code COMPLETE}. */
public final class TruncatedIsNeverComplete extends Rule {
    public TruncatedIsNeverComplete() {
        super("R10", Input.TRUNCATED);
    }

    @Override
    void check(Trial trial) throws Exception {
        try (MetricsSource source = trial.open(trial.settings(Input.TRUNCATED))) {
            ReadSummary summary = ObservedReading.of(source).summary();
            trial.expect(summary.completeness() != Completeness.COMPLETE, "R10.complete", summary.accepted());
            trial.note("R10.told", summary.completeness().toString());
        } catch (SourceException e) {
            trial.expect(e.kind() != SourceException.Kind.DEFECT, "R10.defect", e.getMessage());
            trial.note("R10.told", e.getMessage());
        }
    }
}
