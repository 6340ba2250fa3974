package fr.donum.spi.source;

import fr.donum.spi.mapping.Addressing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a source is and which options it takes.
 *
 * @param summary one sentence for people
 * @param options in the order to show them
 * @param mappings the kinds of mapping profiles it reads by; empty if it reads by none
 */
public record SourceSpec(String summary, List<Option> options, Set<Addressing> mappings) {
    public SourceSpec {
        options = List.copyOf(options);
        mappings = Set.copyOf(mappings);
    }

    /** What a source is that knows no mapping profiles. */
    public SourceSpec(String summary, List<Option> options) {
        this(summary, options, Set.of());
    }

    /** The same of one that reads by such profiles. */
    public SourceSpec mappedBy(Addressing... kinds) {
        return new SourceSpec(summary, options, Set.of(kinds));
    }

    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /**
     * What is wrong with the options of some settings: unknown, not of its type, lacking, or a secret in clear;
     * or with their mapping profile, if the source does not read by such. A provider returns this from {@link MetricsSourceProvider#validate}, with whatever else it finds.
     */
    public List<Issue> problems(SourceSettings settings) {
        return new OptionProblems(this, settings).find();
    }

    /** Every problem that {@link #problems} may find. */
    public static IssueCatalogue issueCatalogue() {
        return OptionProblems.CATALOGUE;
    }

    /**
     * An option.
     *
     * @param name lower case with hyphens
     * @param type what its value is
     * @param choices the values of a {@code CHOICE}
     * @param defaultValue what holds without it; null if nothing does
     * @param required whether the source cannot open without it
     * @param help one sentence
     * @param example a value
     * @param secret whether it must come from {@code env:NAME} or {@code file:PATH} and is never printed
     * @param usersOwn whether only the user may give it, and no file that is passed around: credentials and where they
     *     go, proxies, authorities, caches. Every secret is
     */
    public record Option(
            String name,
            Type type,
            List<String> choices,
            @Nullable String defaultValue,
            boolean required,
            String help,
            String example,
            boolean secret,
            boolean usersOwn) {
        public Option {
            choices = List.copyOf(choices);
            usersOwn |= secret;
        }

        /** One that a profile may give too, unless it is secret. */
        public Option(
                String name,
                Type type,
                List<String> choices,
                @Nullable String defaultValue,
                boolean required,
                String help,
                String example,
                boolean secret) {
            this(name, type, choices, defaultValue, required, help, example, secret, secret);
        }

        public static Option text(String name, String help, String example) {
            return new Option(name, Type.TEXT, List.of(), null, false, help, example, false);
        }

        public static Option number(String name, long defaultValue, String help) {
            String value = Long.toString(defaultValue);
            return new Option(name, Type.NUMBER, List.of(), value, false, help, value, false);
        }

        public static Option choice(String name, String help, String... choices) {
            return new Option(name, Type.CHOICE, List.of(choices), null, false, help, choices[0], false);
        }

        public static Option secret(String name, String help) {
            return new Option(name, Type.TEXT, List.of(), null, false, help, "env:NAME", true);
        }

        public Option orElse(String value) {
            return new Option(name, type, choices, value, required, help, example, secret, usersOwn);
        }

        public Option mandatory() {
            return new Option(name, type, choices, defaultValue, true, help, example, secret, usersOwn);
        }

        /** The same, which only the user may give, and no mapping profile. */
        public Option ofUserOnly() {
            return new Option(name, type, choices, defaultValue, required, help, example, secret, true);
        }

        /** Whether a value is of the option's type. */
        public boolean takes(String value) {
            return switch (type) {
                case TEXT, FILE -> !value.isBlank();
                case NUMBER -> value.matches("[0-9]{1,18}");
                case FLAG -> value.equals("true") || value.equals("false");
                case CHOICE -> choices.contains(value);
            };
        }
    }

    /** What an option's value is. */
    public enum Type {
        TEXT,
        /** A whole number, at least 0. */
        NUMBER,
        CHOICE,
        /** A path on this machine. */
        FILE,
        /** {@code true} or {@code false}. */
        FLAG
    }
}
