package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the network throws, where a server on this machine cannot be made to. */
class FailuresTest {
    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownHostException("x"), HttpIssue.HTTP_DNS, true),
                Arguments.of(new NoRouteToHostException("x"), HttpIssue.HTTP_CONNECT, true),
                Arguments.of(new SocketTimeoutException("connect timed out"), HttpIssue.HTTP_CONNECT_TIMEOUT, true),
                Arguments.of(new SocketTimeoutException("Read timed out"), HttpIssue.HTTP_READ_TIMEOUT, true),
                Arguments.of(new InterruptedIOException("timeout"), HttpIssue.HTTP_CALL_TIMEOUT, false),
                Arguments.of(new InterruptedIOException("interrupted"), HttpIssue.HTTP_INTERRUPTED, false),
                Arguments.of(new SocketException("Connection reset"), HttpIssue.HTTP_BROKEN, true),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: bad_certificate"),
                        HttpIssue.HTTP_TLS_CLIENT_CERT,
                        false),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: unknown_ca"),
                        HttpIssue.HTTP_TLS_CLIENT_CERT,
                        false),
                Arguments.of(
                        new SSLException("Unsupported or unrecognized SSL message"), HttpIssue.HTTP_TLS_NOT_TLS, false),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: protocol_version"),
                        HttpIssue.HTTP_TLS,
                        false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_is_told_apart_and_only_what_may_pass_is_tried_again(
            IOException broken, HttpIssue issue, boolean mayPass) {
        Fault fault = Failures.of(broken, "https://api.vendor.test:8443/v1/dossiers#page=1");

        assertThat(fault.issue()).isEqualTo(issue);
        assertThat(fault.isRetryable()).isEqualTo(mayPass);
        assertThat(fault.arguments()[1]).isEqualTo("api.vendor.test:8443");
    }

    @Test
    void a_server_that_hangs_up_without_an_answer_may_want_a_client_certificate() {
        String url = "https://api.vendor.test/";

        assertThat(Failures.unanswered(new SocketException("Broken pipe"), url).issue())
                .isEqualTo(HttpIssue.HTTP_TLS_CLOSED);
        assertThat(Failures.unanswered(new IOException("unexpected end of stream on " + url), url)
                        .issue())
                .isEqualTo(HttpIssue.HTTP_TLS_CLOSED);
        assertThat(Failures.unanswered(new SocketException("Broken pipe"), "http://localhost/")
                        .issue())
                .isEqualTo(HttpIssue.HTTP_BROKEN);
        assertThat(Failures.unanswered(new SSLHandshakeException("Received fatal alert: bad_certificate"), url)
                        .issue())
                .isEqualTo(HttpIssue.HTTP_TLS_CLIENT_CERT);
    }
}
