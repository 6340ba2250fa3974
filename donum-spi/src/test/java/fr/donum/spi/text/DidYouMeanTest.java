package fr.donum.spi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
    private static final List<String> KNOWN = List.of("evaluate", "explain", "validate");
    private static final Texts TEXTS =
            Texts.of("fr.donum.spi.text.words", Locale.ENGLISH, DidYouMeanTest.class::getResourceAsStream);

    private static String question(String typed) {
        return DidYouMean.question(typed, KNOWN, TEXTS, "Nothing is known.");
    }

    @Test
    void a_word_that_was_only_begun_is_asked_about_whole() {
        assertThat(question("eval")).isEqualTo("Did you mean evaluate?");
    }

    @Test
    void a_slip_is_asked_about() {
        assertThat(question("explian")).isEqualTo("Did you mean explain?");
    }

    @Test
    void what_is_like_nothing_known_is_answered_otherwise() {
        assertThat(question("zzzzzz")).isEqualTo("Nothing is known.");
        assertThat(question("e")).isEqualTo("Nothing is known.");
    }
}
