package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates made for the test, in real handshakes. */
class TlsTest extends ServedPages {
    private static final HeldCertificate AUTHORITY =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private static final HeldCertificate CLIENT = new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .commonName("donum")
            .build();

    private static HeldCertificate.Builder certificate() {
        return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName("localhost");
    }

    private SourceSettings secured(HeldCertificate shown) throws IOException {
        HandshakeCertificates certificates = new HandshakeCertificates.Builder()
                .heldCertificate(shown)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        server.useHttps(certificates.sslSocketFactory());
        return at(base().replace("http:", "https:")).with("max-retries", "0").with("ca", authority());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private String authority() throws IOException {
        return file("ca.pem", "Our authority\n" + AUTHORITY.certificatePem());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String store(String password) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        Certificate[] chain = {CLIENT.certificate(), AUTHORITY.certificate()};
        store.setKeyEntry("donum", CLIENT.keyPair().getPrivate(), password.toCharArray(), chain);
        Path file = folder.resolve("client.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file.toString();
    }

    @Test
    void a_private_authority_is_trusted_if_the_user_says_so() throws Exception {
        SourceSettings settings = secured(certificate().build());
        serve(page("null", "a"));

        assertThat(read(settings).accepted()).isEqualTo(1);
        assertThat(server.takeRequest().getHandshake()).isNotNull();
    }

    @Test
    void an_unknown_authority_is_told_with_what_to_do() throws Exception {
        SourceSettings trusting = secured(certificate().build());

        SourceException failure = failure(at(trusting.location().text()).with("max-retries", "3"));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
        assertThat(failure).hasMessageContaining("comes from an unknown authority");
        assertThat(failure.remedy()).contains("--option ca=");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void an_expired_certificate_is_told_apart() throws Exception {
        HeldCertificate expired = certificate()
                .validityInterval(millis("2021-03-01T00:00:00Z"), millis("2021-03-31T23:59:59Z"))
                .build();

        clock = at(Instant.parse("2021-04-01T12:00:00Z"));
        SourceException failure = failure(secured(expired));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.UNREACHABLE);
        assertThat(failure).hasMessageContaining("expired on 2021-03-31");
    }

    @Test
    void a_certificate_of_tomorrow_is_told_apart() throws Exception {
        HeldCertificate early = certificate()
                .validityInterval(millis("2931-03-01T00:00:00Z"), millis("2931-03-31T23:59:59Z"))
                .build();

        clock = at(Instant.parse("2931-02-28T12:00:00Z"));
        SourceException failure = failure(secured(early));

        assertThat(failure.getCause()).hasMessage("http.tls-not-yet-valid");
        assertThat(failure)
                .hasMessageStartingWith("The certificate of localhost:" + server.getPort() + " is not valid");
        assertThat(failure.remedy()).contains("date of this machine");
    }

    @Test
    void a_certificate_that_vouches_for_itself_is_told_apart() throws Exception {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();

        SourceException failure = failure(secured(own));

        assertThat(failure.getCause()).hasMessage("http.tls-self-signed");
        assertThat(failure.remedy()).contains("--option ca=");
    }

    @Test
    void a_stream_of_http_2_that_is_reset_is_asked_for_again_and_given_up_if_it_always_is() throws Exception {
        SourceSettings settings = secured(certificate().build());
        MockResponse.Builder reset = page("null", "a").onResponseBody(new SocketEffect.CloseStream(2));
        serve(reset, page("null", "a"), reset);

        assertThat(read(settings.with("max-retries", "1")).accepted()).isEqualTo(1);
        assertThat(server.takeRequest().getRequestLine()).endsWith("HTTP/2");
        SourceException failure = failure(settings);
        assertThat(failure.kind()).isEqualTo(SourceException.Kind.UNREACHABLE);
        assertThat(failure.getCause()).hasMessage("http.broken");
    }

    @Test
    void whose_certificate_it_is_is_said() throws Exception {
        HeldCertificate others = new HeldCertificate.Builder()
                .signedBy(AUTHORITY)
                .addSubjectAlternativeName("other.example.fr")
                .addSubjectAlternativeName("www.example.fr")
                .build();

        assertThat(failure(secured(others))).hasMessageContaining(", but of other.example.fr, www.example.fr (");
    }

    @ParameterizedTest
    @ValueSource(bytes = {70, 71})
    void a_server_that_only_knows_old_encryption_is_told_apart(byte alert) throws Exception {
        byte[] refusal = {21, 3, 1, 0, 2, 2, alert};
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> answer(plain, refusal));
            SourceException failure =
                    failure(at("https://127.0.0.1:" + plain.getLocalPort()).with("max-retries", "0"));

            assertThat(failure.getCause()).hasMessage("http.tls-old");
            assertThat(failure).hasMessageStartingWith("127.0.0.1:" + plain.getLocalPort() + " accepts only");
            answering.join();
        }
    }

    @Test
    void after_a_redirect_the_server_that_was_asked_is_blamed_and_both_are_named() throws Exception {
        SourceSettings trusting = secured(certificate().build());
        try (MockWebServer other = new MockWebServer()) {
            HeldCertificate own = new HeldCertificate.Builder()
                    .addSubjectAlternativeName("localhost")
                    .build();
            other.useHttps(new HandshakeCertificates.Builder()
                    .heldCertificate(own)
                    .build()
                    .sslSocketFactory());
            other.start();
            serve(status(307).addHeader("Location", "https://localhost:" + other.getPort() + "/moved"));

            assertThat(failure(trusting))
                    .hasMessageStartingWith("The certificate of localhost:" + other.getPort() + " is signed by itself")
                    .hasMessageContaining(trusting.location().text())
                    .hasMessageContaining(" → https://localhost:" + other.getPort() + "/moved");
        }
    }

    private static void answer(ServerSocket plain, byte[] bytes) {
        try (Socket socket = plain.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.getInputStream().readNBytes(10_000);
        } catch (IOException hungUp) {
            assertThat(plain.isBound()).isTrue();
        }
    }

    @Test
    void the_certificate_of_another_host_is_told_apart() throws Exception {
        HeldCertificate others = new HeldCertificate.Builder()
                .signedBy(AUTHORITY)
                .addSubjectAlternativeName("other.example.fr")
                .build();

        assertThat(failure(secured(others)))
                .hasMessageStartingWith("The certificate shown is not that of localhost:" + server.getPort());
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_client_certificate_and_its_key_are_shown_from_one_pem_file() throws Exception {
        SourceSettings settings = secured(certificate().build());
        server.requireClientAuth();
        serve(page("null", "a"));

        read(settings.with("client-cert", file("c.pem", CLIENT.certificatePem() + CLIENT.privateKeyPkcs8Pem())));

        assertThat(server.takeRequest().getHandshake().peerPrincipal()).hasToString("CN=donum");
    }

    @Test
    void a_client_certificate_takes_its_key_from_a_secret() throws Exception {
        SourceSettings settings = secured(certificate().build());
        server.requireClientAuth();
        serve(page("null", "a"));

        read(settings.with("client-cert", file("c.pem", CLIENT.certificatePem() + AUTHORITY.certificatePem()))
                .with("client-key", new Secret(CLIENT.privateKeyPkcs8Pem())));

        assertThat(server.takeRequest().getHandshake().peerPrincipal()).hasToString("CN=donum");
    }

    @Test
    void a_client_certificate_is_shown_from_a_pkcs_12_file() throws Exception {
        SourceSettings settings = secured(certificate().build());
        server.requireClientAuth();
        serve(page("null", "a"));

        read(settings.with("client-cert", store("Passw0rd-of-test"))
                .with("client-cert-password", new Secret("Passw0rd-of-test")));

        assertThat(server.takeRequest().getHandshake().peerPrincipal()).hasToString("CN=donum");
    }

    @Test
    void a_server_that_demands_a_client_certificate_is_told_apart() throws Exception {
        SourceSettings settings = secured(certificate().build());
        server.requireClientAuth();
        serve(page("null", "a"));

        SourceException failure = failure(settings);

        assertThat(failure.remedy()).contains("client-cert");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_client_certificate_is_not_shown_to_a_server_that_the_user_did_not_name() throws Exception {
        SourceSettings settings = secured(certificate().build());
        serve(status(307).addHeader("Location", "https://127.0.0.1:" + server.getPort() + "/"));

        assertThat(failure(settings.with(
                        "client-cert", file("c.pem", CLIENT.certificatePem() + CLIENT.privateKeyPkcs8Pem()))))
                .hasMessageContaining("redirects to another server: https://127.0.0.1:");
    }

    @Test
    void a_server_that_does_not_speak_tls_is_told_apart() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> refuseInClear(plain));

            assertThat(failure(at("https://127.0.0.1:" + plain.getLocalPort()).with("max-retries", "0")))
                    .hasMessageContaining("does not speak TLS on this port");
            answering.join();
        }
    }

    private static void refuseInClear(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ca, , does not exist",
        "ca, oops, cannot be used",
        "client-cert, , does not exist",
        "client-cert, oops, cannot be used",
        "client-cert, -----BEGIN CERTIFICATE-----, holds no certificate"
    })
    void a_file_that_is_no_certificate_is_told_before_anything_is_sent(String option, String content, String what)
            throws Exception {
        String file = content == null ? folder.resolve("absent").toString() : file("wrong.pem", content);

        SourceException failure = failure(settings().with(option, file));

        assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION);
        assertThat(failure)
                .hasMessage("The file %s (option “%s”, for localhost:%d) %s."
                        .formatted(file, option, server.getPort(), what));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void a_wrong_password_of_a_client_certificate_is_told_without_it() throws Exception {
        String store = store("Passw0rd-of-test");

        assertThat(failure(settings()
                        .with("client-cert", store)
                        .with("client-cert-password", new Secret("Wr0ng-password"))))
                .hasMessageContaining("client.p12")
                .hasMessageNotContaining("Wr0ng-password");
    }
}
