package fr.donum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.donum.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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

    /**
     * The same in a process of its own.
     *
     * @param folder where its output goes
     * @param options of Java, the class path among them
     */
    static Run inProcess(Path folder, Map<String, String> environment, List<String> options, String... words)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(Main.class.getName());
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("DONUM_LANG", "fr");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
