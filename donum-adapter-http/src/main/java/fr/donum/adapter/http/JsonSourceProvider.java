package fr.donum.adapter.http;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads JSON and NDJSON files, and standard input where it is asked for by name: of the shape of the Donum Metrics API, or of any other by a profile. */
public final class JsonSourceProvider implements MetricsSourceProvider {
    private static final SourceSpec SPEC = Spec.ofFiles(Locale.FRENCH);

    private final Supplier<InputStream> standardInput;

    /** For {@link java.util.ServiceLoader}. */
    public JsonSourceProvider() {
        this(() -> System.in);
    }

    JsonSourceProvider(Supplier<InputStream> standardInput) {
        this.standardInput = standardInput;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public SourceSpec spec() {
        return SPEC;
    }

    @Override
    public boolean accepts(SourceLocation location) {
        return HttpSourceProvider.isFile(location);
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        return SPEC.problems(settings);
    }

    @Override
    public MetricsSource open(SourceSettings settings) throws SourceException {
        for (Issue issue : validate(settings)) {
            if (issue.severity() == Severity.ERROR) {
                throw new SourceException(SourceException.Kind.CONFIGURATION, issue.what(), issue.remedy());
            }
        }
        return new FileSource(settings, new Messages(settings.language(), new Redactor()), standardInput);
    }
}
