package fr.donum.cli;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.CommandUsage;
import fr.donum.cli.arguments.Parser;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.command.Command;
import fr.donum.cli.command.Commands;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Preferences;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the command among the words and runs it. Only the command that is called is built. */
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
        List<String> rest = new ArrayList<>(words);
        String first = takeWord(rest);
        if (first.equals("help")) {
            rest.add(Syntax.HELP.name());
            first = takeWord(rest);
        }
        boolean wantsHelp = Syntax.HELP.isGivenIn(rest);
        String name = first;
        if (commands.isGroup(first)) {
            String second = takeWord(rest);
            name = second.isEmpty() ? first : first + " " + second;
        }
        if (name.isEmpty() || commands.isGroup(name)) {
            return overview(name, wantsHelp);
        }
        if (!commands.isKnown(name)) {
            throw unknown(name);
        }
        Command command = commands.named(name);
        Arguments arguments = new Parser(texts).parse(name, command.syntax(), rest);
        if (arguments.has(Syntax.HELP)) {
            print(help().of(name, command.syntax(), console.width(), isColored()));
            return ExitCode.DONE;
        }
        checkLanguage(arguments);
        return command.run(arguments);
    }

    /** Removes and returns the first word that is no option; empty if there is none. */
    private static String takeWord(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean isValue = i > 0
                    && Set.of(Syntax.LANGUAGE.name(), Syntax.PLUGINS.name()).contains(words.get(i - 1));
            if (!words.get(i).startsWith("-") && !isValue) {
                return words.remove(i);
            }
        }
        return "";
    }

    /** The help that was asked for; or, as nothing was asked, an error. */
    private ExitCode overview(String group, boolean isWanted) throws IOException {
        String text = help().of(group, commands.syntaxes(), console.width(), isWanted && isColored());
        if (isWanted) {
            print(text);
            return ExitCode.DONE;
        }
        console.err().print(text);
        return ExitCode.USAGE;
    }

    private UsageException unknown(String name) {
        return new UsageException(
                texts.say("command.unknown", name),
                DidYouMean.question(name, commands.names(), texts, texts.say("command.see-help")));
    }

    private void checkLanguage(Arguments arguments) {
        arguments
                .value(Syntax.LANGUAGE)
                .filter(it -> !Set.of("fr", "en").contains(it))
                .ifPresent(it -> {
                    throw new UsageException(texts.say("language.unknown", it), texts.say("language.known"));
                });
    }

    private CommandUsage help() {
        Texts usage = Texts.of("fr.donum.cli.usage", preferences.language(), Dispatcher.class::getResourceAsStream);
        return new CommandUsage(usage, option -> List.of());
    }

    private boolean isColored() {
        return console.outIsTerminal() && preferences.isColored();
    }

    private void print(String text) throws IOException {
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
