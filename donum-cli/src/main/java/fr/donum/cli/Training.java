package fr.donum.cli;

import fr.donum.cli.terminal.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Does what users do most, for nobody to see. The launcher has Java note which classes that loads, and keeps them in an
 * archive from which every later start is faster.
 */
final class Training {
    private Training() {}

    /** @param args the directory of the examples */
    public static void main(String[] args) throws IOException {
        Path examples = Path.of(args[0]);
        run("--help");
        run("schemes", "list");
        for (Path example : inputs(examples)) {
            for (String format : List.of("table", "csv", "json")) {
                run("evaluate", example.toString(), "--scheme", "donum-2026", "--format", format);
            }
        }
        String one = examples.resolve("un-medecin.csv").toString();
        run("validate", one);
        run("explain", one, "--scheme", "donum-2026", "--practitioner", "10100000016");
    }

    private static List<Path> inputs(Path examples) throws IOException {
        try (Stream<Path> files = Files.list(examples)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)"))
                    .sorted()
                    .toList();
        }
    }

    private static void run(String... words) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        PrintStream silence = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, silence, Map.of(), true, true, 100);
        Main.run(console, new ArrayList<>(List.of(words)));
    }
}
