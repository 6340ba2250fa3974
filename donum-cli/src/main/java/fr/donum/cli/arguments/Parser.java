package fr.donum.cli.arguments;

import fr.donum.spi.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds out which command the words call, and with what. */
public final class Parser {
    private final CommandTree tree;
    private final Mistakes mistakes;

    /**
     * @param commands what each takes, by the words that call it; asked for when it is needed
     * @param usage the words of the help, asked for when something is wrong
     */
    public Parser(Map<String, Supplier<Syntax>> commands, Texts texts, Supplier<Texts> usage) {
        this.tree = new CommandTree(commands, CommandTree.Wording.NONE);
        this.mistakes = new Mistakes(texts, usage);
    }

    /** @throws UsageException if the words do not follow the syntax */
    public Call parse(List<String> words) {
        try {
            return call(tree.of(words), words);
        } catch (UsageException incomplete) {
            // What is wrong, if anything is, is known only to who knows all that may be called.
            return call(tree.whole(), words);
        }
    }

    private Call call(CommandLine root, List<String> words) {
        List<ParseResult> levels = levels(root.parseArgs(words.toArray(String[]::new)));
        CommandSpec called = levels.get(levels.size() - 1).commandSpec();
        boolean isHelp = false;
        Map<String, List<String>> given = new HashMap<>();
        List<ParameterException> errors = new ArrayList<>();
        for (ParseResult level : levels) {
            isHelp = isHelp || level.isUsageHelpRequested();
            for (OptionSpec option : new LinkedHashSet<>(level.matchedOptions())) {
                add(option, called, given);
            }
            for (Exception error : level.errors()) {
                errors.add((ParameterException) error);
            }
            if (level.errors().isEmpty() && !level.unmatched().isEmpty()) {
                // Picocli passes over them where help is asked for.
                errors.add(new UnmatchedArgumentException(level.commandSpec().commandLine(), level.unmatched()));
            }
        }
        check(errors, given, words);
        if (!errors.isEmpty() && !isHelp) {
            List<ArgSpec> lacking = lacking(errors, given);
            if (!lacking.isEmpty()) {
                throw mistakes.missing(called, lacking);
            }
        }
        for (PositionalParamSpec parameter : levels.get(levels.size() - 1).matchedPositionals()) {
            given.put(parameter.paramLabel(), List.copyOf(parameter.stringValues()));
        }
        Arguments arguments = new Arguments(given);
        return called.name().equals(CommandTree.HELP)
                ? new Call(path(root, arguments.words(CommandTree.COMMAND)), arguments, true)
                : new Call(CommandTree.path(called), arguments, isHelp);
    }

    /** From the program down to the command that is called. */
    private static List<ParseResult> levels(ParseResult root) {
        List<ParseResult> levels = new ArrayList<>();
        for (ParseResult level = root; level != null; level = level.subcommand()) {
            levels.add(level);
        }
        return levels;
    }

    /** Adds what is given of an option, perhaps before the name of the command that it is for. */
    private void add(OptionSpec option, CommandSpec called, Map<String, List<String>> given) {
        OptionSpec known = called.findOption(option.longestName());
        if (known == null) {
            throw mistakes.unknownOption(called, option.longestName(), List.of());
        }
        List<String> values = new ArrayList<>(given.getOrDefault(option.longestName(), List.of()));
        values.addAll(Arguments.values(option));
        if (values.size() > 1 && !known.isMultiValue()) {
            throw mistakes.twice(called, option);
        }
        given.put(option.longestName(), List.copyOf(values));
    }

    private void check(List<ParameterException> errors, Map<String, List<String>> given, List<String> words) {
        for (ParameterException error : errors) {
            if (!(error instanceof MissingParameterException missing) || isValueMissing(missing, given, words)) {
                throw mistakes.explained(error);
            }
        }
    }

    /** What must be given and is not, before the name of the command either. */
    private static List<ArgSpec> lacking(List<ParameterException> errors, Map<String, List<String>> given) {
        return errors.stream()
                .flatMap(error -> ((MissingParameterException) error).getMissing().stream())
                .filter(each -> !(each instanceof OptionSpec option && given.containsKey(option.longestName())))
                .distinct()
                .toList();
    }

    /** Whether it is an option that stands there, rather than one that does not. */
    private static boolean isValueMissing(
            MissingParameterException missing, Map<String, List<String>> given, List<String> words) {
        return missing.getMissing().get(0) instanceof OptionSpec option
                && !given.containsKey(option.longestName())
                && List.of(option.names()).stream().anyMatch(words::contains);
    }

    /** The command that one wants help on. */
    private String path(CommandLine root, List<String> words) {
        CommandLine command = root;
        for (String word : words) {
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                throw mistakes.unknownCommand(command.getCommandSpec(), word);
            }
            command = next;
        }
        return CommandTree.path(command.getCommandSpec());
    }
}
