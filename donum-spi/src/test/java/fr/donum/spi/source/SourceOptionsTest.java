package fr.donum.spi.source;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.SourceSpec.Option;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceOptionsTest {
    private static final SourceSpec SPEC = SourceSpec.of(
            said("A source."),
            Option.choice("rates", said("What a bare rate is."), "fraction", "percent"),
            Option.number("timeout", 30, said("Seconds to wait.")),
            Option.secret("token", said("Who asks.")),
            Option.text("cabinet", said("Which practice."), "lilas").mandatory(),
            Option.flag("cache", said("Whether to keep.")),
            Option.text("page", said("Where to start."), "1").orElse("1").mandatory());

    private static final SourceSettings GOOD =
            SourceSettings.of("acme:lilas").in(Locale.ENGLISH).with("cabinet", "lilas");

    private static LocalText said(String english) {
        return LocalText.of(english.toUpperCase(Locale.ROOT), english);
    }

    private static List<String> problems(SourceSettings settings) {
        return SPEC.problems(settings).stream()
                .map(issue -> issue.code() + ": " + issue.what() + " " + issue.remedy())
                .toList();
    }

    @Test
    void options_as_the_source_takes_them_are_no_problem() {
        assertThat(problems(GOOD.with("rates", "percent")
                        .with("timeout", "5")
                        .with("cache", "false")
                        .with("token", new Secret("hunter2"))))
                .isEmpty();
    }

    @Test
    void a_mandatory_option_may_be_lacking_only_if_it_has_a_default() {
        assertThat(problems(SourceSettings.of("acme:lilas").in(Locale.ENGLISH)))
                .singleElement()
                .asString()
                .startsWith("option.required: ")
                .contains("cabinet", "Which practice.", "cabinet=lilas");
    }

    @ParameterizedTest
    @CsvSource({"rates, ratio", "timeout, soon", "timeout, -1", "cache, yes", "cabinet, ' '"})
    void a_value_that_is_not_of_its_type_is_told(String option, String value) {
        assertThat(problems(GOOD.with(option, value)))
                .singleElement()
                .asString()
                .startsWith("option.bad-value: ")
                .contains(option);
    }

    @Test
    void a_choice_is_told_with_what_there_is_to_choose() {
        assertThat(problems(GOOD.with("rates", "ratio")))
                .singleElement()
                .asString()
                .endsWith("fraction, percent.");
    }

    @Test
    void an_unknown_option_is_told_with_what_it_may_mean() {
        assertThat(problems(GOOD.with("rate", "percent")))
                .singleElement()
                .asString()
                .startsWith("option.unknown: ")
                .contains("rate", "Did you mean", "rates");
        assertThat(problems(GOOD.with("frobnicate", "1")))
                .singleElement()
                .asString()
                .contains("rates, timeout, token, cabinet, cache, page");
    }

    @Test
    void a_secret_that_no_option_takes_is_told_without_its_value() {
        assertThat(problems(GOOD.with("tokn", new Secret("hunter2"))))
                .singleElement()
                .asString()
                .contains("token")
                .doesNotContain("hunter2");
    }

    @Test
    void a_secret_in_clear_is_refused_and_not_repeated() {
        assertThat(problems(GOOD.with("token", "hunter2")))
                .singleElement()
                .asString()
                .startsWith("option.secret-in-clear: ")
                .contains("env:", "file:")
                .doesNotContain("hunter2");
    }

    @Test
    void every_problem_is_told_at_once() {
        assertThat(SPEC.problems(SourceSettings.of("x").with("rates", "ratio").with("oops", "1")))
                .extracting(Issue::code)
                .containsExactlyInAnyOrder("option.bad-value", "option.unknown", "option.required");
    }

    @Test
    void a_long_value_is_abridged() {
        assertThat(problems(GOOD.with("timeout", "x".repeat(500))).get(0)).hasSizeLessThan(200);
    }

    @Test
    void a_source_without_options_says_so() {
        assertThat(SourceSpec.of(said("Nothing to say.")).problems(GOOD).get(0).remedy())
                .isEqualTo("This source has no option.");
    }
}
