package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.source.Collected;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with settings is found without going anywhere. */
class ValidationTest {
    private static final String VENDOR = "https://api.vendor.test/donum";
    private static final Secret SECRET = new Secret("S3cret-of-test");

    private final HttpSourceProvider provider = new HttpSourceProvider();

    private static SourceSettings at(String address) {
        return SourceSettings.of(address).in(Locale.ENGLISH);
    }

    private List<String> codes(SourceSettings settings) {
        return Collected.codes(provider.validate(settings));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.vendor.test/donum",
                "http://localhost:8080",
                "http://127.0.0.1/x",
                "http://[::1]:8080/"
            })
    void an_address_over_tls_or_on_this_machine_is_taken(String location) {
        assertThat(provider.accepts(SourceLocation.of(location))).isTrue();
        assertThat(provider.validate(at(location))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers.json", "dossiers.ndjson", "dossiers.JSONL"})
    void a_json_file_is_for_a_source_of_its_own_and_still_read_where_it_is_named(String location) {
        JsonSourceProvider files = new JsonSourceProvider();
        assertThat(files.accepts(SourceLocation.of(location))).isTrue();
        assertThat(files.validate(SourceSettings.of(location))).isEmpty();
        assertThat(provider.accepts(SourceLocation.of(location))).isFalse();
        assertThat(provider.validate(at(location))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usage.csv", "ftp://host/dossiers.json", "-", "dossiers"})
    void anything_else_is_left_to_other_sources(String location) {
        assertThat(provider.accepts(SourceLocation.of(location))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.vendor.test/donum, http.not-https",
        "http://localhost.vendor.test/donum, http.not-https",
        "http://127.0.0.1.vendor.test/donum, http.not-https",
        "https://zoe:S3cret-of-test@api.vendor.test/, http.userinfo",
        "https://, http.bad-url",
        "https://a b/, http.bad-url"
    })
    void other_addresses_are_refused(String location, String code) {
        List<Issue> issues = provider.validate(at(location));

        assertThat(Collected.codes(issues)).containsExactly(code);
        assertThat(issues.toString()).doesNotContain("S3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2015",
        "year, 2100",
        "connect-timeout, 0",
        "read-timeout, 3601",
        "call-timeout, 86401",
        "max-retries, 21",
        "max-concurrency, 3",
        "rate-limit, 10001",
        "page-size, 0",
        "max-body, 1025",
        "max-pages, 0",
        "as-of, 30/09/2026",
        "updated-since, yesterday",
        "updated-since, 2026-09-01T00:00",
        "updated-since, 2026-09-01",
        "api-key-header, 'X Key'",
        "proxy, https://proxy.test:1",
        "proxy, socks5://proxy.test:1",
        "proxy, http://zoe:S3cret-of-test@proxy.test:1"
    })
    void a_value_out_of_bounds_is_refused(String option, String value) {
        List<Issue> issues = provider.validate(at(VENDOR).with(option, value));

        assertThat(Collected.codes(issues)).containsExactly("http.bad-option");
        assertThat(issues.get(0).what()).contains("“" + option + "”").doesNotContain("S3cret");
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2026",
        "as-of, 2026-09-30",
        "updated-since, 2026-09-01T00:00:00Z",
        "updated-since, 2026-09-01T00:00:00.5+02:00",
        "max-retries, 0",
        "proxy, proxy.test:3128"
    })
    void a_value_within_bounds_is_taken(String option, String value) {
        assertThat(provider.validate(at(VENDOR).with(option, value))).isEmpty();
    }

    @Test
    void a_value_of_another_type_is_told_once() {
        assertThat(codes(at(VENDOR).with("year", "soon"))).containsExactly("option.bad-value");
    }

    @Test
    void an_unknown_option_is_told_with_the_nearest_one_at_an_address_without_secrets() {
        Issue issue = provider.validate(at(VENDOR + "?key=Qu3ry-secret").with("pagesize", "10"))
                .get(0);

        assertThat(issue.code()).isEqualTo("option.unknown");
        assertThat(issue.remedy()).contains("page-size");
        assertThat(issue.where()).hasToString(VENDOR + "?key=***");
    }

    @Test
    void a_secret_in_clear_is_refused_and_not_shown() {
        List<Issue> issues = provider.validate(at(VENDOR).with("token", "S3cret-of-test"));

        assertThat(Collected.codes(issues)).containsExactly("option.secret-in-clear");
        assertThat(issues.toString()).doesNotContain("S3cret");
    }

    @Test
    void credentials_that_contradict_each_other_are_refused() {
        assertThat(codes(at(VENDOR).with("token", SECRET).with("user", "zoe").with("password", SECRET)))
                .containsExactly("http.two-credentials");
        assertThat(codes(at(VENDOR).with("token", SECRET).with("api-key", SECRET)))
                .isEmpty();
    }

    @Test
    void credentials_that_lack_their_other_half_are_refused() {
        assertThat(codes(at(VENDOR).with("user", "zoe"))).containsExactly("http.half-credentials");
        assertThat(codes(at(VENDOR).with("password", SECRET))).containsExactly("http.half-credentials");
        assertThat(codes(at(VENDOR).with("oauth-token-url", "https://login.test/token")))
                .containsExactly("http.half-credentials", "http.half-credentials");
        assertThat(codes(at(VENDOR).with("oauth-scope", "read"))).containsExactly("http.half-credentials");
        assertThat(codes(at(VENDOR).with("client-key", SECRET))).containsExactly("http.half-credentials");
    }

    @Test
    void a_token_server_without_encryption_is_refused() {
        assertThat(codes(at(VENDOR)
                        .with("oauth-token-url", "http://login.test/token")
                        .with("oauth-client-id", "donum")
                        .with("oauth-client-secret", SECRET)))
                .containsExactly("http.bad-option");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clé", "a b", " ", "a\nb"})
    void a_secret_that_no_header_takes_is_refused_and_not_shown(String secret) {
        List<Issue> issues = provider.validate(at(VENDOR).with("api-key", new Secret(secret)));

        assertThat(Collected.codes(issues)).containsExactly("http.bad-secret");
        assertThat(issues.get(0).what())
                .isEqualTo("The secret “api-key” has characters that an HTTP header does not allow, or is empty.");
    }

    @Test
    void every_problem_is_found_at_once() {
        SourceSettings settings = at("http://api.vendor.test").with("year", "1").with("user", "zoe");

        assertThat(codes(settings)).containsExactly("http.not-https", "http.bad-option", "http.half-credentials");
        assertThatThrownBy(() -> provider.open(settings, SourceContext.of(Locale.FRENCH, Clock.systemUTC())))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        failure -> assertThat(failure.kind()).isEqualTo(SourceException.Kind.CONFIGURATION))
                .hasMessageContaining("is not encrypted");
    }

    @Test
    void options_of_the_network_have_no_effect_on_a_file() {
        List<Issue> issues = provider.validate(at("dossiers.json").with("read-timeout", "30"));

        assertThat(Collected.codes(issues)).containsExactly("http.option-without-effect");
        assertThat(issues.get(0).severity()).isEqualTo(Severity.WARNING);
    }
}
