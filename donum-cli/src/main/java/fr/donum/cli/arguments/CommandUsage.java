package fr.donum.cli.arguments;

import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes the help of the program and of each command, and the script that completes them in a shell. */
public final class CommandUsage {
    private static final String PROGRAM = "donum";

    private final Texts usage;
    private final Function<Option, List<String>> candidates;

    /** @param candidates the values an option may have; empty if they are not known */
    public CommandUsage(Texts usage, Function<Option, List<String>> candidates) {
        this.usage = usage;
        this.candidates = candidates;
    }

    /**
     * Help on one command.
     *
     * @param command as typed: {@code "schemes list"}
     * @param width of a line, in characters
     */
    public String of(String command, Syntax syntax, int width, boolean isColored) {
        return text(line(command, syntax), width, isColored);
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
        CommandLine root = line(PROGRAM, Syntax.of().with(Syntax.VERSION));
        commands.forEach((command, syntax) -> {
            int space = command.indexOf(' ');
            CommandLine parent = space < 0 ? root : group(root, command.substring(0, space));
            parent.addSubcommand(line(command, syntax));
        });
        return root;
    }

    private CommandLine group(CommandLine root, String name) {
        CommandLine known = root.getSubcommands().get(name);
        if (known != null) {
            return known;
        }
        CommandLine group = line(name, Syntax.of(Parameter.one("COMMAND")));
        root.addSubcommand(group);
        return group;
    }

    private CommandLine line(String command, Syntax syntax) {
        String key = command.replace(' ', '.');
        Grammar grammar =
                new Grammar(what -> lines(usage.find(key + "." + what).orElseGet(() -> usage.say(what))), candidates);
        CommandLine line = grammar.line(command.substring(command.lastIndexOf(' ') + 1), syntax);
        UsageMessageSpec message = line.getCommandSpec().usageMessage();
        message.synopsisHeading(usage.say("heading.synopsis"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + usage.say("heading.parameters") + "%n")
                .optionListHeading("%n" + usage.say("heading.options") + "%n")
                .commandListHeading("%n" + usage.say("heading.commands") + "%n")
                .description(lines(usage.say(key)))
                .customSynopsis(synopsis(command, syntax))
                .sortOptions(false);
        usage.find(key + ".footer")
                .ifPresent(footer -> message.footerHeading("%n").footer(lines(footer)));
        return line;
    }

    private String synopsis(String command, Syntax syntax) {
        StringBuilder text = new StringBuilder(PROGRAM);
        text.append(' ').append(command.equals(PROGRAM) ? usage.say("synopsis.command") : command);
        syntax.parameters().forEach(each -> text.append(' ').append(shown(each)));
        syntax.options().stream()
                .filter(Option::isRequired)
                .forEach(
                        each -> text.append(' ').append(each.name()).append('=').append(each.label()));
        return text.append(' ').append(usage.say("synopsis.options")).toString();
    }

    private static String shown(Parameter parameter) {
        String label = parameter.label() + (parameter.isRepeatable() ? "..." : "");
        return parameter.isRequired() ? label : "[" + label + "]";
    }

    /** Lines of help, in which picocli is to replace nothing. */
    private static String[] lines(String text) {
        return text.replace("%", "%%").split("\n", -1);
    }

    private static String text(CommandLine line, int width, boolean isColored) {
        line.getCommandSpec().usageMessage().width(width);
        ColorScheme colors = CommandLine.Help.defaultColorScheme(isColored ? Ansi.ON : Ansi.OFF);
        return line.getUsageMessage(colors);
    }
}
