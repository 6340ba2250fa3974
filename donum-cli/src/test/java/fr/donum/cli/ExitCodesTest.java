package fr.donum.cli;

import static fr.donum.cli.Run.donum;
import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.ExitCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** Lists the schemes to an output that fails. */
    private int toOutputThrowing(Throwable thrown, ByteArrayOutputStream err) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (thrown instanceof IOException io) {
                    throw io;
                }
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            }
        };
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(out, talk, Map.of("DONUM_LANG", "en"), false, false, 100);
        return Main.run(console, List.of("schemes", "list"));
    }

    @Test
    void whatever_is_thrown_ends_in_a_sentence_and_its_exit_code() {
        Map<Throwable, Integer> exits = Map.of(
                new IOException("No space left on device"), 4,
                new OutOfMemoryError("test"), 4,
                new IllegalStateException(new OutOfMemoryError("test")), 4,
                new IllegalStateException("test"), 70,
                new NoClassDefFoundError("test"), 70,
                new AssertionError("test"), 70,
                new StackOverflowError(), 70);
        exits.forEach((thrown, exit) -> {
            ByteArrayOutputStream err = new ByteArrayOutputStream();

            assertThat(toOutputThrowing(thrown, err)).as("%s", thrown).isEqualTo(exit);
            String told = err.toString(StandardCharsets.UTF_8);
            assertThat(told).startsWith("donum").contains("→").doesNotContain("\tat ");
            assertThat(told.contains(".log")).as(told).isEqualTo(exit == 70);
        });
    }

    @Test
    void a_reading_that_is_not_vouched_for_is_3() throws Exception {
        Run run = donum("evaluate", file("id;segur;aat_taux;pse_taux\nA;oui;5"), "-s", "donum-2026", "-f", "json");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("\"completeness\": \"UNKNOWN\"");
        assertThat(run.err()).contains("Rien ne garantit");
    }
}
