package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.CommandUsage;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.util.Map;

/** Writes the script by which a shell completes our command lines. */
final class CompletionCommand implements Command {
    private final Map<String, Provider<Command>> commands;
    private final PrintedPage page;
    private final Preferences preferences;

    @Inject
    CompletionCommand(Map<String, Provider<Command>> commands, PrintedPage page, Preferences preferences) {
        this.commands = commands;
        this.page = page;
        this.preferences = preferences;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of();
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Texts usage =
                Texts.of("fr.donum.cli.usage", preferences.language(), CompletionCommand.class::getResourceAsStream);
        page.line(new CommandUsage(Command.syntaxes(commands), usage).completion());
        return ExitCode.DONE;
    }
}
