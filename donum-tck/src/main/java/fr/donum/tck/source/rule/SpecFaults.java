package fr.donum.tck.source.rule;

import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is wrong with how a source describes itself: the same for the kit, and for a host that loads it. */
public final class SpecFaults {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Of a source, or of an option. */
    public static final int LONGEST_NAME = 60;

    private static final int LONGEST_SENTENCE = 1_000;
    private static final int MOST_OPTIONS = 200;

    private final List<Fault> faults = new ArrayList<>();

    /** @param key of the sentence in the texts of the rules */
    record Fault(String key, List<Object> arguments) {}

    private SpecFaults() {}

    /** Whether a source, or an option, may be called so. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** A sentence for each; none of a spec that is in order. */
    public static List<String> of(SourceSpec spec, Locale language) {
        return in(spec).stream()
                .map(fault ->
                        Trial.sentence(language, fault.key(), fault.arguments().toArray()))
                .toList();
    }

    static List<Fault> in(SourceSpec spec) {
        SpecFaults found = new SpecFaults();
        found.check(spec);
        return found.faults;
    }

    private void check(SourceSpec spec) {
        expect(isThere(spec.summary(Locale.FRENCH)), "R01.summary");
        expectSentence(spec.summary(Locale.FRENCH));
        expectSentence(spec.summary(Locale.ENGLISH));
        expect(
                spec.options().size() <= MOST_OPTIONS,
                "R01.options",
                spec.options().size(),
                MOST_OPTIONS);
        Set<String> names = new HashSet<>();
        for (Option option : spec.options()) {
            String name = shown(option.name());
            expect(isName(option.name()), "R01.option-name", name, LONGEST_NAME);
            expect(names.add(option.name()), "R01.option-twice", name);
            expect(isThere(option.help(Locale.FRENCH)), "R01.help", name);
            expect(isThere(option.example()), "R01.example", name);
            expectSentence(option.help(Locale.FRENCH));
            expectSentence(option.help(Locale.ENGLISH));
            expectSentence(option.example());
            checkValues(option, name);
        }
    }

    private void checkValues(Option option, String name) {
        String value = option.defaultValue();
        boolean fits = switch (option.type()) {
            case CHOICE ->
                !option.choices().isEmpty()
                        && (value == null || option.choices().contains(value));
            case NUMBER, FLAG -> value == null || option.takes(value);
            case TEXT, FILE -> true;
        };
        expect(fits, "R01.default", name, shown(String.valueOf(value)));
        expect(
                option.choices().size() <= MOST_OPTIONS,
                "R01.choices",
                name,
                option.choices().size(),
                MOST_OPTIONS);
        option.choices().forEach(this::expectSentence);
        expectSentence(value == null ? "" : value);
        expect(!option.secret() || value == null, "R01.secret-default", name);
        expect(!option.required() || value == null, "R01.required-default", name);
    }

    private static boolean isThere(String text) {
        return !text.isBlank();
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private void expectSentence(String text) {
        expect(text.length() <= LONGEST_SENTENCE, "R01.long", shown(text), LONGEST_SENTENCE);
    }

    private void expect(boolean holds, String key, Object... arguments) {
        if (!holds) {
            faults.add(new Fault(key, List.of(arguments)));
        }
    }
}
