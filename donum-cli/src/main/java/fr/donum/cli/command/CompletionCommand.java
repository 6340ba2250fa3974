package fr.donum.cli.command;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.CommandUsage;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;

/** Writes the script by which a shell completes our command lines. */
final class CompletionCommand implements Command {
    private final Commands commands;
    private final PrintedPage page;
    private final Preferences preferences;

    @Inject
    CompletionCommand(Commands commands, PrintedPage page, Preferences preferences) {
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
        Texts usage = Texts.of("fr.donum.cli.usage", preferences.language(), CompletionCommand.class);
        page.line(new CommandUsage(commands.syntaxes(), usage).completion());
        return ExitCode.DONE;
    }
}
