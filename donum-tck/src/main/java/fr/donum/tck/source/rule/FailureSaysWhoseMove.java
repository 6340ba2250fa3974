package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import fr.donum.tck.source.Input;

/** R16. Reading a source that is not there fails with a sentence, a remedy, and a kind that is not the author's bug. */
public final class FailureSaysWhoseMove extends Rule {
    public FailureSaysWhoseMove() {
        super("R16", Input.ABSENT);
    }

    @Override
    void check(Trial trial) throws Exception {
        expectFailure(trial, source -> source.read(ReadRequest.ALL, new StoppingSink()));
        expectFailure(trial, MetricsSource::discover);
    }

    private interface Use {
        void of(MetricsSource source) throws SourceException;
    }

    private static void expectFailure(Trial trial, Use use) throws Exception {
        try (MetricsSource source = trial.open(trial.settings(Input.ABSENT))) {
            use.of(source);
            trial.fail("R16.read");
        } catch (SourceException e) {
            String message = String.valueOf(e.getMessage());
            trial.expect(e.kind() != SourceException.Kind.DEFECT, "R16.defect", message);
            trial.expect(!message.isBlank() && !e.remedy().isBlank(), "R16.no-remedy", message);
            trial.note("R16.told", e.kind().toString(), message);
        }
    }
}
