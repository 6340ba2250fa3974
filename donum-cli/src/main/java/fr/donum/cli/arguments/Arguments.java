package fr.donum.cli.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What a command was given. */
public final class Arguments {
    private final Map<String, List<String>> given;

    /** @param given the values of each option and parameter that was given, by name or label; a flag has none */
    public Arguments(Map<String, List<String>> given) {
        this.given = Map.copyOf(given);
    }

    /** The options of one command, as picocli found them. */
    static Arguments of(ParseResult result) {
        Map<String, List<String>> given = new HashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            given.put(option.longestName(), values(option));
        }
        return new Arguments(given);
    }

    static List<String> values(OptionSpec option) {
        return option.arity().max() == 0 ? List.of() : List.copyOf(option.stringValues());
    }

    public boolean has(Option flag) {
        return given.containsKey(flag.name());
    }

    public Optional<String> value(Option option) {
        return values(option).stream().findFirst();
    }

    /** The value of an option that the parser has made sure of. */
    public String required(Option option) {
        return value(option).orElseThrow();
    }

    public List<String> values(Option option) {
        return given.getOrDefault(option.name(), List.of());
    }

    /** The values of every parameter and option but these. */
    public List<String> valuesBut(List<Option> options) {
        List<String> names = options.stream().map(Option::name).toList();
        return given.entrySet().stream()
                .filter(each -> !names.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    public String word(Parameter parameter) {
        return words(parameter).get(0);
    }

    public List<String> words(Parameter parameter) {
        return given.getOrDefault(parameter.key(), List.of());
    }
}
