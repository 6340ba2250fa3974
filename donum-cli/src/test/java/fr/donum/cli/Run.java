package fr.donum.cli;

import fr.donum.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of the real command, without a terminal: arguments in; standard output, standard error and exit code out. It
 * speaks French unless told otherwise.
 *
 * @param err with ordinary spaces in the place of no-break ones
 */
public record Run(int exit, String out, String err) {
    public Run {
        err = plain(err);
    }

    public static Run donum(String... words) {
        return with(Map.of(), words);
    }

    /** What went to standard output, with ordinary spaces in the place of no-break ones. */
    String plain() {
        return plain(out);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** @param environment variables, beside {@code DONUM_LANG=fr} */
    public static Run with(Map<String, String> environment, String... words) {
        Map<String, String> variables = new HashMap<>(Map.of("DONUM_LANG", "fr"));
        variables.putAll(environment);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream talk = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = Main.run(new Console(out, talk, Map.copyOf(variables), false, false, 100), List.of(words));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
