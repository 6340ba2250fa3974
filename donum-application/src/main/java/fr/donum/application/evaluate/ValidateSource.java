package fr.donum.application.evaluate;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.ReportHead;
import fr.donum.application.report.ReportWriter;
import fr.donum.application.source.Catalogue;
import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.SourceException;
import fr.donum.domain.dossier.Metric;
import fr.donum.domain.scheme.Evaluation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a source to its end as an evaluation would, and says all that is wrong with it. */
public final class ValidateSource {
    /**
     * What was found.
     *
     * @param catalogue what the source holds
     * @param result the count of usable and refused records, and the issues
     * @param lacking metrics that the scheme looks at and the source does not hold
     */
    public record Validation(Catalogue catalogue, Result result, Set<Metric> lacking) {}

    /**
     * Validates.
     *
     * @param rejects told of each refused record
     * @throws SourceException if the source cannot be read
     */
    public Validation run(Request request, MetricsSource source, Consumer<Issue> rejects) throws SourceException {
        Catalogue catalogue = source.discover();
        Set<Metric> lacking = new LinkedHashSet<>(request.scheme().metrics());
        lacking.removeAll(catalogue.metrics());
        try {
            Result result = new EvaluateDossiers().run(request, List.of(source), new Silent(), rejects);
            return new Validation(catalogue, result, lacking);
        } catch (IOException e) {
            throw new UncheckedIOException("A report to nowhere cannot fail", e);
        }
    }

    private static final class Silent implements ReportWriter {
        @Override
        public void begin(ReportHead head) {}

        @Override
        public void evaluation(Evaluation evaluation, Provenance provenance) {}

        @Override
        public void end(ReportFoot foot) {}
    }
}
