package fr.donum.cli.input;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Probe;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source that the user named, opened; it is discovered only once. */
public final class OpenSource implements MetricsSource {
    private final SourceLocation location;
    private final MetricsSource source;
    private @Nullable Catalogue catalogue;

    OpenSource(SourceLocation location, MetricsSource source) {
        this.location = location;
        this.source = source;
    }

    public SourceLocation location() {
        return location;
    }

    @Override
    public List<Probe> check() {
        return source.check();
    }

    @Override
    public Catalogue discover() throws SourceException {
        Catalogue known = catalogue;
        if (known == null) {
            known = source.discover();
            catalogue = known;
        }
        return known;
    }

    @Override
    public ReadSummary read(DossierSink sink) throws SourceException {
        return source.read(sink);
    }

    @Override
    public void close() {
        source.close();
    }
}
