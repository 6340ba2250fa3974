package fr.donum.adapter.http.settings;

import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec.Option;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;

/** The options of this source, as given or by default. */
public final class Options {
    private final SourceSettings settings;
    private final Clock clock;

    public Options(SourceSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The value, or the default. */
    public Optional<String> text(String name) {
        return Spec.ALL.option(name).flatMap(settings::text);
    }

    public long number(String name) {
        return text(name).map(Long::parseLong).orElse(0L);
    }

    /** Where to keep pages, if they are to be kept. */
    public Optional<String> cache(Map<String, String> environment) {
        return text("cache")
                .filter(value -> !value.equals("off"))
                .map(value -> value.equals("on")
                        ? HttpCache.usual(environment, System.getProperty("user.home"))
                                .toString()
                        : value);
    }

    /** What tells one who asks from another, secrets included. */
    public String asker() {
        Map<String, String> known = new TreeMap<>();
        Spec.ALL.options().stream()
                .map(Option::name)
                .filter(name -> name.matches("token|api-key.*|user|password|oauth-.*|client-.*"))
                .forEach(name -> secret(name).or(() -> text(name)).ifPresent(value -> known.put(name, value)));
        return known + " " + settings.location().text();
    }

    /** That of the host. */
    public Clock clock() {
        return clock;
    }

    public Optional<String> secret(String name) {
        return settings.secret(name).map(secret -> secret.reveal().strip());
    }

    /** @throws IllegalArgumentException if the location is no address; {@link Validation} has found out before */
    public HttpUrl address() {
        HttpUrl given = addressAsGiven();
        return settings.mapping().isPresent() ? given : Address.ofDossiers(given);
    }

    /** The same without {@code v1/dossiers} below it: where another API is. */
    public HttpUrl addressAsGiven() {
        return HttpUrl.get(settings.location().text());
    }
}
