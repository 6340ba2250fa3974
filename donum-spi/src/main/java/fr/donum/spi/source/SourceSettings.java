package fr.donum.spi.source;

import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.SourceSpec.Option;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a source is opened with. Immutable; each change makes another. Printed, it shows no secret. */
public final class SourceSettings {
    private final SourceLocation location;
    private final Map<String, String> options;
    private final Map<String, Secret> secrets;
    private final Locale language;
    private final boolean keepsRecords;
    private final @Nullable Mapping mapping;

    private SourceSettings(
            SourceLocation location,
            Map<String, String> options,
            Map<String, Secret> secrets,
            Locale language,
            boolean keepsRecords,
            @Nullable Mapping mapping) {
        this.location = Objects.requireNonNull(location, "location");
        this.options = Map.copyOf(options);
        this.secrets = Map.copyOf(secrets);
        this.language = Objects.requireNonNull(language, "language");
        this.keepsRecords = keepsRecords;
        this.mapping = mapping;
    }

    /** For a location, without options, in French. */
    public static SourceSettings of(SourceLocation location) {
        return new SourceSettings(location, Map.of(), Map.of(), Locale.FRENCH, false, null);
    }

    /** The same, as the user writes it. */
    public static SourceSettings of(String location) {
        return of(SourceLocation.of(location));
    }

    public SourceSettings with(String option, String value) {
        Map<String, String> more = new HashMap<>(options);
        more.put(option, value);
        return new SourceSettings(location, more, secrets, language, keepsRecords, mapping);
    }

    public SourceSettings with(String option, Secret value) {
        Map<String, Secret> more = new HashMap<>(secrets);
        more.put(option, value);
        return new SourceSettings(location, options, more, language, keepsRecords, mapping);
    }

    /** With these options, secrets aside, and no others. */
    public SourceSettings withOptions(Map<String, String> others) {
        return new SourceSettings(location, others, secrets, language, keepsRecords, mapping);
    }

    /** With these secret options and no others. */
    public SourceSettings withSecrets(Map<String, Secret> others) {
        return new SourceSettings(location, options, others, language, keepsRecords, mapping);
    }

    public SourceSettings in(Locale other) {
        return new SourceSettings(location, options, secrets, other, keepsRecords, mapping);
    }

    public SourceSettings at(SourceLocation other) {
        return new SourceSettings(other, options, secrets, language, keepsRecords, mapping);
    }

    public SourceSettings keepingRecords() {
        return new SourceSettings(location, options, secrets, language, true, mapping);
    }

    public SourceSettings mappedBy(Mapping profile) {
        return new SourceSettings(location, options, secrets, language, keepsRecords, Objects.requireNonNull(profile));
    }

    /** Where the source is. */
    public SourceLocation location() {
        return location;
    }

    /** The options the user gave, by name; secrets aside. */
    public Map<String, String> options() {
        return options;
    }

    /** The secret options, already fetched from where the user keeps them. */
    public Map<String, Secret> secrets() {
        return secrets;
    }

    /** The language of every text meant for people. */
    public Locale language() {
        return language;
    }

    /** Whether records must be kept as read, because refused ones are to be written to a file. */
    public boolean keepsRecords() {
        return keepsRecords;
    }

    /** What the fields of the source stand for, if the user says so in a profile. */
    public Optional<Mapping> mapping() {
        return Optional.ofNullable(mapping);
    }

    /** What the user gave for an option; empty if nothing. */
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** What the user gave for a secret option; empty if nothing. */
    public Optional<Secret> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    /** What holds for an option: what the user gave, without blanks around it, else its default; empty if neither. */
    public Optional<String> text(Option option) {
        return option(option.name())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .or(() -> Optional.ofNullable(option.defaultValue()));
    }

    /**
     * The same of a number, at least 0.
     *
     * @throws IllegalArgumentException if neither is a number, which {@link SourceSpec#problems} tells beforehand, or if
     *     there is neither
     */
    public long number(Option option) {
        String value = text(option).orElse("");
        if (!value.matches("[0-9]{1,18}")) {
            throw new IllegalArgumentException(option.name() + " is no whole number: " + value);
        }
        return Long.parseLong(value);
    }

    /** The same of a flag; false without any. */
    public boolean flag(Option option) {
        return text(option).filter("true"::equals).isPresent();
    }

    /** The same of a file. */
    public Optional<Path> file(Option option) {
        return text(option).map(Path::of);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceSettings that
                && location.equals(that.location)
                && options.equals(that.options)
                && secrets.equals(that.secrets)
                && language.equals(that.language)
                && keepsRecords == that.keepsRecords
                && Objects.equals(mapping, that.mapping);
    }

    @Override
    public int hashCode() {
        return Objects.hash(location, options, secrets, language, keepsRecords, mapping);
    }

    /** {@code usage.csv {delimiter=;}}: where it is, and what was given that is no secret. */
    @Override
    public String toString() {
        return location.shown() + " " + options;
    }
}
