package fr.donum.cli.input;

import fr.donum.application.source.MetricsSourceProvider;
import fr.donum.application.source.SourceLocation;
import fr.donum.application.text.Texts;
import fr.donum.cli.arguments.DidYouMean;
import fr.donum.cli.arguments.UsageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of source there is. */
public final class Sources {
    private final Map<String, MetricsSourceProvider> byName = new LinkedHashMap<>();
    private final Texts texts;

    /** @throws UsageException if two have the same name */
    public Sources(Iterable<MetricsSourceProvider> providers, Texts texts) {
        this.texts = texts;
        for (MetricsSourceProvider provider : providers) {
            MetricsSourceProvider other = byName.put(provider.name(), provider);
            if (other != null) {
                String one = other.getClass().getName();
                throw new UsageException(
                        texts.say(
                                "source.twice",
                                provider.name(),
                                one,
                                provider.getClass().getName()),
                        texts.say("source.twice.remedy"));
            }
        }
    }

    public List<MetricsSourceProvider> all() {
        return List.copyOf(byName.values());
    }

    /** @throws UsageException if there is none of this name */
    public MetricsSourceProvider named(String name) {
        MetricsSourceProvider provider = byName.get(name);
        if (provider == null) {
            throw unknown(name);
        }
        return provider;
    }

    /** A location and the kind of source that reads it. */
    public record Located(MetricsSourceProvider provider, SourceLocation location) {}

    /**
     * Finds what reads a source: the kind that is named before a colon, or the one that claims the location.
     *
     * @throws UsageException if none does, or several do
     */
    public Located locate(String source) {
        String name = SourceLocation.of(source).scheme();
        String rest = source.substring(Math.min(source.length(), name.length() + 1));
        if (byName.containsKey(name) && !rest.startsWith("//")) {
            return new Located(named(name), SourceLocation.of(rest));
        }
        SourceLocation location = SourceLocation.of(source);
        List<MetricsSourceProvider> claims = byName.values().stream()
                .filter(provider -> provider.accepts(location))
                .toList();
        if (claims.isEmpty()) {
            throw unreadable(source, name, rest);
        }
        if (claims.size() > 1) {
            throw new UsageException(
                    texts.say("source.disputed", source, names(claims)),
                    texts.say("source.disputed.remedy", claims.get(0).name(), source));
        }
        return new Located(claims.get(0), location);
    }

    private UsageException unreadable(String source, String scheme, String rest) {
        boolean looksNamed = !scheme.isEmpty() && !rest.startsWith("//");
        return looksNamed
                ? unknown(scheme)
                : new UsageException(
                        texts.say("source.unclaimed", source, names(all())),
                        texts.say("source.unclaimed.remedy", source));
    }

    private UsageException unknown(String name) {
        return new UsageException(
                texts.say("source.unknown", name),
                DidYouMean.question(name, byName.keySet(), texts, texts.say("source.known", names(all()))));
    }

    private static String names(List<MetricsSourceProvider> providers) {
        return String.join(
                ", ", providers.stream().map(MetricsSourceProvider::name).toList());
    }
}
