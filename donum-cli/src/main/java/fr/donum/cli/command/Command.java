package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.spi.source.SourceException;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Something the program can be told to do. Its help is in the bundle {@code fr.donum.cli.usage}, under its name. */
public interface Command {
    /** What it takes, beside what every command takes. */
    Syntax syntax();

    /** What each of these takes, by the words that call it; who asks has it built. */
    static Map<String, Supplier<Syntax>> syntaxes(Map<String, Provider<Command>> commands) {
        Map<String, Supplier<Syntax>> all = new LinkedHashMap<>();
        commands.forEach((name, command) -> all.put(name, () -> command.get().syntax()));
        return all;
    }

    /**
     * Does it.
     *
     * @throws fr.donum.cli.arguments.UsageException if it was told nonsense
     * @throws SourceException if a source cannot be read
     * @throws IOException if a result cannot be written
     */
    ExitCode run(Arguments arguments) throws SourceException, IOException;
}
