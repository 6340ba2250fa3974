package fr.donum.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.spi.source.Issue;
import fr.donum.spi.text.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PluginIssueTest {
    @TempDir
    Path plugins;

    @ParameterizedTest
    @EnumSource(PluginIssue.class)
    void every_problem_has_its_texts_in_both_languages(PluginIssue code) {
        for (Locale language : Texts.LANGUAGES) {
            Issue issue = new Refusals(Path.of("acme"), language).issue(code, "one", "two");

            assertThat(issue.what() + issue.remedy()).doesNotContain("{");
            assertThat(PluginIssue.CATALOGUE.help(code, language)).isNotBlank();
        }
    }

    @Test
    void a_plug_in_that_hangs_in_its_constructor_is_given_up_and_named() throws Exception {
        Path jar = Workshop.acme(plugins)
                .changing(
                        "/* constructor */", "try { Thread.sleep(60_000); } catch (InterruptedException e) { return; }")
                .jar("acme", "acme.jar");
        List<Issue> problems = new ArrayList<>();

        List<Installation> found = new Plugins(Locale.FRENCH, Duration.ofSeconds(1), problems::add).in(plugins);

        assertThat(found).isEmpty();
        assertThat(problems).singleElement().satisfies(issue -> {
            assertThat(issue.where()).hasToString(jar.toString());
            assertThat(issue.what()).isEqualTo("Le greffon n’a pas répondu en 1 s.");
        });
    }
}
