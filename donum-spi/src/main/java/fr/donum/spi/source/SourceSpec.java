package fr.donum.spi.source;

import fr.donum.spi.mapping.Addressing;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a source is and which options it takes. Immutable. */
public final class SourceSpec {
    private final LocalText summary;
    private final List<Option> options;
    private final Set<Addressing> mappings;

    private SourceSpec(LocalText summary, List<Option> options, Set<Addressing> mappings) {
        this.summary = Objects.requireNonNull(summary, "summary");
        this.options = List.copyOf(options);
        this.mappings = Set.copyOf(mappings);
    }

    /**
     * What a source is that knows no mapping profiles.
     *
     * @param summary one sentence for people
     * @param options in the order to show them
     */
    public static SourceSpec of(LocalText summary, List<Option> options) {
        return new SourceSpec(summary, options, Set.of());
    }

    /** The same. */
    public static SourceSpec of(LocalText summary, Option... options) {
        return of(summary, List.of(options));
    }

    /** The same of one that reads by such profiles. */
    public SourceSpec mappedBy(Addressing... kinds) {
        return new SourceSpec(summary, options, Set.of(kinds));
    }

    /** One sentence for people. */
    public String summary(Locale language) {
        return summary.in(language);
    }

    /** Whether all that it says to people is there in a language, rather than in French only. */
    public boolean isIn(Locale language) {
        return summary.isIn(language) && options.stream().allMatch(option -> option.help.isIn(language));
    }

    /** In the order to show them. */
    public List<Option> options() {
        return options;
    }

    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /** The kinds of mapping profiles it reads by; empty if it reads by none. */
    public Set<Addressing> mappings() {
        return mappings;
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

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSpec that
                && summary.equals(that.summary)
                && options.equals(that.options)
                && mappings.equals(that.mappings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(summary, options, mappings);
    }

    @Override
    public String toString() {
        return summary + " " + options;
    }

    /** An option. Immutable; its value is had by the getters of {@link SourceSettings}, which know its default. */
    public static final class Option {
        private final String name;
        private final Type type;
        private final List<String> choices;
        private final @Nullable String defaultValue;
        private final boolean required;
        private final LocalText help;
        private final String example;
        private final boolean secret;
        private final boolean usersOwn;

        private Option(
                String name,
                Type type,
                List<String> choices,
                @Nullable String defaultValue,
                boolean required,
                LocalText help,
                String example,
                boolean secret,
                boolean usersOwn) {
            this.name = Objects.requireNonNull(name, "name");
            this.type = type;
            this.choices = List.copyOf(choices);
            this.defaultValue = defaultValue;
            this.required = required;
            this.help = Objects.requireNonNull(help, name);
            this.example = Objects.requireNonNull(example, name);
            this.secret = secret;
            this.usersOwn = usersOwn || secret;
        }

        /**
         * Any text that is not blank.
         *
         * @param name lower case with hyphens
         * @param help one sentence
         * @param example a value
         */
        public static Option text(String name, LocalText help, String example) {
            return new Option(name, Type.TEXT, List.of(), null, false, help, example, false, false);
        }

        /** A whole number, at least 0. */
        public static Option number(String name, LocalText help, String example) {
            return new Option(name, Type.NUMBER, List.of(), null, false, help, example, false, false);
        }

        /** A whole number, at least 0, which has a default. */
        public static Option number(String name, long defaultValue, LocalText help) {
            return number(name, help, Long.toString(defaultValue)).orElse(Long.toString(defaultValue));
        }

        /** One of some values; the first is the example. */
        public static Option choice(String name, LocalText help, String... choices) {
            return new Option(name, Type.CHOICE, List.of(choices), null, false, help, choices[0], false, false);
        }

        /** A path on this machine. */
        public static Option file(String name, LocalText help, String example) {
            return new Option(name, Type.FILE, List.of(), null, false, help, example, false, false);
        }

        /** {@code true} or {@code false}, and {@code false} without it. */
        public static Option flag(String name, LocalText help) {
            return new Option(name, Type.FLAG, List.of(), null, false, help, "true", false, false);
        }

        /** What must come from {@code env:NAME} or {@code file:PATH} and is never printed. */
        public static Option secret(String name, LocalText help) {
            return new Option(name, Type.TEXT, List.of(), null, false, help, "env:NAME", true, true);
        }

        /** The same with a value that holds without it. */
        public Option orElse(String value) {
            return new Option(name, type, choices, value, required, help, example, secret, usersOwn);
        }

        /** The same, without which the source cannot open. */
        public Option mandatory() {
            return new Option(name, type, choices, defaultValue, true, help, example, secret, usersOwn);
        }

        /**
         * The same, which only the user may give, and no file that is passed around: credentials and where they go,
         * proxies, authorities, caches. Every secret is.
         */
        public Option ofUserOnly() {
            return new Option(name, type, choices, defaultValue, required, help, example, secret, true);
        }

        public String name() {
            return name;
        }

        public Type type() {
            return type;
        }

        /** The values of a {@code CHOICE}. */
        public List<String> choices() {
            return choices;
        }

        /** What holds without it; null if nothing does. */
        public @Nullable String defaultValue() {
            return defaultValue;
        }

        /** Whether the source cannot open without it. */
        public boolean required() {
            return required;
        }

        /** One sentence for people. */
        public String help(Locale language) {
            return help.in(language);
        }

        /** A value. */
        public String example() {
            return example;
        }

        /** Whether it must come from {@code env:NAME} or {@code file:PATH} and is never printed. */
        public boolean secret() {
            return secret;
        }

        /** Whether only the user may give it: {@link #ofUserOnly}. */
        public boolean usersOwn() {
            return usersOwn;
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

        @Override
        public boolean equals(Object other) {
            return other instanceof Option that
                    && name.equals(that.name)
                    && type == that.type
                    && choices.equals(that.choices)
                    && Objects.equals(defaultValue, that.defaultValue)
                    && required == that.required
                    && help.equals(that.help)
                    && example.equals(that.example)
                    && secret == that.secret
                    && usersOwn == that.usersOwn;
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        /** {@code delimiter=; (…)}: its example and what it is for. */
        @Override
        public String toString() {
            return name + "=" + example + " (" + help + ")";
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
