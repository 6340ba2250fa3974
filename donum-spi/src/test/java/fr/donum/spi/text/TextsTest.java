package fr.donum.spi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    private static Texts in(String language) {
        return Texts.of(
                "fr.donum.spi.source.options", Locale.forLanguageTag(language), TextsTest.class::getResourceAsStream);
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "fr-BE, fr", "en, en", "en-GB, en", "de, fr", "und, fr"})
    void english_is_spoken_to_whoever_speaks_it_and_french_to_all_others(String asked, String spoken) {
        assertThat(in(asked).language()).isEqualTo(Locale.forLanguageTag(spoken));
    }

    @Test
    void arguments_stand_where_the_pattern_has_them() {
        assertThat(in("en").say("option.did-you-mean", "rates")).isEqualTo("Did you mean “rates”?");
    }

    @Test
    void a_key_may_be_lacking_only_where_that_was_asked() {
        assertThat(in("fr").find("no.such.key")).isEmpty();
        assertThatThrownBy(() -> in("fr").say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
