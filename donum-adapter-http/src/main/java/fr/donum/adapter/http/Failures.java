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
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What an exception of the network means, and whether it may pass. */
final class Failures {
    private Failures() {}

    /** @param name the address, as messages show it */
    static Fault of(IOException broken, String name) {
        if (broken instanceof Fault known) {
            return known;
        }
        HttpIssue issue = isClosedAtOnce(broken, name) ? HttpIssue.HTTP_TLS_CLOSED : issue(broken);
        Fault fault = Fault.of(issue, name, host(name)).because(broken);
        return switch (issue) {
            case HTTP_DNS, HTTP_CONNECT, HTTP_CONNECT_TIMEOUT, HTTP_READ_TIMEOUT, HTTP_BROKEN, HTTP_TLS_CLOSED ->
                fault.passing();
            default -> fault;
        };
    }

    /** While the request is sent: with TLS 1.3 a client may not yet know then that its certificate was refused. */
    private static boolean isClosedAtOnce(IOException broken, String name) {
        return broken instanceof SocketException
                && name.startsWith("https:")
                && message(broken).contains("broken pipe");
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
