package fr.donum.spi.source;

import fr.donum.spi.mapping.Mapping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a source is opened with.
 *
 * @param location where it is
 * @param options the options the user gave, by name; secrets aside
 * @param secrets the secret options, already fetched from where the user keeps them
 * @param language the language of every text meant for people
 * @param keepsRecords whether records must be kept as read, because refused ones are to be written to a file
 * @param mapping what the fields of the source stand for, if the user says so in a profile
 */
public record SourceSettings(
        SourceLocation location,
        Map<String, String> options,
        Map<String, Secret> secrets,
        Locale language,
        boolean keepsRecords,
        Optional<Mapping> mapping) {
    public SourceSettings {
        options = Map.copyOf(options);
        secrets = Map.copyOf(secrets);
    }

    /** Without a mapping profile. */
    public SourceSettings(
            SourceLocation location,
            Map<String, String> options,
            Map<String, Secret> secrets,
            Locale language,
            boolean keepsRecords) {
        this(location, options, secrets, language, keepsRecords, Optional.empty());
    }

    /** For a location, without options, in French. */
    public static SourceSettings of(String location) {
        return new SourceSettings(SourceLocation.of(location), Map.of(), Map.of(), Locale.FRENCH, false);
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
        return new SourceSettings(location, options, secrets, language, keepsRecords, Optional.of(profile));
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public Optional<Secret> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }
}
