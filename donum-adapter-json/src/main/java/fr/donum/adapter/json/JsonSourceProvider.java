package fr.donum.adapter.json;

import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads JSON and NDJSON files, and standard input where it is asked for by name: of the shape of the Donum Metrics API, or of any other by a profile. */
public final class JsonSourceProvider implements MetricsSourceProvider {
    private static final Set<String> FILES = Set.of("json", "ndjson", "jsonl");
    private static final SourceSpec SPEC =
            SourceSpec.of(JsonIssue.CATALOGUE.inEach("spec.json")).mappedBy(Addressing.POINTERS);

    private final Supplier<InputStream> standardInput;

    /** For {@link java.util.ServiceLoader}. */
    public JsonSourceProvider() {
        this(() -> System.in);
    }

    public JsonSourceProvider(Supplier<InputStream> standardInput) {
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
        return isFile(location);
    }

    /** Only the ending counts: whatever is no address is taken for a path. */
    public static boolean isFile(SourceLocation location) {
        return location.scheme().isEmpty() && FILES.contains(location.fileEnding());
    }

    /** Every problem that JSON may have, in a file or from a server. */
    public static IssueCatalogue issueCatalogue() {
        return JsonIssue.CATALOGUE;
    }

    /**
     * The source of a file, whose settings are valid.
     *
     * @param messages its words
     */
    public static MetricsSource open(SourceSettings settings, SourceContext context, Messages messages) {
        return new FileSource(settings, context, messages, () -> System.in);
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        return SPEC.problems(settings);
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
        for (Issue issue : validate(settings)) {
            if (issue.severity() == Severity.ERROR) {
                throw new SourceException(SourceException.Kind.CONFIGURATION, issue.what(), issue.remedy());
            }
        }
        return new FileSource(settings, context, new Messages(settings.language()), standardInput);
    }
}
