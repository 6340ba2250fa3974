package fr.donum.host.source;

import fr.donum.application.evaluate.Supply;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A source that the user named, opened; it is discovered only once, and not read where that failed. */
public final class OpenSource implements MetricsSource {
    private final SourceSpec spec;
    private final SourceSettings settings;
    private final MetricsSource source;
    private final Supply.Opening again;
    private @Nullable Catalogue catalogue;
    private @Nullable SourceException failure;

    /** @param again opens it once more */
    OpenSource(SourceSpec spec, SourceSettings settings, MetricsSource source, Supply.Opening again) {
        this.spec = spec;
        this.settings = settings;
        this.source = source;
        this.again = again;
    }

    public SourceLocation location() {
        return settings.location();
    }

    public SourceSpec spec() {
        return spec;
    }

    /** The options it was opened with; secrets aside. */
    public Map<String, String> options() {
        return settings.options();
    }

    /** For a use case. */
    public Supply supply() {
        return new Supply(location().shortName(), this, again);
    }

    @Override
    public List<Probe> check() {
        return source.check();
    }

    @Override
    public Catalogue discover() throws SourceException {
        checkSound();
        Catalogue known = catalogue;
        if (known == null) {
            try {
                known = source.discover();
            } catch (SourceException e) {
                failure = e;
                throw e;
            }
            catalogue = known;
        }
        return known;
    }

    @Override
    public Set<ReadRequest.Hint> heeds() {
        return source.heeds();
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        checkSound();
        return source.read(request, sink);
    }

    private void checkSound() throws SourceException {
        SourceException known = failure;
        if (known != null) {
            throw known;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
