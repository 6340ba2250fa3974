package fr.donum.tck.source.rule;

import fr.donum.domain.dossier.Dossier;
import fr.donum.domain.dossier.Metric;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R20. No answer is null, and nothing is handed over that is: what is not known has its own form in the contract. */
public final class NothingIsNull extends Rule {
    public NothingIsNull() {
        super("R20", Input.GOOD, Input.BAD_RECORD);
    }

    @Override
    void check(Trial trial) throws Exception {
        MetricsSourceProvider provider = trial.provider();
        expect(trial, "name()", provider.name());
        expect(trial, "spec()", provider.spec());
        for (Input input : inputs()) {
            SourceSettings settings = trial.settings(input);
            expectAll(trial, "validate()", provider.validate(settings));
            try (MetricsSource source = provider.open(settings, trial.context(settings))) {
                expect(trial, "open()", source);
                expectAll(trial, "check()", source.check());
                expect(trial, "discover()", source.discover());
                expect(trial, "read()", source.read(ReadRequest.ALL, new WholeSink(trial)));
            }
        }
    }

    private static void expect(Trial trial, String what, @Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                throw trial.stop("R20.null", what);
            }
        }
    }

    private static void expectAll(Trial trial, String what, @Nullable List<?> values) {
        expect(trial, what, values);
        if (values != null) {
            expect(trial, what, values.toArray());
        }
    }

    private record WholeSink(Trial trial) implements DossierSink {
        @Override
        public void accept(Dossier dossier, Provenance provenance) {
            expect(trial, "accept(Dossier, Provenance)", dossier, provenance);
            expect(trial, "Provenance", provenance.place(), provenance.record());
            expectAll(trial, "Provenance.issues()", provenance.issues());
            for (Metric metric : Metric.ALL) {
                expect(trial, "Provenance.place(Metric)", provenance.place(metric));
            }
        }

        @Override
        public void reject(Issue issue) {
            expect(trial, "reject(Issue)", issue);
        }
    }
}
