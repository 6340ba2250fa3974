package fr.donum.cli;

import fr.donum.cli.arguments.Call;
import fr.donum.cli.arguments.CommandUsage;
import fr.donum.cli.arguments.Parser;
import fr.donum.cli.command.Command;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs the command that the words call, or shows its help. */
final class Dispatcher {
    private final Map<String, Provider<Command>> commands;
    private final Console console;
    private final Preferences preferences;
    private final Texts texts;

    @Inject
    Dispatcher(Map<String, Provider<Command>> commands, Console console, Preferences preferences, Texts texts) {
        this.commands = commands;
        this.console = console;
        this.preferences = preferences;
        this.texts = texts;
    }

    ExitCode run(List<String> words) throws SourceException, IOException {
        Call call = new Parser(Command.syntaxes(commands), texts, this::usage).parse(words);
        if (call.isHelp()) {
            String help = help(call, console.outIsTerminal());
            console.out().write(help.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        Provider<Command> command = commands.get(call.command());
        if (command == null) {
            console.err().print(help(call, console.errIsTerminal()));
            return ExitCode.USAGE;
        }
        return command.get().run(call.arguments());
    }

    private Texts usage() {
        return Texts.of("fr.donum.cli.usage", preferences.language(), Dispatcher.class::getResourceAsStream);
    }

    private String help(Call call, boolean isTerminal) {
        return new CommandUsage(Command.syntaxes(commands), usage())
                .of(call.command(), console.width(), isTerminal && preferences.isColored());
    }
}
