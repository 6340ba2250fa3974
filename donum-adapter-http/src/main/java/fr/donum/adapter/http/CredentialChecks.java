package fr.donum.adapter.http;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.spi.source.SourceSettings;
import java.util.List;
import java.util.stream.Stream;

/** Finds credentials that contradict each other, lack their other half, or cannot be sent. */
final class CredentialChecks {
    /** Takes note of a problem. */
    interface Reporter {
        void report(HttpIssue issue, Object... arguments);
    }

    private final SourceSettings settings;
    private final Reporter reporter;

    CredentialChecks(SourceSettings settings, Reporter reporter) {
        this.settings = settings;
        this.reporter = reporter;
    }

    void check() {
        List<String> ways =
                Stream.of("token", "user", "oauth-token-url").filter(this::has).toList();
        if (ways.size() > 1) {
            reporter.report(HttpIssue.HTTP_TWO_CREDENTIALS, String.join(", ", ways));
        }
        needs("user", "password");
        needs("password", "user");
        needs("oauth-token-url", "oauth-client-id");
        needs("oauth-token-url", "oauth-client-secret");
        needs("oauth-client-id", "oauth-token-url");
        needs("oauth-client-secret", "oauth-token-url");
        needs("oauth-scope", "oauth-token-url");
        needs("oauth-audience", "oauth-token-url");
        needs("oauth-resource", "oauth-token-url");
        needs("oauth-client-auth", "oauth-token-url");
        needs("client-key", "client-cert");
        needs("client-cert-password", "client-cert");
        Stream.of("token", "api-key").forEach(this::canBeSent);
    }

    private void needs(String one, String other) {
        if (has(one) && !has(other)) {
            reporter.report(HttpIssue.HTTP_HALF_CREDENTIALS, one, other);
        }
    }

    /** A header takes visible ASCII characters only. */
    private void canBeSent(String name) {
        boolean unfit = settings.secret(name)
                .filter(secret -> !secret.reveal().strip().matches("[\\x21-\\x7E]+"))
                .isPresent();
        if (unfit) {
            reporter.report(HttpIssue.HTTP_BAD_SECRET, name);
        }
    }

    private boolean has(String name) {
        return settings.options().containsKey(name) || settings.secrets().containsKey(name);
    }
}
