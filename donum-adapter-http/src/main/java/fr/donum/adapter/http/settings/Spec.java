package fr.donum.adapter.http.settings;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.source.LocalText;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import java.util.List;
import java.util.Set;

/** The options there are. */
public final class Spec {
    private static final Set<String> OWN = Set.of("token", "user", "password", "ca", "cache", "proxy");
    private static final List<String> OWN_BEGINNINGS =
            List.of("api-key", "oauth-", "client-", "tls-", "proxy-", "cache-");

    public static final SourceSpec ALL = all();

    private Spec() {}

    private static SourceSpec all() {
        List<Option> marked = options().stream()
                .map(option -> isUsersOwn(option.name()) ? option.ofUserOnly() : option)
                .toList();
        return SourceSpec.of(HttpIssue.CATALOGUE.inEach("spec"), marked).mappedBy(Addressing.POINTERS);
    }

    /** Credentials and where they go, and by which way: never for a profile to say. */
    private static boolean isUsersOwn(String name) {
        return OWN.contains(name) || OWN_BEGINNINGS.stream().anyMatch(name::startsWith);
    }

    private static List<Option> options() {
        return List.of(
                Option.number("year", help("year"), "2026"),
                text("as-of", "2026-09-30"),
                text("practitioner", "10003456786"),
                text("updated-since", "2026-09-01T00:00:00Z"),
                secret("token"),
                secret("api-key"),
                text("api-key-header", "X-Api-Key").orElse("X-Api-Key"),
                text("user", "donum"),
                secret("password"),
                text("oauth-token-url", "https://login.example.fr/token"),
                text("oauth-client-id", "donum"),
                secret("oauth-client-secret"),
                text("oauth-scope", "metrics.read"),
                text("oauth-audience", "https://api.example.fr"),
                text("oauth-resource", "https://api.example.fr/donum"),
                Option.choice("oauth-client-auth", help("oauth-client-auth"), "basic", "post")
                        .orElse("basic"),
                file("client-cert", "donum.p12"),
                secret("client-key"),
                secret("client-cert-password"),
                file("ca", "ca.pem"),
                number("connect-timeout", 10),
                number("read-timeout", 30),
                number("call-timeout", 120),
                number("max-retries", 4),
                number("max-concurrency", 2),
                text("rate-limit", "20/min").orElse("0"),
                number("page-size", 500),
                number("max-body", 16),
                number("max-pages", 10_000),
                file("cache", "off").orElse("off"),
                text("proxy", "http://proxy.example.fr:3128"));
    }

    private static Option number(String name, long value) {
        return Option.number(name, value, help(name));
    }

    private static Option text(String name, String example) {
        return Option.text(name, help(name), example);
    }

    private static Option secret(String name) {
        return Option.secret(name, help(name));
    }

    private static Option file(String name, String example) {
        return Option.file(name, help(name), example);
    }

    private static LocalText help(String name) {
        return HttpIssue.CATALOGUE.inEach("option." + name);
    }
}
