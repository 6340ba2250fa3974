package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/** The server is the proxy and, through its tunnel, a vendor whose name nobody can resolve. */
class ProxiesTest extends ServedPages {
    private static final HeldCertificate VENDOR = new HeldCertificate.Builder()
            .addSubjectAlternativeName("api.vendor.test")
            .build();

    private SourceSettings vendor() throws Exception {
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(VENDOR).build();
        server.useHttps(certificates.sslSocketFactory());
        Path ca = Files.writeString(folder.resolve("ca.pem"), VENDOR.certificatePem());
        return at("https://api.vendor.test/donum").with("ca", ca.toString()).with("max-retries", "0");
    }

    private static MockResponse.Builder tunnel() {
        return new MockResponse.Builder().inTunnel();
    }

    private String proxy() {
        return "localhost:" + server.getPort();
    }

    private void read(SourceSettings settings, Map<String, String> environment) throws SourceException {
        try (MetricsSource source = new HttpSourceProvider(QUICK, environment).open(settings, host())) {
            source.read(ReadRequest.ALL, collected);
        }
    }

    @Test
    void goes_through_the_proxy_of_the_option() throws Exception {
        SourceSettings settings = vendor();
        serve(tunnel(), page("null", "a"));

        read(settings.with("proxy", proxy()), Map.of("HTTPS_PROXY", "http://absent.test:1"));

        assertThat(collected.ids()).containsExactly("a");
        assertThat(server.takeRequest().getRequestLine()).startsWith("CONNECT api.vendor.test:443");
        assertThat(server.takeRequest().getTarget()).isEqualTo("/donum/v1/dossiers?limit=500");
    }

    @Test
    void goes_through_the_proxy_of_the_environment_and_logs_in_there_only() throws Exception {
        SourceSettings settings = vendor();
        serve(tunnel(), page("null", "a"));

        read(settings, Map.of("https_proxy", "http://zoe:Pr0xy-password@" + proxy()));

        assertThat(collected.ids()).containsExactly("a");
        RecordedRequest tunnel = server.takeRequest();
        assertThat(tunnel.getHeaders().get("Proxy-Authorization")).isEqualTo("Basic em9lOlByMHh5LXBhc3N3b3Jk");
        assertThat(server.takeRequest().getHeaders().names()).doesNotContain("Proxy-Authorization");
    }

    @Test
    void a_proxy_that_refuses_the_login_is_told_without_the_password() throws Exception {
        SourceSettings settings = vendor();
        MockResponse.Builder refusal = tunnel().code(407).addHeader("Proxy-Authenticate", "Basic realm=\"p\"");
        serve(refusal, refusal);

        SourceException failure = catchThrowableOfType(
                SourceException.class,
                () -> read(settings, Map.of("https_proxy", "http://zoe:Pr0xy-password@" + proxy())));

        assertThat(failure)
                .hasMessageContaining("The proxy " + proxy() + " asks for a login, or refuses the one given")
                .hasMessageNotContaining("Pr0xy");
        assertThat(failure.kind()).isEqualTo(SourceException.Kind.AUTHENTICATION);
    }

    @Test
    void a_proxy_that_does_not_let_through_is_told_apart() throws Exception {
        SourceSettings settings = vendor();
        serve(tunnel().code(403));

        assertThat(failure(settings.with("proxy", proxy())))
                .hasMessageStartingWith("The proxy " + proxy() + " does not connect to api.vendor.test");
    }

    @Test
    void a_proxy_that_is_not_there_is_told_apart_from_the_server() throws Exception {
        SourceSettings settings = vendor();
        int port;
        try (MockWebServer gone = new MockWebServer()) {
            gone.start();
            port = gone.getPort();
        }

        SourceException failure = failure(settings.with("proxy", "localhost:" + port));

        assertThat(failure.getCause()).hasMessage("http.proxy-connect");
        assertThat(failure)
                .hasMessageStartingWith("The proxy localhost:" + port + " refuses the connection")
                .hasMessageContaining("api.vendor.test was not asked");
    }

    @Test
    void a_server_behind_the_proxy_does_not_get_the_login_of_the_proxy() throws Exception {
        SourceSettings settings = vendor();
        serve(tunnel(), status(407).addHeader("Proxy-Authenticate", "Basic realm=\"x\""));

        SourceException failure = catchThrowableOfType(
                SourceException.class,
                () -> read(settings, Map.of("https_proxy", "http://zoe:Pr0xy-password@" + proxy())));

        assertThat(failure.getCause()).hasMessage("http.status");
        assertThat(server.getRequestCount()).isEqualTo(2);
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().names()).doesNotContain("Proxy-Authorization");
    }

    @Test
    void this_machine_is_never_asked_through_a_proxy() throws Exception {
        serve(page("null", "a"));

        read(settings(), Map.of("HTTP_PROXY", "http://absent.test:1"));

        assertThat(server.takeRequest().getTarget()).startsWith("/donum/");
    }

    @Test
    void a_variable_that_is_no_proxy_is_not_passed_by_in_silence() throws Exception {
        SourceSettings settings = vendor();

        SourceException failure = catchThrowableOfType(
                SourceException.class,
                () -> read(settings, Map.of("HTTPS_PROXY", "socks5://zoe:Pr0xy-password@host:1")));

        assertThat(failure)
                .hasMessageContaining("is not the address of an HTTP proxy")
                .hasMessageNotContaining("Pr0xy");
    }
}
