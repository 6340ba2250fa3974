package fr.donum.adapter.http;

import static fr.donum.spi.source.Probe.Result.FAILED;
import static fr.donum.spi.source.Probe.Result.PASSED;
import static fr.donum.spi.source.Probe.Result.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.http.client.Failures;
import fr.donum.adapter.http.client.RequestProgress;
import fr.donum.adapter.http.fetch.Checks;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Messages;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Usage;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may fail between here and a dossier is told apart, with a remedy each. */
class ChecksTest extends ServedPages {
    private List<Probe> check(SourceSettings settings) throws SourceException {
        try (MetricsSource source = provider().open(settings, host())) {
            return source.check();
        }
    }

    private static Probe failed(List<Probe> probes) {
        List<Probe> failed =
                probes.stream().filter(probe -> probe.result() == FAILED).toList();
        assertThat(failed).hasSize(1);
        assertThat(failed.get(0).remedy()).isNotBlank();
        return failed.get(0);
    }

    @Test
    void a_server_that_answers_as_it_should_passes_every_step() throws Exception {
        serve(page("\"p2\"", "a", "b"));

        List<Probe> probes = check(settings());

        assertThat(probes).allMatch(probe -> probe.result() == PASSED);
        assertThat(probes)
                .extracting(Probe::name)
                .containsExactly(
                        "Name of the server (DNS)",
                        "Connection (TCP)",
                        "Encryption (TLS)",
                        "Availability of the service",
                        "Credentials",
                        "Permission to read",
                        "Shape of the data");
        assertThat(probes.get(6).detail()).isEqualTo("dossiers read without an error: 2");
        assertThat(server.takeRequest().getUrl().queryParameter("limit")).isEqualTo("20");
    }

    @ParameterizedTest
    @CsvSource({
        "401, Credentials",
        "403, Permission to read",
        "404, Shape of the data",
        "429, Availability of the service",
        "500, Availability of the service"
    })
    void a_refusal_is_credentials_permission_availability_or_shape(int code, String name) throws Exception {
        serve(status(code));

        List<Probe> probes = check(settings());

        Probe failed = failed(probes);
        assertThat(failed.name()).isEqualTo(name);
        int at = probes.indexOf(failed);
        assertThat(probes.subList(0, at)).allMatch(probe -> probe.result() == PASSED);
        assertThat(probes.subList(at + 1, probes.size())).allMatch(probe -> probe.result() == SKIPPED);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void a_dossier_that_is_not_as_agreed_is_a_matter_of_shape() throws Exception {
        serve(
                json(
                        "{\"dossiers\":[{\"id\":\"a\",\"usages\":{\"aat\":{\"done\":\"50\",\"total\":60}}}],\"next_cursor\":null}"));

        Probe failed = failed(check(settings()));

        assertThat(failed.name()).isEqualTo("Shape of the data");
        assertThat(failed.detail())
                .endsWith("/dossiers/0/usages/aat/done – done: a whole number expected, a text found.");
    }

    @Test
    void a_web_page_is_a_matter_of_shape() throws Exception {
        serve(json("<html>"));

        assertThat(failed(check(settings())).name()).isEqualTo("Shape of the data");
    }

    @Test
    void an_untrusted_certificate_is_a_matter_of_encryption() throws Exception {
        HeldCertificate own = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .build();
        server.useHttps(
                new HandshakeCertificates.Builder().heldCertificate(own).build().sslSocketFactory());

        Probe failed = failed(check(at(base().replace("http:", "https:"))));

        assertThat(failed.name()).isEqualTo("Encryption (TLS)");
        assertThat(failed.remedy()).contains("--option ca=");
    }

    @Test
    void a_closed_port_is_a_matter_of_connection() throws Exception {
        server.close();

        assertThat(failed(check(settings())).name()).isEqualTo("Connection (TCP)");
    }

    @Test
    void an_unknown_name_is_a_matter_of_dns() {
        HttpUrl url = HttpUrl.get("https://api.vendor.test/v1/dossiers");
        Fault fault = Failures.of(
                new UnknownHostException("x"), new RequestProgress(url, url.toString(), new okhttp3.OkHttpClient()));

        Probe failed =
                failed(new Checks(new Messages(Locale.ENGLISH, HttpIssue.CATALOGUE, text -> text), url).failed(fault));

        assertThat(failed.name()).isEqualTo("Name of the server (DNS)");
        assertThat(failed.detail()).startsWith("The name api.vendor.test cannot be found");
    }

    @Test
    void discovering_tells_every_field_and_which_metrics_were_seen() throws Exception {
        serve(json(
                "{\"dossiers\":[{\"id\":\"a\",\"as_of\":\"2026-09-30\",\"usages\":{\"aat\":{\"done\":5,\"total\":6}},"
                        + "\"counts\":{\"apcv_fse\":3}}],\"next_cursor\":null}"));

        Catalogue catalogue;
        try (MetricsSource source = provider().open(settings(), host())) {
            catalogue = source.discover();
        }

        assertThat(catalogue.dated()).isTrue();
        assertThat(catalogue.metrics()).contains(Usage.AAT, Usage.DMP, Count.APCV_FSE);
        assertThat(catalogue.fields())
                .filteredOn(field -> field.name().equals("aat"))
                .extracting(Catalogue.Field::where)
                .containsExactly("/dossiers/*/usages/aat");
        assertThat(catalogue.issues().get(0).what()).isEqualTo("In the first dossiers (1): aat, apcv_fse.");
    }

    @Test
    void what_discovering_has_fetched_is_not_asked_for_again_by_the_reading_that_follows() throws Exception {
        serve(page("\"p2\"", "a"), page("null", "b"));

        try (MetricsSource source = provider().open(settings(), host())) {
            source.discover();
            source.read(ReadRequest.ALL, collected);
            assertThat(collected.ids()).containsExactly("a", "b");
            assertThat(collected.provenances().get(0).place().toString()).endsWith("#page=1:/dossiers/0");
            assertThat(server.getRequestCount()).isEqualTo(2);
        }
    }

    @Test
    void what_stands_before_a_break_is_discovered_and_read() throws Exception {
        serve(json("{\"dossiers\":[" + dossier("a") + "," + dossier("b") + ",{\"id\":"));

        try (MetricsSource source = provider().open(settings(), host())) {
            assertThat(source.discover().issues()).extracting(Issue::code).contains("json.truncated");
            ReadSummary summary = source.read(ReadRequest.ALL, collected);
            assertThat(collected.ids()).containsExactly("a", "b");
            assertThat(summary.completeness()).isEqualTo(ReadSummary.Completeness.PARTIAL);
        }
    }

    @Test
    void discovering_a_server_that_refuses_is_the_end() throws IOException, SourceException {
        serve(status(403));

        try (MetricsSource source = provider().open(settings(), host())) {
            assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(SourceException.class, source::discover)
                            .kind())
                    .isEqualTo(SourceException.Kind.AUTHENTICATION);
        }
    }
}
