package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the first page promises is there. */
class ReadmeTest {
    private static final Pattern FIRST_COMMAND = Pattern.compile("```sh\n\\./donum (.+)\n```\n\n```\n([^`]+)```");
    private static final Pattern EXAMPLE = Pattern.compile("examples/[\\w./-]+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([\\w./-]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./donum (\\w+)");

    private String readme = "";

    @BeforeEach
    void read() throws IOException {
        readme = Files.readString(Path.of("../README.md"));
    }

    @Test
    void the_first_command_prints_what_is_shown() {
        MatchResult first = FIRST_COMMAND
                .matcher(readme)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command followed by its output"));
        String[] words = first.group(1).replace("examples/", "../examples/").split(" ", -1);
        assertThat(first.group(2)).isEqualTo(donum(words).out());
    }

    @Test
    void its_examples_and_links_exist() {
        assertThat(found(EXAMPLE, 0)).isNotEmpty().allSatisfy(ReadmeTest::exists);
        assertThat(found(LINK, 1)).isNotEmpty().allSatisfy(ReadmeTest::exists);
    }

    @Test
    void its_commands_have_help() {
        assertThat(found(COMMAND, 1))
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(donum(command, "--help").exit()).isZero());
    }

    @Test
    void it_is_short() {
        assertThat(readme.lines().count()).isLessThanOrEqualTo(80);
    }

    private List<String> found(Pattern pattern, int group) {
        return pattern.matcher(readme)
                .results()
                .map(result -> result.group(group))
                .distinct()
                .toList();
    }

    private static void exists(String path) {
        assertThat(Path.of("..", path)).exists();
    }
}
