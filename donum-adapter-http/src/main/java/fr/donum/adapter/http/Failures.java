package fr.donum.adapter.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What an exception of the network means, and whether it may pass. */
final class Failures {
    private static final Set<HttpIssue> PASSING = Set.of(
            HttpIssue.HTTP_DNS,
            HttpIssue.HTTP_CONNECT,
            HttpIssue.HTTP_CONNECT_TIMEOUT,
            HttpIssue.HTTP_READ_TIMEOUT,
            HttpIssue.HTTP_BROKEN);

    private Failures() {}

    /** @param name the address, as messages show it */
    static Fault of(IOException broken, String name) {
        if (broken instanceof Fault known) {
            return known;
        }
        HttpIssue issue = issue(broken);
        Fault fault = Fault.of(issue, name, host(name)).because(broken);
        return PASSING.contains(issue) ? fault.passing() : fault;
    }

    /** The same where no answer has begun. With TLS 1.3 a client may not be told that its certificate was refused. */
    static Fault unanswered(IOException broken, String name) {
        boolean isClosed = issue(broken) == HttpIssue.HTTP_BROKEN
                && (broken instanceof SocketException || message(broken).contains("unexpected end of stream"));
        return isClosed && name.startsWith("https:")
                ? Fault.of(HttpIssue.HTTP_TLS_CLOSED, name, host(name))
                        .because(broken)
                        .passing()
                : of(broken, name);
    }

    private static HttpIssue issue(IOException broken) {
        if (broken instanceof UnknownHostException) {
            return HttpIssue.HTTP_DNS;
        }
        if (broken instanceof SSLException) {
            return tls(broken);
        }
        if (broken instanceof InterruptedIOException) {
            return waiting(broken);
        }
        if (message(broken).contains("proxy")) {
            return HttpIssue.HTTP_PROXY_AUTH;
        }
        if (message(broken).contains("response code for connect")) {
            return HttpIssue.HTTP_PROXY_REFUSED;
        }
        return broken instanceof ConnectException || broken instanceof NoRouteToHostException
                ? HttpIssue.HTTP_CONNECT
                : HttpIssue.HTTP_BROKEN;
    }

    private static HttpIssue waiting(IOException broken) {
        String message = message(broken);
        if (broken instanceof SocketTimeoutException) {
            return message.contains("connect") ? HttpIssue.HTTP_CONNECT_TIMEOUT : HttpIssue.HTTP_READ_TIMEOUT;
        }
        return message.contains("timeout") ? HttpIssue.HTTP_CALL_TIMEOUT : HttpIssue.HTTP_INTERRUPTED;
    }

    private static HttpIssue tls(IOException broken) {
        if (hasCause(broken, CertificateExpiredException.class)
                || hasCause(broken, CertificateNotYetValidException.class)) {
            return HttpIssue.HTTP_TLS_EXPIRED;
        }
        if (broken instanceof SSLPeerUnverifiedException) {
            return HttpIssue.HTTP_TLS_HOST;
        }
        if (hasCause(broken, CertPathBuilderException.class) || hasCause(broken, CertPathValidatorException.class)) {
            return HttpIssue.HTTP_TLS_UNKNOWN_CA;
        }
        String message = message(broken);
        if (message.contains("fatal alert") && (message.contains("certificate") || message.contains("unknown_ca"))) {
            return HttpIssue.HTTP_TLS_CLIENT_CERT;
        }
        return message.contains("ssl message") ? HttpIssue.HTTP_TLS_NOT_TLS : HttpIssue.HTTP_TLS;
    }

    private static boolean hasCause(Throwable broken, Class<? extends Throwable> type) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String message(IOException broken) {
        return String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
    }

    private static String host(String name) {
        return name.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#].*", "");
    }
}
