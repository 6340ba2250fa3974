package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.FaultCode;
import fr.donum.adapter.json.text.Messages;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;

/** Tells the things apart that may fail between here and a dossier, in the order in which they would. */
public final class Checks {
    private enum Stage {
        DNS,
        CONNECTION,
        TLS,
        SERVICE,
        CREDENTIALS,
        PERMISSION,
        CONTRACT
    }

    /** What a step fails by; whatever is left is about the last one, the shape of the answer. */
    private static final Map<Stage, Set<HttpIssue>> FAILURES = Map.of(
            Stage.DNS,
            Set.of(HttpIssue.HTTP_DNS),
            Stage.CONNECTION,
            Set.of(
                    HttpIssue.HTTP_CONNECT,
                    HttpIssue.HTTP_CONNECT_TIMEOUT,
                    HttpIssue.HTTP_PROXY_AUTH,
                    HttpIssue.HTTP_PROXY_DNS,
                    HttpIssue.HTTP_PROXY_CONNECT,
                    HttpIssue.HTTP_PROXY_REFUSED),
            Stage.TLS,
            Set.of(
                    HttpIssue.HTTP_TLS,
                    HttpIssue.HTTP_TLS_EXPIRED,
                    HttpIssue.HTTP_TLS_NOT_YET_VALID,
                    HttpIssue.HTTP_TLS_SELF_SIGNED,
                    HttpIssue.HTTP_TLS_OLD,
                    HttpIssue.HTTP_TLS_HOST,
                    HttpIssue.HTTP_TLS_UNKNOWN_CA,
                    HttpIssue.HTTP_TLS_CLIENT_CERT,
                    HttpIssue.HTTP_TLS_CLOSED,
                    HttpIssue.HTTP_TLS_NOT_TLS),
            Stage.SERVICE,
            Set.of(
                    HttpIssue.HTTP_READ_TIMEOUT,
                    HttpIssue.HTTP_CALL_TIMEOUT,
                    HttpIssue.HTTP_BROKEN,
                    HttpIssue.HTTP_INTERRUPTED,
                    HttpIssue.HTTP_RATE_LIMITED,
                    HttpIssue.HTTP_SERVER_ERROR),
            Stage.CREDENTIALS,
            Set.of(
                    HttpIssue.HTTP_UNAUTHORIZED,
                    HttpIssue.HTTP_OAUTH_REFUSED,
                    HttpIssue.HTTP_OAUTH_SCOPE,
                    HttpIssue.HTTP_OAUTH_TARGET,
                    HttpIssue.HTTP_OAUTH_GRANT,
                    HttpIssue.HTTP_OAUTH_REQUEST,
                    HttpIssue.HTTP_OAUTH_ANSWER,
                    HttpIssue.HTTP_OAUTH_HTML,
                    HttpIssue.HTTP_OAUTH_TYPE,
                    HttpIssue.HTTP_OAUTH_EXPIRED,
                    HttpIssue.HTTP_OAUTH_REDIRECT),
            Stage.PERMISSION,
            Set.of(HttpIssue.HTTP_FORBIDDEN));

    private final Messages messages;
    private final HttpUrl url;

    public Checks(Messages messages, HttpUrl url) {
        this.messages = messages;
        this.url = url;
    }

    /** Everything went well up to the content. */
    List<Probe> passed(Probe content) {
        List<Probe> probes = before(Stage.CONTRACT, url);
        probes.add(content);
        return probes;
    }

    public List<Probe> failed(Fault fault) {
        Stage failed = stage(fault.issue());
        SourceException told = messages.exception(fault);
        List<Probe> probes = before(failed, asked(fault));
        probes.add(Probe.failed(name(failed), String.valueOf(told.getMessage()), told.remedy()));
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(failed) > 0) {
                probes.add(Probe.skipped(name(stage), messages.say("probe.skipped")));
            }
        }
        return probes;
    }

    /** The server that failed: that of the tokens, or one it redirects to, may be another than the one named. */
    private HttpUrl asked(Fault fault) {
        HttpUrl asked = HttpUrl.parse(Address.last(String.valueOf(fault.arguments()[0])));
        return asked == null ? url : asked;
    }

    private List<Probe> before(Stage failed, HttpUrl asked) {
        List<Probe> probes = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(failed) < 0) {
                probes.add(Probe.passed(name(stage), detail(stage, asked)));
            }
        }
        return probes;
    }

    private String name(Stage stage) {
        return messages.say("probe." + stage.name().toLowerCase(Locale.ROOT));
    }

    private String detail(Stage stage, HttpUrl asked) {
        return switch (stage) {
            case DNS -> asked.host();
            case CONNECTION -> asked.host() + ":" + asked.port();
            case TLS -> messages.say(asked.isHttps() ? "probe.tls.passed" : "probe.tls.loopback");
            case SERVICE, CREDENTIALS, PERMISSION, CONTRACT -> messages.say("probe.passed");
        };
    }

    private static Stage stage(FaultCode issue) {
        return FAILURES.entrySet().stream()
                .filter(failures -> failures.getValue().contains(issue))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Stage.CONTRACT);
    }
}
