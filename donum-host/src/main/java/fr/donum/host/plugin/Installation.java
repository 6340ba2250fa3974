package fr.donum.host.plugin;

import fr.donum.spi.source.MetricsSourceProvider;
import java.util.function.Supplier;

/**
 * A kind of source, and where it comes from.
 *
 * @param provider for use; what a plug-in throws comes out of it as its own failure
 * @param maker makes a new provider, as its author wrote it
 * @param loader that of the provider, which its libraries expect to be that of the thread
 */
public record Installation(
        MetricsSourceProvider provider, Supplier<MetricsSourceProvider> maker, ClassLoader loader, Origin origin) {
    public String name() {
        return provider.name();
    }
}
