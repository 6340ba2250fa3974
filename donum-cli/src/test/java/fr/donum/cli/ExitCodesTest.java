package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program ends, for whoever called it. */
class ExitCodesTest {
    @TempDir
    Path folder;

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("u.csv"), content).toString();
    }

    @Test
    void of_two_the_graver_wins() {
        assertThat(ExitCode.ISSUES.or(ExitCode.UNREADABLE)).isEqualTo(ExitCode.UNREADABLE);
        assertThat(ExitCode.USAGE.or(ExitCode.ISSUES)).isEqualTo(ExitCode.USAGE);
        assertThat(ExitCode.EXHAUSTED.or(ExitCode.UNREADABLE)).isEqualTo(ExitCode.EXHAUSTED);
        assertThat(ExitCode.EXHAUSTED.or(ExitCode.BUG)).isEqualTo(ExitCode.BUG);
        assertThat(ExitCode.DONE.or(ExitCode.DONE)).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent/r.csv", "u.csv/r.csv"})
    void a_result_that_cannot_be_written_is_4(String out) throws Exception {
        Run run = donum("evaluate", file("id;segur\nA;oui\n"), "-s", "donum-2026", "-o", folder + "/" + out);

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("n’a pas pu être écrit", "→");
    }

    @Test
    void a_reading_that_is_not_vouched_for_is_3() throws Exception {
        Run run = donum("evaluate", file("id;segur;aat_taux;pse_taux\nA;oui;5"), "-s", "donum-2026", "-f", "json");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("\"completeness\": \"UNKNOWN\"");
        assertThat(run.err()).contains("Rien ne garantit");
    }
}
