package fr.donum.host.source;

import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import java.util.List;
import java.util.Set;

/** One of several sources that could not be opened: it fails when it is read, so that the others are read. */
record UnopenedSource(SourceException failure) implements MetricsSource {
    @Override
    public List<Probe> check() {
        return List.of();
    }

    @Override
    public Catalogue discover() throws SourceException {
        throw failure;
    }

    @Override
    public Set<ReadRequest.Hint> heeds() {
        return Set.of();
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        throw failure;
    }

    @Override
    public void close() {}
}
