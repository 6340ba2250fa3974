package fr.donum.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1.0,2);1.0;true",
                "[1.0,2);1.9;true",
                "[1.0,2);1.10;true",
                "[1.0,2);2.0;false",
                "[1.0,2];2.0;true",
                "[1.0,2];2.1;false",
                "(1.0,2);1.0;false",
                "(1.0,2);1.1;true",
                "[1.2,2);1.1;false",
                "[1.2,1.10);1.9;true",
                "[1,);7.3;true",
                "[1,);0.9;false",
                " [ 1.0 , 2 ) ;1.5;true",
            })
    void a_version_is_in_a_range_or_not(String range, String version, boolean isIn) {
        assertThat(ApiRange.parse(range).orElseThrow().contains(version(version)))
                .isEqualTo(isIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "[1.0;2)", "[1.0,2", "[,2)", "[1.0,x)", "[1.0.0,2)", "[1.,2)", "[1.0,2.)"})
    void what_is_no_range_is_none(String text) {
        assertThat(ApiRange.parse(text)).isEmpty();
    }

    @Test
    void a_version_without_a_minor_one_is_its_first() {
        assertThat(version("2")).isEqualTo(new ApiVersion(2, 0)).isGreaterThan(version("1.99"));
    }

    private static ApiVersion version(String text) {
        return ApiVersion.parse(text).orElseThrow();
    }
}
