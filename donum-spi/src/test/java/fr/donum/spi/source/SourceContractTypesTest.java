package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceContractTypesTest {
    @Test
    void a_secret_is_never_printed() {
        Secret secret = new Secret("hunter2");
        assertThat(secret).hasToString("***");
        assertThat(SourceSettings.of("https://vendor.example")
                        .with("token", secret)
                        .toString())
                .doesNotContain("hunter2");
        assertThat(secret.reveal()).isEqualTo("hunter2");
    }

    @ParameterizedTest
    @CsvSource({
        "acme:usage.db, usage.db",
        "Acme:usage.db, usage.db",
        "acme:, ''",
        "acme:-, -",
        "acme:https://vendor.example/x, https://vendor.example/x",
        "acme:acme:usage.db, acme:usage.db",
        "acme://server/usage, acme://server/usage",
        "acme-2:usage.db, acme-2:usage.db",
        "usage.acme, usage.acme",
        "C:\\usage.acme, C:\\usage.acme",
    })
    void the_name_of_a_source_is_taken_off_its_location(String text, String given) {
        assertThat(SourceLocation.of(text).withoutName("acme")).isEqualTo(SourceLocation.of(given));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "∅",
            value = {
                "usage.csv|''|csv|''|usage.csv",
                "a/b.c/usage.CSV|''|csv|''|usage.CSV",
                "a.b/usage|''|''|''|usage",
                "dir/suivi.xlsx#Janvier|''|xlsx|Janvier|suivi.xlsx",
                "https://zoe:pw@api.test/x?key=s|https|''|''|https://***@api.test/x?***",
                "https://vendor.example/donum|https|''|''|https://vendor.example/donum",
                "C:\\data\\usage.csv|''|csv|''|usage.csv",
                "-|''|''|''|stdin"
            })
    void a_location_is_read_as_the_user_means_it(
            String text, String scheme, String ending, String part, String shortName) {
        SourceLocation location = SourceLocation.of(text);
        assertThat(location.scheme()).isEqualTo(scheme);
        assertThat(location.fileEnding()).isEqualTo(ending);
        assertThat(location.part()).isEqualTo(part);
        assertThat(location.shortName()).isEqualTo(shortName);
    }

    @Test
    void an_issue_without_a_remedy_is_refused() {
        assertThatThrownBy(() -> Issue.error("cell.bad", Place.of("f"), "Wrong.", " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_place_reads_like_a_path() {
        assertThat(Place.of("usage.csv").row(4).field("aat_num")).hasToString("usage.csv:4:aat_num");
        assertThat(Place.of("suivi.xlsx").sheet("Janvier").field("C4")).hasToString("suivi.xlsx#Janvier:C4");
    }
}
