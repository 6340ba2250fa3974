package fr.donum.cli.arguments;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A syntax in picocli's terms. Help and candidates are left out where they are not wanted, since reading them takes
 * longer than parsing.
 *
 * @param help lines for {@code option.scheme}, {@code parameter.source}
 * @param candidates the values an option may have, for completion; empty if they are not known
 */
record Grammar(Function<String, String[]> help, Function<Option, List<String>> candidates) {
    private static final String[] NO_HELP = {};

    static Grammar bare() {
        return new Grammar(key -> NO_HELP, option -> List.of());
    }

    CommandLine line(String name, Syntax syntax) {
        CommandSpec spec = CommandSpec.create().name(name);
        for (int i = 0; i < syntax.parameters().size(); i++) {
            spec.addPositional(parameter(syntax.parameters().get(i), i));
        }
        syntax.allOptions().forEach(option -> spec.addOption(option(option)));
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUnmatchedOptionsArePositionalParams(false);
    }

    private PositionalParamSpec parameter(Parameter parameter, int index) {
        boolean many = parameter.isRepeatable();
        return PositionalParamSpec.builder()
                .paramLabel(parameter.label())
                .index(many ? index + "..*" : Integer.toString(index))
                .arity(many ? "0..*" : "0..1")
                .type(many ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .description(help.apply("parameter." + parameter.key()))
                .build();
    }

    private OptionSpec option(Option option) {
        OptionSpec.Builder spec = (option.shortName().isEmpty()
                        ? OptionSpec.builder(option.name())
                        : OptionSpec.builder(option.shortName(), option.name()))
                .description(help.apply("option." + option.key()));
        if (option.isFlag()) {
            return spec.arity("0")
                    .type(boolean.class)
                    .usageHelp(option.name().equals(Syntax.HELP.name()))
                    .build();
        }
        List<String> values = candidates.apply(option);
        return spec.arity("1")
                .paramLabel(option.label())
                .type(option.isRepeatable() ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .completionCandidates(values.isEmpty() ? null : values)
                .build();
    }
}
