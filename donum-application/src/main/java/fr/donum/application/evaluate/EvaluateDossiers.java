package fr.donum.application.evaluate;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.SourceException;
import fr.donum.domain.dossier.Dossier;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Evaluates every dossier of some sources under one scheme and reports each, in the order read. Of several snapshots of
 * a practitioner the latest counts; where records carry dates, a first reading finds out which that is.
 */
public final class EvaluateDossiers {
    /**
     * Evaluates.
     *
     * @param sources read one after the other
     * @param report told of each evaluation as it is made
     * @param rejects told of each refused record
     * @throws SourceException if a source cannot be read; what was reported until then is not the whole
     * @throws IOException if the report cannot be written
     */
    public Result run(Request request, List<MetricsSource> sources, ReportWriter report, Consumer<Issue> rejects)
            throws SourceException, IOException {
        PractitionerIndex index = new PractitionerIndex();
        for (MetricsSource source : sources) {
            if (source.discover().dated()) {
                source.read(noting(request, index));
            }
        }
        Tallying tallying = new Tallying(request, index, report, rejects);
        report.begin(new ReportHead(request.version(), request.scheme(), request.reading()));
        for (MetricsSource source : sources) {
            try (SourceReading reading = new SourceReading(source)) {
                Optional<Batch> batch = reading.next();
                while (batch.isPresent()) {
                    batch.get().forEach(tallying);
                    batch = reading.next();
                }
                tallying.endOfSource(reading.summary());
            }
        }
        Result result = tallying.result();
        report.end(new ReportFoot(
                result.summary(), result.issues().kept(), result.issues().counts()));
        return result;
    }

    private static DossierSink noting(Request request, PractitionerIndex index) {
        return new DossierSink() {
            @Override
            public void accept(Dossier dossier, Provenance provenance) {
                if (request.scheme().isOfYear(dossier) && request.includes(dossier.asOf())) {
                    index.note(dossier);
                }
            }

            @Override
            public void reject(Issue issue) {
                // Told of again, and then counted, when the dossiers are evaluated.
            }
        };
    }
}
