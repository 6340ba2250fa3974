package fr.donum.spi.source;

import fr.donum.spi.text.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Compares the options that were given with those that a source takes. */
final class OptionProblems {
    static final IssueCatalogue CATALOGUE = new IssueCatalogue(
            "fr.donum.spi.source.options", OptionProblems.class::getResourceAsStream, OptionIssue.values());

    /** What may be wrong with the options of a source, whatever the source. */
    private enum OptionIssue implements IssueCode {
        OPTION_UNKNOWN,
        OPTION_BAD_VALUE,
        OPTION_REQUIRED,
        OPTION_SECRET_IN_CLEAR,
        MAPPING_UNSUPPORTED,
        MAPPING_OF_OTHER_KIND;
    }

    private final SourceSpec spec;
    private final SourceSettings settings;
    private final Locale language;
    private final List<Issue> issues = new ArrayList<>();

    OptionProblems(SourceSpec spec, SourceSettings settings) {
        this.spec = spec;
        this.settings = settings;
        this.language = settings.language();
    }

    List<Issue> find() {
        new TreeSet<>(settings.options().keySet()).forEach(this::checkGiven);
        for (String name : new TreeSet<>(settings.secrets().keySet())) {
            if (spec.option(name).isEmpty()) {
                add(OptionIssue.OPTION_UNKNOWN, name, remedyOfUnknown(name));
            }
        }
        for (SourceSpec.Option option : spec.options()) {
            boolean isGiven = settings.options().containsKey(option.name())
                    || settings.secrets().containsKey(option.name());
            if (option.required() && option.defaultValue() == null && !isGiven) {
                add(OptionIssue.OPTION_REQUIRED, option.name(), option.help(language), option.example());
            }
        }
        settings.mapping()
                .filter(mapping -> !spec.mappings().contains(mapping.addressing()))
                .ifPresent(mapping -> add(
                        spec.mappings().isEmpty() ? OptionIssue.MAPPING_UNSUPPORTED : OptionIssue.MAPPING_OF_OTHER_KIND,
                        mapping.name(),
                        CATALOGUE.say(language, "mapping.kind." + mapping.addressing())));
        return List.copyOf(issues);
    }

    private void checkGiven(String name) {
        spec.option(name)
                .ifPresentOrElse(
                        option -> checkValue(option, settings.option(name).orElse("")),
                        () -> add(OptionIssue.OPTION_UNKNOWN, name, remedyOfUnknown(name)));
    }

    private void checkValue(SourceSpec.Option option, String value) {
        if (option.secret()) {
            add(OptionIssue.OPTION_SECRET_IN_CLEAR, option.name());
        } else if (!option.takes(value)) {
            add(OptionIssue.OPTION_BAD_VALUE, option.name(), abridged(value), expected(option));
        }
    }

    private String expected(SourceSpec.Option option) {
        return option.type() == SourceSpec.Type.CHOICE
                ? String.join(", ", option.choices())
                : CATALOGUE.say(language, "option.type." + option.type());
    }

    private String remedyOfUnknown(String name) {
        List<String> known =
                spec.options().stream().map(SourceSpec.Option::name).toList();
        return Suggestion.near(name, known)
                .map(it -> CATALOGUE.say(language, "option.did-you-mean", it))
                .orElseGet(() -> known.isEmpty()
                        ? CATALOGUE.say(language, "option.none")
                        : CATALOGUE.say(language, "option.known", String.join(", ", known)));
    }

    private static String abridged(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    private void add(OptionIssue code, Object... arguments) {
        issues.add(CATALOGUE.issue(
                code, settings.language(), Place.of(settings.location().shortName()), arguments));
    }
}
