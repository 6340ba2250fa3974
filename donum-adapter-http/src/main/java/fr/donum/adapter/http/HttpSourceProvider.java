package fr.donum.adapter.http;

import fr.donum.adapter.http.client.Client;
import fr.donum.adapter.http.fetch.HttpSource;
import fr.donum.adapter.http.fetch.KeptPages;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.http.settings.Redactor;
import fr.donum.adapter.http.settings.Spec;
import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Messages;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a server that speaks the Donum Metrics API; files only where they are named as {@code http:FILE}. */
public final class HttpSourceProvider implements MetricsSourceProvider {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Pace pace;
    private final Map<String, String> environment;

    /** For {@link java.util.ServiceLoader}. */
    public HttpSourceProvider() {
        this(Pace.REAL, System.getenv());
    }

    /** @param environment where the customary variables for proxies are looked for */
    HttpSourceProvider(Pace pace, Map<String, String> environment) {
        this.pace = pace;
        this.environment = environment;
    }

    /** Every problem that a server may have, beside those of the JSON it answers with. */
    public static IssueCatalogue issueCatalogue() {
        return HttpIssue.CATALOGUE;
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public SourceSpec spec() {
        return Spec.ALL;
    }

    @Override
    public boolean accepts(SourceLocation location) {
        return SCHEMES.contains(location.scheme());
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        return new Validation(settings, messages(settings, redactor(settings))).issues();
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
        Redactor redactor = redactor(settings);
        Messages messages = messages(settings, redactor);
        for (Issue issue : validate(settings)) {
            if (issue.severity() == Severity.ERROR) {
                throw new SourceException(SourceException.Kind.CONFIGURATION, issue.what(), issue.remedy());
            }
        }
        if (JsonSourceProvider.isFile(settings.location())) {
            return JsonSourceProvider.open(settings, context, messages);
        }
        try {
            Options options = new Options(settings, context.clock());
            KeptPages kept = kept(options, redactor);
            return new HttpSource(
                    settings, context, messages, Client.of(options, pace, environment, redactor), pace, kept);
        } catch (Fault unusable) {
            throw messages.exception(unusable);
        }
    }

    private @Nullable KeptPages kept(Options options, Redactor redactor) throws Fault {
        Optional<String> directory = options.cache(environment);
        return directory.isEmpty() ? null : KeptPages.in(directory.get(), options.asker(), redactor, options.clock());
    }

    private static Messages messages(SourceSettings settings, Redactor redactor) {
        return new Messages(settings.language(), HttpIssue.CATALOGUE, redactor::clean);
    }

    private static Redactor redactor(SourceSettings settings) {
        Redactor redactor = new Redactor();
        for (Secret secret : settings.secrets().values()) {
            redactor.add(secret.reveal().strip());
        }
        Address.secrets(settings.location().text()).forEach(redactor::add);
        return redactor;
    }
}
