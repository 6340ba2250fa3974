package fr.donum.cli;

import fr.donum.cli.terminal.Console;
import java.util.List;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), List.of(args)));
    }

    /**
     * Runs the program once.
     *
     * @return its exit code
     */
    static int run(Console console, List<String> words) {
        return new Program(console, words).run().number();
    }
}
