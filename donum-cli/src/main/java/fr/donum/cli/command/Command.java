package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.spi.source.SourceException;
import java.io.IOException;

/** Something the program can be told to do. Its help is in the bundle {@code fr.donum.cli.usage}, under its name. */
public interface Command {
    /** What it takes, beside what every command takes. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @throws fr.donum.cli.arguments.UsageException if it was told nonsense
     * @throws SourceException if a source cannot be read
     * @throws IOException if a result cannot be written
     */
    ExitCode run(Arguments arguments) throws SourceException, IOException;
}
