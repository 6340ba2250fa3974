package fr.donum.cli.arguments;

import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Writes the help of the program and of each command, and the script that completes them in a shell. */
public final class CommandUsage {
    private final CommandTree tree;
    private final Texts usage;

    /** @param commands what each takes, by the words that call it; asked for when it is needed */
    public CommandUsage(Map<String, Supplier<Syntax>> commands, Texts usage) {
        this.tree = new CommandTree(commands, new CommandTree.Wording() {
            @Override
            public String[] of(String command, String key, Supplier<List<String>> choices) {
                return lines(command, key, choices);
            }

            @Override
            public String label(String key) {
                return usage.say("label." + key);
            }
        });
        this.usage = usage;
    }

    /**
     * Help on a command, or on those that begin with its words.
     *
     * @param command as typed: {@code "schemes list"}; empty for the program
     * @param width of a line, in characters
     */
    public String of(String command, int width, boolean isColored) {
        List<String> words = command.isEmpty() ? List.of() : List.of(command.split(" ", -1));
        CommandLine line = tree.showing(words);
        for (String word : words) {
            line = Objects.requireNonNull(line.getSubcommands().get(word), word);
        }
        describe(line.getCommandSpec());
        line.getCommandSpec().usageMessage().width(width);
        ColorScheme colors = CommandLine.Help.defaultColorScheme(isColored ? Ansi.ON : Ansi.OFF);
        return line.getUsageMessage(colors);
    }

    /** A script for bash, which zsh understands as well. */
    public String completion() {
        return AutoComplete.bash(CommandTree.PROGRAM, tree.whole());
    }

    private void describe(CommandSpec command) {
        UsageMessageSpec message = command.usageMessage();
        message.synopsisHeading(usage.say("heading.synopsis"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + usage.say("heading.parameters") + "%n")
                .optionListHeading("%n" + usage.say("heading.options") + "%n")
                .commandListHeading("%n" + usage.say("heading.commands") + "%n")
                .description(lines(usage.say(key(command))))
                .customSynopsis(synopsis(command));
        String footer = usage.find(key(command) + ".footer").orElse("");
        if (!footer.isEmpty()) {
            message.footerHeading("%n").footer(lines(footer));
        }
        for (CommandLine each : command.subcommands().values()) {
            CommandSpec below = each.getCommandSpec();
            below.usageMessage().description(lines(usage.say(key(below))));
        }
    }

    private static String key(CommandSpec command) {
        String path = CommandTree.path(command);
        return path.isEmpty() ? CommandTree.PROGRAM : path.replace(' ', '.');
    }

    private String synopsis(CommandSpec command) {
        StringBuilder text = new StringBuilder(CommandTree.PROGRAM);
        if (command.parent() != null) {
            text.append(' ').append(CommandTree.path(command));
        }
        if (!command.subcommands().isEmpty()) {
            text.append(' ').append(usage.say("label.command"));
        }
        for (PositionalParamSpec each : command.positionalParameters()) {
            String label = each.paramLabel() + (each.isMultiValue() ? "..." : "");
            text.append(' ').append(each.required() ? label : "[" + label + "]");
        }
        for (OptionSpec each : command.options()) {
            if (each.required()) {
                text.append(' ').append(each.longestName()).append('=').append(each.paramLabel());
            }
        }
        return text.append(' ').append(usage.say("synopsis.options")).toString();
    }

    private String[] lines(String command, String key, Supplier<List<String>> choices) {
        String own = command.replace(' ', '.') + "." + key;
        String text = usage.find(own).isPresent() ? own : key;
        return lines(usage.say(text, String.join(", ", choices.get())));
    }

    /** Lines of help, in which picocli is to replace nothing. */
    private static String[] lines(String text) {
        return text.replace("%", "%%").split("\n", -1);
    }
}
