package fr.donum.application.evaluate;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.LeftOut;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Probe;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceException;
import java.util.List;
import java.util.Map;

/** A source, of whose last reading it is known how much was left out. */
final class LeftOutCount implements MetricsSource {
    private final MetricsSource source;
    private Map<LeftOut, Long> leftOut = Map.of();

    LeftOutCount(MetricsSource source) {
        this.source = source;
    }

    Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    @Override
    public List<Probe> check() {
        return source.check();
    }

    @Override
    public Catalogue discover() throws SourceException {
        return source.discover();
    }

    @Override
    public ReadSummary read(DossierSink sink) throws SourceException {
        ReadSummary summary = source.read(sink);
        leftOut = summary.leftOut();
        return summary;
    }

    @Override
    public void close() {
        // Whoever opened it closes it.
    }
}
