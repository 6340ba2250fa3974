package fr.donum.adapter.http.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxyTest {
    private static final HttpUrl VENDOR = HttpUrl.get("https://api.vendor.test/donum");
    private static final HttpUrl PLAIN = HttpUrl.get("http://api.vendor.test/donum");

    @Test
    void the_scheme_of_the_address_decides() {
        Map<String, String> both = Map.of("HTTPS_PROXY", "http://s:1", "HTTP_PROXY", "http://p:2");

        assertThat(EnvironmentProxy.of(VENDOR, both)).contains("http://s:1");
        assertThat(EnvironmentProxy.of(PLAIN, both)).contains("http://p:2");
        assertThat(EnvironmentProxy.of(VENDOR, Map.of("HTTP_PROXY", "http://p:2")))
                .isEmpty();
    }

    @Test
    void lower_case_names_win() {
        assertThat(EnvironmentProxy.of(VENDOR, Map.of("HTTPS_PROXY", "http://s:1", "https_proxy", "http://s:2")))
                .isEqualTo(Optional.of("http://s:2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*.vendor.test",
                "a.test *",
                "*:443",
                ".VENDOR.test:443",
                "vendor.test",
                ".vendor.test",
                "API.VENDOR.TEST",
                "a.test, api.vendor.test:443"
            })
    void a_host_may_be_excepted(String exceptions) {
        assertThat(EnvironmentProxy.of(VENDOR, Map.of("HTTPS_PROXY", "http://s:1", "NO_PROXY", exceptions)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.vendor.test:8443",
                "*.endor.test",
                ".",
                "10.0.0.0/8",
                "x/8",
                "::/0",
                "endor.test",
                "other.api.vendor.test",
                ","
            })
    void other_hosts_are_not(String exceptions) {
        assertThat(EnvironmentProxy.of(VENDOR, Map.of("HTTPS_PROXY", "http://s:1", "NO_PROXY", exceptions)))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.0.0.0/8, true",
        "11.1.2.3, 10.0.0.0/8, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.2/31, true",
        "10.1.2.3, 10.1.2.3/32, true",
        "10.1.2.3, 10.1.2.4/31, false",
        "10.1.2.3, 0.0.0.0/0, true",
        "10.1.2.3, 10.0.0.0/33, false",
        "10.1.2.3, 10.0.0/8, false",
        "10.1.2.3, 10.0.0.0/8:443, true",
        "[fd12::1], fd00::/8, true",
        "[fd12::1], fe00::/8, false",
        "[fd12::1], [fd12::1]:443, true",
        "[fd12::1], 10.0.0.0/8, false"
    })
    void a_network_may_be_excepted_for_hosts_that_are_numbers(String host, String exception, boolean isExcepted) {
        HttpUrl url = HttpUrl.get("https://" + host + "/donum");
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://s:1", "NO_PROXY", exception);

        assertThat(EnvironmentProxy.of(url, environment).isEmpty()).isEqualTo(isExcepted);
    }
}
