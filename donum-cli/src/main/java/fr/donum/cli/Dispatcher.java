package fr.donum.cli;

import fr.donum.cli.arguments.Call;
import fr.donum.cli.arguments.CommandUsage;
import fr.donum.cli.arguments.Parser;
import fr.donum.cli.command.Commands;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the command that the words call, or shows its help. */
final class Dispatcher {
    private final Commands commands;
    private final Console console;
    private final Preferences preferences;
    private final Texts texts;

    @Inject
    Dispatcher(Commands commands, Console console, Preferences preferences, Texts texts) {
        this.commands = commands;
        this.console = console;
        this.preferences = preferences;
        this.texts = texts;
    }

    ExitCode run(List<String> words) throws SourceException, IOException {
        Call call = new Parser(commands.syntaxes(), texts).parse(words);
        if (call.isHelp()) {
            String help = help(call, console.outIsTerminal());
            console.out().write(help.getBytes(StandardCharsets.UTF_8));
            return ExitCode.DONE;
        }
        if (!commands.isKnown(call.command())) {
            console.err().print(help(call, console.errIsTerminal()));
            return ExitCode.USAGE;
        }
        return commands.named(call.command()).run(call.arguments());
    }

    private String help(Call call, boolean isTerminal) {
        Texts usage = Texts.of("fr.donum.cli.usage", preferences.language(), Dispatcher.class);
        return new CommandUsage(commands.syntaxes(), usage)
                .of(call.command(), console.width(), isTerminal && preferences.isColored());
    }
}
