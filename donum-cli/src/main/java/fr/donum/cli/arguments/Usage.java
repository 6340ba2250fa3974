package fr.donum.cli.arguments;

import fr.donum.application.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Writes the help of the program and of each command, and the script that completes them in a shell. */
public final class Usage {
    private static final String PROGRAM = "donum";

    private final Grammar grammar;

    /** @param candidates the values an option may have; empty if they are not known */
    public Usage(Texts usage, Function<Option, List<String>> candidates) {
        this.grammar = new Grammar(usage, candidates);
    }

    /**
     * Help on one command.
     *
     * @param width of a line, in characters
     */
    public String of(String command, Syntax syntax, int width, boolean isColored) {
        return text(grammar.line(command, syntax), width, isColored);
    }

    /** Help on the program, or on the commands that begin with a word. */
    public String of(String group, Map<String, Syntax> commands, int width, boolean isColored) {
        CommandLine all = tree(commands);
        return text(all.getSubcommands().getOrDefault(group, all), width, isColored);
    }

    /** A script for bash, which zsh understands as well. */
    public String completion(Map<String, Syntax> commands) {
        return AutoComplete.bash(PROGRAM, tree(commands));
    }

    private CommandLine tree(Map<String, Syntax> commands) {
        CommandLine root = grammar.line("", new Syntax(List.of(), List.of(Syntax.VERSION)));
        root.getCommandSpec().name(PROGRAM);
        commands.forEach((command, syntax) -> {
            int space = command.indexOf(' ');
            CommandLine parent = space < 0 ? root : group(root, command.substring(0, space));
            parent.addSubcommand(grammar.line(command, syntax));
        });
        return root;
    }

    private CommandLine group(CommandLine root, String name) {
        CommandLine known = root.getSubcommands().get(name);
        if (known != null) {
            return known;
        }
        CommandLine group = grammar.line(name, Syntax.of(Parameter.one("COMMAND")));
        root.addSubcommand(group);
        return group;
    }

    private static String text(CommandLine line, int width, boolean isColored) {
        line.getCommandSpec().usageMessage().width(width);
        ColorScheme colors = CommandLine.Help.defaultColorScheme(isColored ? Ansi.ON : Ansi.OFF);
        return line.getUsageMessage(colors);
    }
}
