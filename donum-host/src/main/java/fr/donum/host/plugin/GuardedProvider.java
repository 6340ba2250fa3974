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

/** The provider of a plug-in, whose failures are its own. */
final class GuardedProvider implements MetricsSourceProvider {
    private final MetricsSourceProvider provider;
    private final String name;
    private final SourceSpec spec;
    private final Guard guard;
    private final HandedOver handedOver;

    /** Asks the provider for its name and options. */
    GuardedProvider(MetricsSourceProvider provider, Guard guard) {
        this.provider = provider;
        this.guard = guard;
        this.handedOver = new HandedOver(guard);
        this.name = guard.present(provider.name(), "MetricsSourceProvider.name()");
        this.spec = handedOver.spec(provider.spec());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SourceSpec spec() {
        return spec;
    }

    /** Whatever goes wrong is told, and leaves the location to others. */
    @Override
    public boolean accepts(SourceLocation location) {
        guard.hide(SourceSettings.of(location));
        try {
            return guard.briefly(() -> provider.accepts(location));
        } catch (SourceException e) {
            guard.tell(PluginIssue.PLUGIN_THREW, e.toString());
        } catch (PluginFailureException e) {
            guard.tell(e.issue());
        }
        return false;
    }

    /** An exception, which the contract does not have here, is a problem of the settings. */
    @Override
    public List<Issue> validate(SourceSettings settings) {
        guard.hide(settings);
        try {
            return guard.briefly(
                    () -> handedOver.issues(provider.validate(settings), "MetricsSourceProvider.validate()"));
        } catch (SourceException e) {
            return List.of(guard.failure(PluginIssue.PLUGIN_THREW, e.toString()).issue());
        } catch (PluginFailureException e) {
            if (!e.isException()) {
                throw e;
            }
            return List.of(e.issue());
        }
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
        guard.hide(settings);
        try {
            MetricsSource source = guard.within(
                    guard.patience().open(),
                    SourceException.Kind.UNREACHABLE,
                    "MetricsSourceProvider.open()",
                    () -> provider.open(settings, context));
            return new GuardedSource(guard.present(source, "MetricsSourceProvider.open()"), guard);
        } catch (PluginFailureException e) {
            throw e.told();
        }
    }
}
