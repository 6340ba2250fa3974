package fr.donum.cli.arguments;

import fr.donum.application.text.Texts;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A syntax in picocli's terms, with its help. */
final class Grammar {
    private final Texts usage;
    private final Function<Option, List<String>> candidates;

    /** @param candidates the values an option may have, for completion; empty if they are not known */
    Grammar(Texts usage, Function<Option, List<String>> candidates) {
        this.usage = usage;
        this.candidates = candidates;
    }

    /** @param command as typed: {@code "schemes list"}; empty for the program itself */
    CommandLine line(String command, Syntax syntax) {
        String key = command.isEmpty() ? "donum" : command.replace(' ', '.');
        CommandSpec spec = CommandSpec.create().name(command.substring(command.lastIndexOf(' ') + 1));
        describe(spec.usageMessage(), key);
        if (!command.isEmpty()) {
            spec.usageMessage().customSynopsis(synopsis(command, syntax));
        }
        for (int i = 0; i < syntax.parameters().size(); i++) {
            spec.addPositional(parameter(key, syntax.parameters().get(i), i));
        }
        syntax.allOptions().forEach(option -> spec.addOption(option(key, option)));
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setUnmatchedOptionsArePositionalParams(false);
    }

    private String synopsis(String command, Syntax syntax) {
        StringBuilder text = new StringBuilder("donum ").append(command);
        syntax.parameters()
                .forEach(each -> text.append(' ').append(each.label()).append(each.isRepeatable() ? "..." : ""));
        syntax.options().stream()
                .filter(Option::isRequired)
                .forEach(
                        each -> text.append(' ').append(each.name()).append('=').append(each.label()));
        return text.append(' ').append(usage.say("synopsis.options")).toString();
    }

    /** Lines of help, in which picocli is to replace nothing. */
    private void describe(UsageMessageSpec message, String key) {
        message.synopsisHeading(usage.say("heading.synopsis"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + usage.say("heading.parameters") + "%n")
                .optionListHeading("%n" + usage.say("heading.options") + "%n")
                .commandListHeading("%n" + usage.say("heading.commands") + "%n")
                .description(lines(usage.say(key)))
                .sortOptions(false);
        usage.find(key + ".footer")
                .ifPresent(footer -> message.footerHeading("%n").footer(lines(footer)));
    }

    private static String[] lines(String text) {
        return text.replace("%", "%%").split("\n", -1);
    }

    private PositionalParamSpec parameter(String command, Parameter parameter, int index) {
        boolean many = parameter.isRepeatable();
        return PositionalParamSpec.builder()
                .paramLabel(parameter.label())
                .index(many ? index + "..*" : Integer.toString(index))
                .arity(many ? "0..*" : "0..1")
                .type(many ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .description(lines(help(command, "parameter." + parameter.key())))
                .build();
    }

    private OptionSpec option(String command, Option option) {
        OptionSpec.Builder spec = (option.shortName().isEmpty()
                        ? OptionSpec.builder(option.name())
                        : OptionSpec.builder(option.shortName(), option.name()))
                .description(lines(help(command, "option." + option.key())));
        if (option.isFlag()) {
            return spec.arity("0")
                    .type(boolean.class)
                    .usageHelp(option.equals(Syntax.HELP))
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

    private String help(String command, String key) {
        return usage.find(command + "." + key).orElseGet(() -> usage.say(key));
    }
}
