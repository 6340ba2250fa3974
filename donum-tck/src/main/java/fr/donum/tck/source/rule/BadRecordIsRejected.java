package fr.donum.tck.source.rule;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import fr.donum.tck.source.Input;
import fr.donum.tck.source.Sample;

/** R11. A bad record is refused as an error, kept as read if the host asks for it, and all others are read. */
public final class BadRecordIsRejected extends Rule {
    public BadRecordIsRejected() {
        super("R11", Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        Sample sample = trial.sample(Input.BAD_RECORD);
        if (sample.accepted() < 2 || sample.rejected() < 1) {
            throw trial.stop("R11.unstated");
        }
        ObservedReading seen = trial.read(sample.settings().keepingRecords());
        int accepted = seen.dossiers().size();
        trial.expect(accepted == sample.accepted(), "R11.rest", sample.accepted(), accepted);
        int rejected = seen.rejected().size();
        trial.expect(rejected == sample.rejected(), "R11.rejected", sample.rejected(), rejected);
        for (Issue issue : seen.rejected()) {
            String record = issue.record();
            trial.expect(issue.severity() == Severity.ERROR, "R11.severity", issue);
            trial.expect(record != null && !record.isBlank(), "R11.record", issue);
        }
    }
}
