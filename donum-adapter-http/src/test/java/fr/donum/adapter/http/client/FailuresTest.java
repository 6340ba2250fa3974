package fr.donum.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.json.text.Fault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the network throws, where a server on this machine cannot be made to. */
class FailuresTest {
    private static final OkHttpClient CLIENT = new OkHttpClient();
    private static final HttpUrl VENDOR = HttpUrl.get("https://my-proxy.vendor.test:8443/v1/dossiers");
    private static final Call CALL =
            CLIENT.newCall(new Request.Builder().url(VENDOR).build());
    private static final InetSocketAddress SERVER = InetSocketAddress.createUnresolved("my-proxy.vendor.test", 8443);
    private static final InetSocketAddress PROXY = InetSocketAddress.createUnresolved("way.example.fr", 3128);

    private static RequestProgress progress(Consumer<RequestProgress> steps) {
        RequestProgress progress = new RequestProgress(VENDOR, VENDOR + "#page=1", CLIENT);
        steps.accept(progress);
        return progress;
    }

    private static RequestProgress connecting() {
        return progress(it -> it.connectStart(CALL, SERVER, Proxy.NO_PROXY));
    }

    private static RequestProgress connectingToProxy() {
        return progress(it -> it.connectStart(CALL, PROXY, new Proxy(Proxy.Type.HTTP, PROXY)));
    }

    private static RequestProgress asking() {
        return progress(it -> it.requestHeadersStart(CALL));
    }

    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownHostException("x"), asking(), HttpIssue.HTTP_DNS, true),
                Arguments.of(
                        new UnknownHostException("x"),
                        progress(it -> it.dnsStart(CALL, "way.example.fr")),
                        HttpIssue.HTTP_PROXY_DNS,
                        false),
                Arguments.of(new ConnectException("proxy"), connecting(), HttpIssue.HTTP_CONNECT, true),
                Arguments.of(new NoRouteToHostException("x"), connecting(), HttpIssue.HTTP_CONNECT, true),
                Arguments.of(new SocketTimeoutException("x"), connecting(), HttpIssue.HTTP_CONNECT_TIMEOUT, true),
                Arguments.of(new ConnectException("refused"), connectingToProxy(), HttpIssue.HTTP_PROXY_CONNECT, true),
                Arguments.of(new SocketTimeoutException("x"), connectingToProxy(), HttpIssue.HTTP_PROXY_CONNECT, true),
                Arguments.of(new IOException("x"), connectingToProxy(), HttpIssue.HTTP_PROXY_REFUSED, false),
                Arguments.of(new SocketTimeoutException("to connect"), asking(), HttpIssue.HTTP_READ_TIMEOUT, true),
                Arguments.of(new InterruptedIOException("timeout"), asking(), HttpIssue.HTTP_INTERRUPTED, false),
                Arguments.of(new IOException("the proxy of my-proxy"), asking(), HttpIssue.HTTP_TLS_CLOSED, true),
                Arguments.of(
                        new IOException("Unexpected response code for CONNECT: 200"),
                        asking(),
                        HttpIssue.HTTP_TLS_CLOSED,
                        true),
                Arguments.of(new ProtocolException("x"), asking(), HttpIssue.HTTP_MALFORMED, false),
                Arguments.of(new SSLException("certificate of a proxy"), asking(), HttpIssue.HTTP_TLS, false),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: bad_certificate"),
                        asking(),
                        HttpIssue.HTTP_TLS_CLIENT_CERT,
                        false),
                Arguments.of(
                        new SSLHandshakeException("(certificate_required) Received fatal alert: certificate_required"),
                        asking(),
                        HttpIssue.HTTP_TLS_CLIENT_CERT,
                        false),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: handshake_failure"),
                        asking(),
                        HttpIssue.HTTP_TLS,
                        false),
                Arguments.of(
                        new SSLException("Unsupported or unrecognized SSL message"),
                        asking(),
                        HttpIssue.HTTP_TLS_NOT_TLS,
                        false),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: protocol_version"),
                        asking(),
                        HttpIssue.HTTP_TLS_OLD,
                        false),
                Arguments.of(
                        new SSLHandshakeException(
                                "The server selected protocol version TLS10 is not accepted by client preferences"),
                        asking(),
                        HttpIssue.HTTP_TLS_OLD,
                        false));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void every_failure_is_told_apart_by_its_type_and_only_what_may_pass_is_tried_again(
            IOException broken, RequestProgress progress, HttpIssue issue, boolean mayPass) {
        Fault fault = Failures.of(broken, progress);

        assertThat(fault.issue()).isEqualTo(issue);
        assertThat(fault.isRetryable()).isEqualTo(mayPass);
    }

    @Test
    void the_server_is_named_and_the_proxy_too() {
        assertThat(Failures.of(new ConnectException("x"), connectingToProxy()).arguments())
                .containsExactly(VENDOR + "#page=1", "my-proxy.vendor.test:8443", "way.example.fr:3128");
    }

    @Test
    void after_a_redirect_both_servers_are_named_and_the_one_that_was_asked_is_blamed() {
        RequestProgress progress = asking();
        progress.redirected(HttpUrl.get("https://other.test/x?key=Qu3ry-secret"));

        Fault fault = Failures.of(new SSLException("x"), progress);

        assertThat(fault.arguments()[0]).isEqualTo(VENDOR + "#page=1 → https://other.test/x?key=***");
        assertThat(fault.arguments()[1]).isEqualTo("other.test");
    }

    @Test
    void a_server_that_hangs_up_without_an_answer_may_want_a_client_certificate() {
        IOException ended = new IOException("x", new EOFException("y"));
        RequestProgress plain = new RequestProgress(HttpUrl.get("http://localhost/"), "http://localhost/", CLIENT);

        assertThat(Failures.of(new SocketException("x"), asking()).issue()).isEqualTo(HttpIssue.HTTP_TLS_CLOSED);
        assertThat(Failures.of(ended, asking()).issue()).isEqualTo(HttpIssue.HTTP_TLS_CLOSED);
        assertThat(Failures.of(ended, plain).issue()).isEqualTo(HttpIssue.HTTP_BROKEN);
    }
}
