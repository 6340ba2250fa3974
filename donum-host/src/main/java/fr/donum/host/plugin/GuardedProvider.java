package fr.donum.host.plugin;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import java.util.List;
import java.util.function.Consumer;

/** The provider of a plug-in, whose failures are its own. */
final class GuardedProvider implements MetricsSourceProvider {
    private final MetricsSourceProvider provider;
    private final String name;
    private final SourceSpec spec;
    private final Guard guard;
    private final Consumer<Issue> problems;

    /**
     * Asks the provider for its name and options.
     *
     * @param problems told of what is not worth failing for
     */
    GuardedProvider(MetricsSourceProvider provider, Guard guard, Consumer<Issue> problems) {
        this.provider = provider;
        this.name = provider.name();
        this.spec = provider.spec();
        this.guard = guard;
        this.problems = problems;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SourceSpec spec() {
        return spec;
    }

    @Override
    public boolean accepts(SourceLocation location) {
        try {
            return guard.briefly(() -> provider.accepts(location));
        } catch (SourceException e) {
            problems.accept(guard.issue(e));
            return false;
        }
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        try {
            return guard.briefly(() -> List.copyOf(provider.validate(settings)));
        } catch (SourceException e) {
            return List.of(guard.issue(e));
        }
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
        return guard.call(() -> new GuardedSource(provider.open(settings, context), guard, problems));
    }
}
