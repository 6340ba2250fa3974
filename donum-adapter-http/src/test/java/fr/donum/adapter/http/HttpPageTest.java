package fr.donum.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.adapter.http.settings.Spec;
import fr.donum.adapter.json.JsonSourceProvider;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.SourceSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/http.md} are what the source says of itself. */
class HttpPageTest {
    private static final Path PAGE = Path.of("../docs/http.md");
    private static final String END = "<!-- end -->\n";
    private static final String REFRESH =
            "./mvnw -pl donum-adapter-http -am test -Dtest=HttpPageTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Ddonum.refresh=true";

    @Test
    void every_option_stands_in_the_page() throws Exception {
        check("<!-- options: written by HttpPageTest -->\n", options());
    }

    @Test
    void every_problem_stands_in_the_page() throws Exception {
        check("<!-- failures: written by HttpPageTest -->\n", failures());
    }

    private static void check(String mark, String table) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(mark) + mark.length();
        int end = page.indexOf(END, start);
        String expected = page.substring(0, start) + table + page.substring(end);
        if (Boolean.getBoolean("donum.refresh")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE).as("To be written by " + REFRESH).hasContent(expected);
    }

    private static String options() {
        return "\n| option | default | meaning |\n|---|---|---|\n"
                + Spec.ALL.options().stream().map(HttpPageTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static String row(SourceSpec.Option option) {
        String value = option.defaultValue();
        return "| `%s=%s` | %s | %s |\n"
                .formatted(
                        option.name(),
                        option.example(),
                        value == null ? "" : "`" + value + "`",
                        option.help(Locale.ENGLISH));
    }

    private static String failures() {
        return "\n| code | what it means | what to do |\n|---|---|---|\n"
                + rows(HttpSourceProvider.issueCatalogue())
                + rows(JsonSourceProvider.issueCatalogue())
                + "\n";
    }

    private static String rows(IssueCatalogue catalogue) {
        return catalogue.codes().stream().map(issue -> row(catalogue, issue)).collect(Collectors.joining());
    }

    private static String row(IssueCatalogue catalogue, IssueCode issue) {
        String remedy = catalogue
                .say(Locale.ENGLISH, issue.code() + ".remedy", "…", "…", "…")
                .replace("|", "\\|");
        return "| `%s` | %s | %s |\n".formatted(issue.code(), catalogue.help(issue, Locale.ENGLISH), remedy);
    }
}
