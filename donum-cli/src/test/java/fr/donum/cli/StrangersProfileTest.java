package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile is passed around: it says what figures look like, and nothing of credentials and ways. */
class StrangersProfileTest {
    @TempDir
    Path folder;

    private String profile(String option, String value) throws Exception {
        return Files.writeString(folder.resolve("profil.json"), """
                {"format": "donum-mapping", "version": 1, "options": {"%s": "%s"}, "records": "/*",
                 "pagination": {"style": "none"}, "fields": [{"pointer": "/id", "to": "id"}]}
                """.formatted(option, value))
                .toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "api-key",
                "api-key-header",
                "user",
                "password",
                "oauth-token-url",
                "oauth-client-id",
                "oauth-client-secret",
                "oauth-scope",
                "client-cert",
                "client-key",
                "client-cert-password",
                "ca",
                "cache",
                "proxy"
            })
    void what_only_the_user_may_say_is_refused_in_a_profile(String option) throws Exception {
        String profile = profile(option, "env:HOME");
        Run run = donum(
                "evaluate", "http://localhost:9/x", "--mapping", profile, "--scheme", "donum-2026", "--lang", "fr");

        assertThat(run.err())
                .contains("profil.json:/options/" + option)
                .contains("--option " + option + "=")
                .doesNotContain(System.getenv().getOrDefault("HOME", "?!"));
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void what_a_profile_sets_is_told_with_verbose() throws Exception {
        Path csv = Files.writeString(folder.resolve("a.csv"), "Code|Agréé\nA1|oui\n");
        String profile = Files.writeString(folder.resolve("csv.json"), """
                {"format": "donum-mapping", "version": 1, "options": {"delimiter": "|"},
                 "fields": [{"column": "Code", "to": "id"}, {"column": "Agréé", "to": "segur"}]}
                """).toString();
        String[] plain = {
            "evaluate", csv.toString(), "--mapping", profile, "--scheme", "donum-2026", "--lang", "fr", "--verbose"
        };

        assertThat(donum(plain).err()).contains("csv.json").contains("delimiter=|");
    }
}
