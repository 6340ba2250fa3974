package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R01. The host makes a provider without arguments, asks for its name and options, and may do so at any time and more
 * than once. Everything a user needs to fill in an option is stated. Claiming a location looks at its text only.
 */
public final class SpecIsCompleteAndConstant extends Rule {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public SpecIsCompleteAndConstant() {
        super("R01");
    }

    @Override
    void check(Trial trial) throws Exception {
        MetricsSourceProvider provider = trial.provider();
        String name = provider.name();
        SourceSpec spec = provider.spec();
        trial.expect(NAME.matcher(name).matches(), "R01.name", name);
        trial.expect(isThere(spec::summary), "R01.summary");
        Set<String> names = new HashSet<>();
        for (Option option : spec.options()) {
            trial.expect(NAME.matcher(option.name()).matches(), "R01.option-name", option.name());
            trial.expect(names.add(option.name()), "R01.option-twice", option.name());
            trial.expect(isThere(option::help), "R01.help", option.name());
            trial.expect(!option.example().isBlank(), "R01.example", option.name());
            checkDefault(option, trial);
        }
        checkConstant(trial, provider, name, spec);
        for (String odd : ValidateListsEveryProblem.ODD) {
            provider.accepts(SourceLocation.of(odd));
        }
    }

    /** Whether there is a text in each language. */
    private static boolean isThere(Function<Locale, String> text) {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .noneMatch(it -> text.apply(it).isBlank());
    }

    private static void checkConstant(Trial trial, MetricsSourceProvider provider, String name, SourceSpec spec) {
        MetricsSourceProvider another = trial.provider();
        trial.expect(provider.spec().equals(spec) && another.spec().equals(spec), "R01.spec-changes");
        trial.expect(provider.name().equals(name) && another.name().equals(name), "R01.name-changes");
        boolean makeable = Stream.of(provider.getClass().getConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        trial.expect(makeable, "R01.constructor", provider.getClass().getName());
    }

    private static void checkDefault(Option option, Trial trial) {
        String value = option.defaultValue();
        boolean fits = switch (option.type()) {
            case CHOICE ->
                !option.choices().isEmpty()
                        && (value == null || option.choices().contains(value));
            case NUMBER -> value == null || value.matches("[0-9]+");
            case FLAG -> value == null || value.equals("true") || value.equals("false");
            case TEXT, FILE -> true;
        };
        trial.expect(fits, "R01.default", option.name(), value);
        trial.expect(!option.secret() || value == null, "R01.secret-default", option.name());
        trial.expect(!option.required() || value == null, "R01.required-default", option.name());
    }
}
