package fr.donum.cli.arguments;

import fr.donum.spi.text.DidYouMean;
import fr.donum.spi.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the words that follow a command. */
public final class Parser {
    private final Texts texts;

    public Parser(Texts texts) {
        this.texts = texts;
    }

    /** @throws UsageException if the words do not follow the syntax; never when help is asked for */
    public Arguments parse(String command, Syntax syntax, List<String> words) {
        CommandLine line = Grammar.bare().line(command, syntax);
        String remedy = texts.say("usage.see-help", command);
        try {
            Arguments arguments = arguments(line.parseArgs(words.toArray(String[]::new)));
            List<String> missing = arguments.has(Syntax.HELP) ? List.of() : missing(arguments, syntax);
            if (!missing.isEmpty()) {
                throw new UsageException(texts.say("usage.missing", String.join(", ", missing)), remedy);
            }
            return arguments;
        } catch (ParameterException e) {
            throw new UsageException(explained(e, syntax, words), remedy);
        }
    }

    private static List<String> missing(Arguments arguments, Syntax syntax) {
        Stream<String> parameters = syntax.parameters().stream()
                .filter(each -> each.isRequired() && arguments.words(each).isEmpty())
                .map(Parameter::label);
        Stream<String> options = syntax.options().stream()
                .filter(each -> each.isRequired() && !arguments.has(each))
                .map(Option::name);
        return Stream.concat(parameters, options).toList();
    }

    private static Arguments arguments(ParseResult result) {
        Map<String, List<String>> given = new HashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            given.put(option.longestName(), option.arity().max() == 0 ? List.of() : values(option));
        }
        for (PositionalParamSpec parameter : result.matchedPositionals()) {
            given.put(parameter.paramLabel(), values(parameter));
        }
        return new Arguments(given);
    }

    private static List<String> values(ArgSpec spec) {
        return List.copyOf(spec.stringValues());
    }

    private String explained(ParameterException problem, Syntax syntax, List<String> words) {
        if (problem instanceof MissingParameterException missing) {
            return texts.say("usage.value-missing", name(missing.getMissing().get(0)));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), syntax);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return texts.say("usage.twice", name(twice.getOverwritten()));
        }
        return syntax.allOptions().stream()
                .filter(option ->
                        option.isFlag() && words.stream().anyMatch(word -> word.startsWith(option.name() + "=")))
                .findFirst()
                .map(flag -> texts.say("usage.no-value", flag.name()))
                .orElseGet(() -> texts.say("usage.wrong", String.valueOf(problem.getMessage())));
    }

    private String unmatched(String word, Syntax syntax) {
        if (!word.startsWith("-")) {
            return texts.say("usage.too-many", word);
        }
        int equals = word.indexOf('=');
        String option = equals < 0 ? word : word.substring(0, equals);
        List<String> known = syntax.allOptions().stream()
                .flatMap(each -> Stream.of(each.name(), each.shortName()))
                .filter(name -> !name.isEmpty())
                .toList();
        return texts.say("usage.unknown-option", option) + DidYouMean.question(option, known, texts, "");
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }
}
