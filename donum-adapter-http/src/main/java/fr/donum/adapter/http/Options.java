package fr.donum.adapter.http;

import fr.donum.application.source.SourceSettings;
import fr.donum.application.source.SourceSpec.Option;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The options of this source, as given or by default. */
final class Options {
    private final SourceSettings settings;

    Options(SourceSettings settings) {
        this.settings = settings;
    }

    /** The value, or the default. */
    Optional<String> text(String name) {
        return settings.option(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .or(() -> Spec.ALL.option(name).map(Option::defaultValue));
    }

    long number(String name) {
        return text(name).map(Long::parseLong).orElse(0L);
    }

    Optional<String> secret(String name) {
        return settings.secret(name).map(secret -> secret.reveal().strip());
    }

    /** @throws IllegalArgumentException if the location is no address; {@link Validation} has found out before */
    HttpUrl address() {
        HttpUrl given = addressAsGiven();
        return settings.mapping().isPresent() ? given : Address.ofDossiers(given);
    }

    /** The same without {@code v1/dossiers} below it: where another API is. */
    HttpUrl addressAsGiven() {
        return HttpUrl.get(settings.location().text());
    }
}
