package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("fr.donum.adapter.http.issues", language);
    }

    private static Iterable<IssueCode> codes() {
        return HttpSourceProvider.issueCatalogue().codes();
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(bundle(Locale.FRENCH).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_problem_is_told_with_a_remedy_and_explained(IssueCode code) {
        IssueCatalogue catalogue = HttpSourceProvider.issueCatalogue();
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            assertThat(bundle(language).getString(code.code() + ".what")).isNotBlank();
            assertThat(bundle(language).getString(code.code() + ".remedy")).isNotBlank();
            assertThat(catalogue.help(code, language)).isNotBlank().doesNotContain("{");
        }
    }
}
