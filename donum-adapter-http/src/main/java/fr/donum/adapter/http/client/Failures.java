package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.problem.UntrustedServer;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.source.Place;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * What an exception of the network means, by its type and by how far the request had got, and whether it may pass. Only
 * the alerts of TLS have no types: theirs are the very words of the Java machine, in which nothing of a server stands.
 */
public final class Failures {
    private static final Set<HttpIssue> PASSING = Set.of(
            HttpIssue.HTTP_DNS,
            HttpIssue.HTTP_CONNECT,
            HttpIssue.HTTP_CONNECT_TIMEOUT,
            HttpIssue.HTTP_PROXY_CONNECT,
            HttpIssue.HTTP_READ_TIMEOUT,
            HttpIssue.HTTP_TLS_CLOSED,
            HttpIssue.HTTP_BROKEN);
    private static final Pattern ALERT = Pattern.compile("(?:\\([a-z_]+\\) )?Received fatal alert: ([a-z0-9_]+)");
    private static final Set<String> ABOUT_OUR_CERTIFICATE = Set.of(
            "bad_certificate",
            "unsupported_certificate",
            "certificate_revoked",
            "certificate_expired",
            "certificate_unknown",
            "certificate_required",
            "unknown_ca",
            "access_denied",
            "no_certificate");
    private static final Set<String> ABOUT_THE_PROTOCOL = Set.of("protocol_version", "insufficient_security");
    private static final String IN_CLEAR = "Unsupported or unrecognized SSL message";
    private static final String OLD = "The server selected protocol version ";

    private Failures() {}

    /** What breaks off a reading. */
    public static Fault of(IOException broken, String name) {
        if (broken instanceof Fault known) {
            return known;
        }
        HttpIssue issue = broken instanceof CharConversionException ? HttpIssue.HTTP_CHARSET : HttpIssue.HTTP_BROKEN;
        return Fault.of(issue, name, Address.hostOf(name), "?").because(broken);
    }

    /** What breaks off the reading of a page. */
    public static Fault ofPage(IOException broken, int number, Place where) {
        Fault fault = of(broken, where.toString());
        return number > 1 ? fault.ofLaterPage(number) : fault;
    }

    /** What breaks off a request. */
    public static Fault of(IOException broken, RequestProgress progress) {
        if (broken instanceof Fault known) {
            return known;
        }
        HttpIssue issue = issue(broken, progress);
        Fault fault = Fault.of(issue, progress.name(), host(issue, progress), detail(issue, broken, progress))
                .because(broken);
        return PASSING.contains(issue) ? fault.passing() : fault;
    }

    /** An answer that the HTTP client stumbles over. */
    public static Fault malformed(RuntimeException unreadable, RequestProgress progress) {
        return Fault.of(HttpIssue.HTTP_MALFORMED, progress.name(), progress.host(), "")
                .because(unreadable);
    }

    private static String host(HttpIssue issue, RequestProgress progress) {
        return issue == HttpIssue.HTTP_DNS ? progress.lookedUp() : progress.host();
    }

    private static String detail(HttpIssue issue, IOException broken, RequestProgress progress) {
        return switch (issue) {
            case HTTP_ENCODING -> Shown.of(progress.encoding());
            case HTTP_TLS_HOST -> progress.certificateOf();
            case HTTP_PROXY_DNS -> progress.lookedUp();
            case HTTP_PROXY_CONNECT, HTTP_PROXY_REFUSED, HTTP_PROXY_AUTH -> progress.proxy();
            default -> {
                UntrustedServer untrusted = cause(broken, UntrustedServer.class);
                yield untrusted == null ? "?" : untrusted.detail();
            }
        };
    }

    private static HttpIssue issue(IOException broken, RequestProgress progress) {
        if (broken instanceof UnknownHostException) {
            return progress.isProxyName() ? HttpIssue.HTTP_PROXY_DNS : HttpIssue.HTTP_DNS;
        }
        if (broken instanceof SSLException) {
            return tls(broken);
        }
        if (progress.isConnecting()) {
            return connecting(broken, progress);
        }
        if (broken instanceof SocketTimeoutException) {
            return HttpIssue.HTTP_READ_TIMEOUT;
        }
        if (broken instanceof InterruptedIOException) {
            return HttpIssue.HTTP_INTERRUPTED;
        }
        return progress.isAnswered() ? answered(broken, progress) : unanswered(broken, progress);
    }

    /** What cannot be unpacked is a plain exception; whatever the network does has a type of its own. */
    private static HttpIssue answered(IOException broken, RequestProgress progress) {
        boolean isPacked = !progress.encoding().isEmpty() && broken.getClass() == IOException.class;
        return isPacked ? HttpIssue.HTTP_ENCODING : HttpIssue.HTTP_BROKEN;
    }

    private static HttpIssue connecting(IOException broken, RequestProgress progress) {
        boolean isTimeout = broken instanceof SocketTimeoutException;
        if (broken instanceof InterruptedIOException && !isTimeout) {
            return HttpIssue.HTTP_INTERRUPTED;
        }
        if (progress.isProxied()) {
            return isTimeout || broken instanceof SocketException
                    ? HttpIssue.HTTP_PROXY_CONNECT
                    : HttpIssue.HTTP_PROXY_REFUSED;
        }
        return isTimeout ? HttpIssue.HTTP_CONNECT_TIMEOUT : HttpIssue.HTTP_CONNECT;
    }

    /** With TLS 1.3 a client may not be told that its certificate was refused. */
    private static HttpIssue unanswered(IOException broken, RequestProgress progress) {
        if (broken instanceof ConnectException || broken instanceof NoRouteToHostException) {
            return HttpIssue.HTTP_CONNECT;
        }
        if (broken instanceof ProtocolException) {
            return HttpIssue.HTTP_MALFORMED;
        }
        return progress.isEncrypted() ? HttpIssue.HTTP_TLS_CLOSED : HttpIssue.HTTP_BROKEN;
    }

    private static HttpIssue tls(IOException broken) {
        UntrustedServer untrusted = cause(broken, UntrustedServer.class);
        if (untrusted != null) {
            return untrusted.issue();
        }
        if (broken instanceof SSLPeerUnverifiedException) {
            return HttpIssue.HTTP_TLS_HOST;
        }
        if (cause(broken, CertificateExpiredException.class) != null) {
            return HttpIssue.HTTP_TLS_EXPIRED;
        }
        if (cause(broken, CertificateNotYetValidException.class) != null) {
            return HttpIssue.HTTP_TLS_NOT_YET_VALID;
        }
        if (cause(broken, CertPathBuilderException.class) != null
                || cause(broken, CertPathValidatorException.class) != null) {
            return HttpIssue.HTTP_TLS_UNKNOWN_CA;
        }
        return alert(String.valueOf(broken.getMessage()));
    }

    private static HttpIssue alert(String words) {
        Matcher alert = ALERT.matcher(words);
        if (alert.matches()) {
            return ABOUT_OUR_CERTIFICATE.contains(alert.group(1))
                    ? HttpIssue.HTTP_TLS_CLIENT_CERT
                    : ABOUT_THE_PROTOCOL.contains(alert.group(1)) ? HttpIssue.HTTP_TLS_OLD : HttpIssue.HTTP_TLS;
        }
        if (words.startsWith(OLD)) {
            return HttpIssue.HTTP_TLS_OLD;
        }
        return words.equals(IN_CLEAR) ? HttpIssue.HTTP_TLS_NOT_TLS : HttpIssue.HTTP_TLS;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable broken, Class<T> type) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
