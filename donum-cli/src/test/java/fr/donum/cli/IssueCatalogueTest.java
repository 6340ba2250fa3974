package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Place;
import fr.donum.spi.text.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssueCatalogueTest {
    static Stream<IssueCatalogue> catalogues() {
        return IssueCatalogues.byOrigin().values().stream();
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void every_code_is_stable_in_form_and_explained_in_each_language(IssueCatalogue catalogue) {
        assertThat(catalogue.codes()).isNotEmpty();
        for (IssueCode code : catalogue.codes()) {
            assertThat(code.code()).matches("[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*");
            for (Locale language : Texts.LANGUAGES) {
                assertThat(catalogue.help(code, language)).as(code.code()).matches("(?s)\\S.*\\.");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void every_code_can_be_raised_in_each_language(IssueCatalogue catalogue) {
        for (IssueCode code : catalogue.codes()) {
            for (Locale language : Texts.LANGUAGES) {
                Issue issue = catalogue.issue(
                        code, language, Place.of("f.csv"), "un", "deux", "trois", "quatre", "cinq", "six");
                assertThat(issue.severity()).isEqualTo(code.severity());
                assertThat(issue.what())
                        .as(code.code())
                        .doesNotContainPattern("\\{[0-9]|''")
                        .isNotBlank();
                assertThat(issue.remedy()).as(code.code()).doesNotContainPattern("\\{[0-9]|''");
            }
        }
    }
}
