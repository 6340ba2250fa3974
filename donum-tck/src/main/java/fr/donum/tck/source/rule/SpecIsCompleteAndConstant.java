package fr.donum.tck.source.rule;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSpec;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * R01. The host makes a provider without arguments, asks for its name and options, and may do so at any time and more
 * than once. Everything a user needs to fill in an option is stated. Claiming a location looks at its text only.
 */
public final class SpecIsCompleteAndConstant extends Rule {
    public SpecIsCompleteAndConstant() {
        super("R01");
    }

    @Override
    void check(Trial trial) throws Exception {
        MetricsSourceProvider provider = trial.provider();
        String name = provider.name();
        SourceSpec spec = provider.spec();
        trial.expect(SpecFaults.isName(name), "R01.name", name, SpecFaults.LONGEST_NAME);
        SpecFaults.in(spec)
                .forEach(fault -> trial.fail(fault.key(), fault.arguments().toArray()));
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            trial.expect(spec.isIn(language), "R01.language", language.getLanguage());
        }
        checkConstant(trial, provider, name, spec);
        for (String odd : ValidateListsEveryProblem.ODD) {
            provider.accepts(SourceLocation.of(odd));
        }
    }

    private static void checkConstant(Trial trial, MetricsSourceProvider provider, String name, SourceSpec spec) {
        MetricsSourceProvider another = trial.provider();
        trial.expect(provider.spec().equals(spec) && another.spec().equals(spec), "R01.spec-changes");
        trial.expect(provider.name().equals(name) && another.name().equals(name), "R01.name-changes");
        boolean makeable = Stream.of(provider.getClass().getConstructors())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        trial.expect(makeable, "R01.constructor", provider.getClass().getName());
    }
}
