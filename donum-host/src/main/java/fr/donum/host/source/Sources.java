package fr.donum.host.source;

import fr.donum.host.HostException;
import fr.donum.host.plugin.Installation;
import fr.donum.host.plugin.Troubles;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every kind of source there is; looked for when first needed. */
public final class Sources {
    private final Supplier<List<Installation>> search;
    private final Troubles troubles;
    private final Texts texts;
    private @Nullable Map<String, Installation> known;

    /**
     * @param search finds them
     * @param troubles what is wrong with those that are found
     */
    public Sources(Supplier<List<Installation>> search, Troubles troubles, Texts texts) {
        this.search = search;
        this.troubles = troubles;
        this.texts = texts;
    }

    /** @throws HostException if two have the same name */
    private Map<String, Installation> byName() {
        Map<String, Installation> result = known;
        if (result == null) {
            result = new LinkedHashMap<>();
            for (Installation each : search.get()) {
                Installation other = result.put(each.name(), each);
                if (other != null) {
                    throw twice(other, each);
                }
            }
            known = result;
        }
        return result;
    }

    private HostException twice(Installation one, Installation other) {
        return new HostException(
                texts.say(
                        "source.twice",
                        one.name(),
                        one.origin().place(),
                        other.origin().place()),
                texts.say("source.twice.remedy"));
    }

    /** Number of plug-ins that cannot be used, of which the user has been told. */
    public int refused() {
        byName();
        return troubles.count();
    }

    /** Whether one of them is refused because it could not be guarded against. */
    public boolean isAnyUnsafe() {
        byName();
        return troubles.isAnyUnsafe();
    }

    public List<Installation> installed() {
        return List.copyOf(byName().values());
    }

    /** @throws HostException if there is none of this name */
    public Installation installed(String name) {
        Installation installation = byName().get(name);
        if (installation == null) {
            throw troubles.missing(unknown(name));
        }
        return installation;
    }

    public List<MetricsSourceProvider> all() {
        return byName().values().stream().map(Installation::provider).toList();
    }

    /** @throws HostException if there is none of this name */
    public MetricsSourceProvider named(String name) {
        return installed(name).provider();
    }

    /** A location and the kind of source that reads it. */
    public record Located(MetricsSourceProvider provider, SourceLocation location) {}

    /**
     * Finds what reads a source: the kind that is named before a colon, or the one that claims the location.
     *
     * @throws HostException if none does, or several do
     */
    public Located locate(String source) {
        String name = SourceLocation.of(source).scheme();
        SourceLocation location = SourceLocation.of(source);
        if (byName().containsKey(name) && !location.withoutName(name).equals(location)) {
            return new Located(named(name), location.withoutName(name));
        }
        List<MetricsSourceProvider> claims =
                all().stream().filter(provider -> provider.accepts(location)).toList();
        if (claims.isEmpty()) {
            throw troubles.missing(unreadable(location));
        }
        if (claims.size() > 1) {
            throw new HostException(
                    texts.say("source.disputed", location.shown(), names(claims)),
                    texts.say("source.disputed.remedy", claims.get(0).name(), location.shown()));
        }
        return new Located(claims.get(0), location);
    }

    private HostException unreadable(SourceLocation location) {
        String shown = location.shown();
        String name = location.scheme();
        boolean isAddress = shown.contains("//") || !shown.equals(location.text());
        if (!name.isEmpty() && !isAddress) {
            return unknown(name);
        }
        String remedy = isAddress ? "source.unclaimed.address.remedy" : "source.unclaimed.remedy";
        return new HostException(texts.say("source.unclaimed", shown, names(all())), texts.say(remedy, shown));
    }

    private HostException unknown(String name) {
        return new HostException(
                texts.say("source.unknown", AddressMask.of(name)),
                DidYouMean.question(name, byName().keySet(), texts, texts.say("source.known", names(all()))));
    }

    private static String names(List<MetricsSourceProvider> providers) {
        return String.join(
                ", ", providers.stream().map(MetricsSourceProvider::name).toList());
    }
}
