package fr.donum.cli.arguments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * The commands as picocli knows them: a tree, in which each inherits what every command takes. An option of a command may
 * stand before its name as well: whoever has commands below him knows theirs too, but does not show them.
 *
 * <p>What every start passes through is written without lambdas over picocli's types, which are so old that no archive of
 * classes takes a lambda in which they appear, nor then themselves.
 */
final class CommandTree {
    static final String PROGRAM = "donum";
    static final String HELP = "help";
    static final Parameter COMMAND = Parameter.anyNumber("command");

    private final Map<String, Supplier<Syntax>> commands;
    private final Wording wording;

    /** What the help says of a command and of what it takes. */
    interface Wording {
        /** Parsing needs none, and reading it takes longer than parsing. */
        Wording NONE = new Wording() {
            @Override
            public String[] of(String command, String key, Supplier<List<String>> choices) {
                return new String[0];
            }

            @Override
            public String label(String key) {
                return key;
            }
        };

        /**
         * Lines of help.
         *
         * @param key such as {@code option.scheme} or {@code parameter.source}
         */
        String[] of(String command, String key, Supplier<List<String>> choices);

        /** What a parameter or the value of an option is called. */
        String label(String key);
    }

    /** @param commands what each takes, by the words that call it; asked for when it is needed */
    CommandTree(Map<String, Supplier<Syntax>> commands, Wording wording) {
        this.commands = commands;
        this.wording = wording;
    }

    /** The words that call a command; empty for the program itself. */
    static String path(CommandSpec command) {
        CommandSpec above = command.parent();
        return above == null ? "" : (path(above) + " " + command.name()).strip();
    }

    /** Every command, with all that it takes. */
    CommandLine whole() {
        return with(commands.keySet(), commands.keySet());
    }

    /** Every command, with what those take that words may call. */
    CommandLine showing(List<String> words) {
        return with(commands.keySet(), called(words));
    }

    /** Those commands only that words may call: any other makes the start longer. */
    CommandLine of(List<String> words) {
        List<String> near = commands.keySet().stream()
                .filter(name -> words.contains(name.split(" ", -1)[0]))
                .toList();
        return with(near, called(words));
    }

    private List<String> called(List<String> words) {
        return commands.keySet().stream()
                .filter(name -> words.containsAll(List.of(name.split(" ", -1))))
                .toList();
    }

    private CommandLine with(Collection<String> names, Collection<String> called) {
        CommandLine root = withoutCommands();
        for (String name : names) {
            int space = name.indexOf(' ');
            CommandLine parent = space < 0 ? root : group(root, name.substring(0, space));
            CommandSpec command = CommandSpec.create();
            if (called.contains(name)) {
                Syntax syntax = Objects.requireNonNull(commands.get(name)).get();
                fill(command, name, syntax);
                letPass(parent.getCommandSpec(), syntax);
                letPass(root.getCommandSpec(), syntax);
            }
            parent.addSubcommand(name.substring(space + 1), settled(new CommandLine(command)));
        }
        CommandSpec help = CommandSpec.create();
        fill(help, HELP, Syntax.of(COMMAND));
        root.addSubcommand(HELP, settled(new CommandLine(help)));
        return root;
    }

    /** What every command takes, and the version. */
    CommandLine withoutCommands() {
        CommandSpec root = CommandSpec.create()
                .name(PROGRAM)
                .addOption(spec(PROGRAM, Syntax.VERSION).build());
        for (Option option : Syntax.EVERYWHERE) {
            root.addOption(spec(PROGRAM, option).scopeType(ScopeType.INHERIT).build());
        }
        return settled(new CommandLine(root));
    }

    private static CommandLine group(CommandLine root, String name) {
        CommandLine known = root.getSubcommands().get(name);
        if (known != null) {
            return known;
        }
        CommandLine group = settled(new CommandLine(CommandSpec.create()));
        root.addSubcommand(name, group);
        return group;
    }

    private void fill(CommandSpec spec, String command, Syntax syntax) {
        for (int i = 0; i < syntax.parameters().size(); i++) {
            spec.addPositional(spec(command, syntax.parameters().get(i), i));
        }
        for (Option option : syntax.options()) {
            spec.addOption(spec(command, option).required(option.isRequired()).build());
        }
    }

    private void letPass(CommandSpec spec, Syntax syntax) {
        for (Option option : syntax.options()) {
            if (spec.findOption(option.name()) == null) {
                Option any = option.repeatable();
                spec.addOption(bare(any).hidden(true).build());
            }
        }
    }

    private PositionalParamSpec spec(String command, Parameter parameter, int index) {
        boolean many = parameter.isRepeatable();
        return PositionalParamSpec.builder()
                .paramLabel(wording.label(parameter.key()))
                .index(many ? index + "..*" : Integer.toString(index))
                .arity((parameter.isRequired() ? "1" : "0") + (many ? "..*" : "..1"))
                .required(parameter.isRequired())
                .type(many ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .description(wording.of(command, "parameter." + parameter.key(), List::of))
                .build();
    }

    private OptionSpec.Builder spec(String command, Option option) {
        OptionSpec.Builder spec =
                bare(option).description(wording.of(command, "option." + option.key(), option.choices()));
        return wording == Wording.NONE || option.isFlag()
                ? spec
                : spec.completionCandidates(option.choices().get());
    }

    private OptionSpec.Builder bare(Option option) {
        OptionSpec.Builder spec = OptionSpec.builder(option.names().toArray(String[]::new));
        return option.isFlag()
                ? spec.arity("0").type(boolean.class).usageHelp(option.name().equals(Syntax.HELP.name()))
                : spec.arity("1")
                        .paramLabel(option.isWorded() ? wording.label(option.label()) : option.label())
                        .type(option.isRepeatable() ? List.class : String.class)
                        .auxiliaryTypes(String.class);
    }

    /** All that is wrong is collected: what it means is said by us. */
    private static CommandLine settled(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.parser()
                .collectErrors(true)
                .expandAtFiles(false)
                .unmatchedOptionsAllowedAsOptionParameters(false)
                .unmatchedOptionsArePositionalParams(false);
        spec.usageMessage().sortOptions(false);
        return line;
    }
}
