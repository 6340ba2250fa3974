package fr.donum.cli.arguments;

import fr.donum.spi.text.AddressMask;
import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the words of a command line, in ours. */
final class Mistakes {
    private final Texts texts;
    private final Supplier<Texts> usage;

    /** @param usage the words of the help */
    Mistakes(Texts texts, Supplier<Texts> usage) {
        this.texts = texts;
        this.usage = usage;
    }

    UsageException explained(ParameterException error) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        if (error instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, unmatched);
        }
        if (error instanceof MissingParameterException missing) {
            return wrong(
                    command,
                    texts.say("usage.value-missing", name(missing.getMissing().get(0))));
        }
        if (error instanceof OverwrittenOptionException twice) {
            return twice(command, twice.getOverwritten());
        }
        return flags(error)
                .findFirst()
                .map(flag -> wrong(command, texts.say("usage.no-value", flag)))
                .orElseGet(() -> wrong(command, texts.say("usage.wrong")));
    }

    /** The flags that were given a value. */
    private static Stream<String> flags(ParameterException error) {
        List<String> words = error.getCommandLine().getParseResult().originalArgs();
        return error.getCommandLine().getCommandSpec().options().stream()
                .filter(option -> option.arity().max() == 0)
                .map(OptionSpec::longestName)
                .filter(name -> words.stream().anyMatch(word -> word.startsWith(name + "=")));
    }

    private UsageException unmatched(CommandSpec command, UnmatchedArgumentException error) {
        String word = error.getUnmatched().get(0);
        if (word.startsWith("-")) {
            String option = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return unknownOption(command, option, error.getSuggestions());
        }
        return command.subcommands().isEmpty()
                ? wrong(command, texts.say("usage.too-many", AddressMask.of(word)))
                : unknownCommand(command, word);
    }

    /** @param others what may be meant, if it is nothing that is written nearly so */
    UsageException unknownOption(CommandSpec command, String option, List<String> others) {
        String sentence = texts.say("usage.unknown-option", option);
        if (!option.startsWith("--")) {
            return wrong(command, sentence);
        }
        List<String> known =
                command.options().stream().map(OptionSpec::longestName).toList();
        String otherwise = others.isEmpty() ? "" : DidYouMean.among(others, texts);
        return wrong(command, sentence, DidYouMean.question(option, known, texts, otherwise));
    }

    /** A word that names none of the commands below this one. */
    UsageException unknownCommand(CommandSpec command, String word) {
        String path = CommandTree.path(command);
        List<String> known = command.subcommands().keySet().stream()
                .map(each -> (path + " " + each).strip())
                .toList();
        List<String> below = command.subcommands().values().stream()
                .map(each -> each.getSubcommands().get(word))
                .filter(Objects::nonNull)
                .map(each -> CommandTree.path(each.getCommandSpec()))
                .toList();
        String typed = (path + " " + word).strip();
        return wrong(
                command,
                texts.say("command.unknown", AddressMask.of(typed)),
                below.isEmpty() ? DidYouMean.question(typed, known, texts, "") : DidYouMean.among(below, texts));
    }

    UsageException twice(CommandSpec command, ArgSpec option) {
        return wrong(command, texts.say("usage.twice", name(option)));
    }

    UsageException missing(CommandSpec command, List<ArgSpec> missing) {
        String names = String.join(", ", missing.stream().map(this::name).toList());
        return wrong(command, texts.say("usage.missing", names));
    }

    private UsageException wrong(CommandSpec command, String sentence) {
        return wrong(command, sentence, "");
    }

    private UsageException wrong(CommandSpec command, String sentence, String question) {
        String path = CommandTree.path(command);
        String help = path.isEmpty() ? texts.say("command.see-help") : texts.say("usage.see-help", path);
        return new UsageException(sentence, (question + " " + help).strip());
    }

    /** As the help calls it. */
    private String name(ArgSpec spec) {
        return spec instanceof OptionSpec option
                ? option.longestName()
                : usage.get().say("label." + spec.paramLabel());
    }
}
