package fr.donum.adapter.http;

import fr.donum.application.source.Probe;
import fr.donum.application.source.SourceException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** Tells the things apart that may fail between here and a dossier, in the order in which they would. */
final class Checks {
    /** The last one, the shape of the answer, is probed by its content. */
    private enum Stage {
        DNS,
        CONNECTION,
        TLS,
        SERVICE,
        CREDENTIALS,
        PERMISSION,
        CONTRACT
    }

    private final Messages messages;
    private final HttpUrl url;

    Checks(Messages messages, HttpUrl url) {
        this.messages = messages;
        this.url = url;
    }

    /** Everything went well up to the content. */
    List<Probe> passed(Probe content) {
        List<Probe> probes = before(Stage.CONTRACT);
        probes.add(content);
        return probes;
    }

    List<Probe> failed(Fault fault) {
        Stage failed = stage(fault.issue());
        SourceException told = messages.exception(fault);
        List<Probe> probes = before(failed);
        probes.add(Probe.failed(name(failed), String.valueOf(told.getMessage()), told.remedy()));
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(failed) > 0) {
                probes.add(Probe.skipped(name(stage), messages.say("probe.skipped")));
            }
        }
        return probes;
    }

    private List<Probe> before(Stage failed) {
        List<Probe> probes = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(failed) < 0) {
                probes.add(Probe.passed(name(stage), detail(stage)));
            }
        }
        return probes;
    }

    private String name(Stage stage) {
        return messages.say("probe." + stage.name().toLowerCase(java.util.Locale.ROOT));
    }

    private String detail(Stage stage) {
        return switch (stage) {
            case DNS -> url.host();
            case CONNECTION -> url.host() + ":" + url.port();
            case TLS -> messages.say(url.isHttps() ? "probe.tls.passed" : "probe.tls.loopback");
            default -> messages.say("probe.passed");
        };
    }

    private static Stage stage(HttpIssue issue) {
        return switch (issue) {
            case HTTP_DNS -> Stage.DNS;
            case HTTP_CONNECT, HTTP_CONNECT_TIMEOUT, HTTP_PROXY_AUTH, HTTP_PROXY_REFUSED -> Stage.CONNECTION;
            case HTTP_TLS,
                    HTTP_TLS_EXPIRED,
                    HTTP_TLS_HOST,
                    HTTP_TLS_UNKNOWN_CA,
                    HTTP_TLS_CLIENT_CERT,
                    HTTP_TLS_CLOSED,
                    HTTP_TLS_NOT_TLS -> Stage.TLS;
            case HTTP_READ_TIMEOUT,
                    HTTP_CALL_TIMEOUT,
                    HTTP_BROKEN,
                    HTTP_INTERRUPTED,
                    HTTP_RATE_LIMITED,
                    HTTP_SERVER_ERROR -> Stage.SERVICE;
            case HTTP_UNAUTHORIZED, HTTP_OAUTH_REFUSED, HTTP_OAUTH_ANSWER -> Stage.CREDENTIALS;
            case HTTP_FORBIDDEN -> Stage.PERMISSION;
            default -> Stage.CONTRACT;
        };
    }
}
