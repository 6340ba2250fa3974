package fr.donum.adapter.http;

import fr.donum.application.source.SourceSpec;
import fr.donum.application.source.SourceSpec.Option;
import java.util.List;
import java.util.Locale;

/** The options there are. */
final class Spec {
    private static final Messages WORDS = new Messages(Locale.FRENCH, new Redactor());

    static final SourceSpec ALL = new SourceSpec(
            WORDS.say("spec"),
            List.of(
                    year(),
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
                    file("client-cert", "donum.p12"),
                    secret("client-key"),
                    secret("client-cert-password"),
                    file("ca", "ca.pem"),
                    number("connect-timeout", 10),
                    number("read-timeout", 30),
                    number("call-timeout", 120),
                    number("max-retries", 4),
                    number("max-concurrency", 2),
                    number("rate-limit", 0),
                    number("page-size", 500),
                    number("max-body", 16),
                    number("max-pages", 10_000),
                    file("cache", "off").orElse("off"),
                    text("proxy", "http://proxy.example.fr:3128")));

    private Spec() {}

    private static Option year() {
        return new Option("year", SourceSpec.Type.NUMBER, List.of(), null, false, help("year"), "2026", false);
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
        return new Option(name, SourceSpec.Type.FILE, List.of(), null, false, help(name), example, false);
    }

    private static String help(String name) {
        return WORDS.say("option." + name);
    }
}
