package fr.donum.adapter.http.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** The proxy that the customary environment variables name for an address. */
final class EnvironmentProxy {
    private EnvironmentProxy() {}

    /**
     * The value of {@code HTTPS_PROXY} or {@code HTTP_PROXY}, by the scheme of the address, unless {@code NO_PROXY}
     * excepts its host. Lower-case names hold too, and win.
     */
    static Optional<String> of(HttpUrl target, Map<String, String> environment) {
        if (isExcepted(target, variable("no_proxy", environment))) {
            return Optional.empty();
        }
        return Optional.of(variable(target.isHttps() ? "https_proxy" : "http_proxy", environment))
                .filter(value -> !value.isEmpty());
    }

    private static boolean isExcepted(HttpUrl target, String exceptions) {
        return Arrays.stream(exceptions.toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> new Unproxied(entry).covers(target.host(), target.port()));
    }

    private static String variable(String name, Map<String, String> environment) {
        String lower = environment.getOrDefault(name, "").strip();
        return lower.isEmpty()
                ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "").strip()
                : lower;
    }
}
