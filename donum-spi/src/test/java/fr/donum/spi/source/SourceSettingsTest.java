package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.donum.spi.source.SourceSpec.Option;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SourceSettingsTest {
    private static final LocalText HELP = LocalText.of("Combien.", "How many.");
    private static final Option TIMEOUT = Option.number("timeout", 30, HELP);
    private static final Option YEAR = Option.number("year", HELP, "2026");
    private static final Option CACHE = Option.flag("cache", HELP);
    private static final Option MODE = Option.choice("mode", HELP, "fast", "careful");
    private static final Option STORE = Option.file("store", HELP, "store.db");

    private final SourceSettings settings = SourceSettings.of("usage.csv");

    @Test
    void what_is_declared_holds_where_nothing_is_given() {
        assertThat(settings.number(TIMEOUT)).isEqualTo(30);
        assertThat(settings.flag(CACHE)).isFalse();
        assertThat(settings.text(MODE)).isEmpty();
        assertThat(settings.text(MODE.orElse("fast"))).contains("fast");
        assertThat(settings.file(STORE)).isEmpty();
        assertThat(settings.with("mode", "  ").text(MODE.orElse("fast"))).contains("fast");
    }

    @Test
    void what_is_given_holds_before_what_is_declared() {
        assertThat(settings.with("timeout", " 5 ").number(TIMEOUT)).isEqualTo(5);
        assertThat(settings.with("cache", "true").flag(CACHE)).isTrue();
        assertThat(settings.with("cache", "false").flag(CACHE.orElse("true"))).isFalse();
        assertThat(settings.with("mode", "careful").text(MODE.orElse("fast"))).contains("careful");
        assertThat(settings.with("store", "a.db").file(STORE)).contains(Path.of("a.db"));
    }

    @Test
    void no_number_is_made_up() {
        assertThatThrownBy(() -> settings.number(YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("year");
        assertThatThrownBy(() -> settings.with("timeout", "soon").number(TIMEOUT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("timeout");
    }

    @Test
    void printed_they_show_no_secret() {
        SourceSettings secret = SourceSettings.of("https://ann:pass@api.example.fr/x?key=hush")
                .with("token", new Secret("hush"))
                .with("mode", "fast");

        assertThat(secret.toString()).contains("api.example.fr", "mode=fast").doesNotContain("hush", "pass");
    }

    @Test
    void a_text_is_had_in_each_language_and_in_french_in_any_other() {
        assertThat(HELP.in(Locale.FRANCE)).isEqualTo("Combien.");
        assertThat(HELP.in(Locale.UK)).isEqualTo("How many.");
        assertThat(HELP.in(Locale.GERMAN)).isEqualTo("Combien.");
        assertThat(SourceSpec.of(HELP, TIMEOUT).summary(Locale.ENGLISH)).isEqualTo("How many.");
        assertThat(TIMEOUT.help(Locale.FRENCH)).isEqualTo("Combien.");
    }

    @Test
    void specs_of_the_same_options_are_equal() {
        assertThat(SourceSpec.of(HELP, TIMEOUT, MODE))
                .isEqualTo(SourceSpec.of(HELP, Option.number("timeout", 30, HELP), MODE))
                .hasSameHashCodeAs(SourceSpec.of(HELP, TIMEOUT, MODE))
                .isNotEqualTo(SourceSpec.of(HELP, TIMEOUT, MODE.mandatory()));
    }
}
