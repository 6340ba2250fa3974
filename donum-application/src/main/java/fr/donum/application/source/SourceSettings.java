package fr.donum.application.source;

import fr.donum.application.mapping.Mapping;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * @param indicators titles of the indicators that a caisse may set aside, by their ids: those of the schemes at hand
 *     first, then those of every built-in scheme
 */
public record SourceSettings(
        SourceLocation location,
        Map<String, String> options,
        Map<String, Secret> secrets,
        Locale language,
        boolean keepsRecords,
        Optional<Mapping> mapping,
        Map<String, String> indicators) {
    private static final Map<String, String> BUILT_IN = indicatorsOf(Schemes.ALL, Map.of());

    public SourceSettings {
        options = Map.copyOf(options);
        secrets = Map.copyOf(secrets);
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    }

    /** With the indicators of the built-in schemes. */
    public SourceSettings(
            SourceLocation location,
            Map<String, String> options,
            Map<String, Secret> secrets,
            Locale language,
            boolean keepsRecords,
            Optional<Mapping> mapping) {
        this(location, options, secrets, language, keepsRecords, mapping, BUILT_IN);
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
        return new SourceSettings(location, more, secrets, language, keepsRecords, mapping, indicators);
    }

    public SourceSettings with(String option, Secret value) {
        Map<String, Secret> more = new HashMap<>(secrets);
        more.put(option, value);
        return new SourceSettings(location, options, more, language, keepsRecords, mapping, indicators);
    }

    public SourceSettings in(Locale other) {
        return new SourceSettings(location, options, secrets, other, keepsRecords, mapping, indicators);
    }

    public SourceSettings at(SourceLocation other) {
        return new SourceSettings(other, options, secrets, language, keepsRecords, mapping, indicators);
    }

    public SourceSettings keepingRecords() {
        return new SourceSettings(location, options, secrets, language, true, mapping, indicators);
    }

    public SourceSettings mappedBy(Mapping profile) {
        return new SourceSettings(location, options, secrets, language, keepsRecords, Optional.of(profile), indicators);
    }

    /** Read for these schemes, whose indicators may be set aside beside those of the built-in ones. */
    public SourceSettings readFor(Collection<Scheme> schemes) {
        return new SourceSettings(
                location, options, secrets, language, keepsRecords, mapping, indicatorsOf(schemes, BUILT_IN));
    }

    private static Map<String, String> indicatorsOf(Collection<Scheme> schemes, Map<String, String> others) {
        Map<String, String> titles = new LinkedHashMap<>();
        schemes.forEach(scheme ->
                scheme.indicators().forEach(indicator -> titles.putIfAbsent(indicator.id(), indicator.title())));
        others.forEach(titles::putIfAbsent);
        return titles;
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public Optional<Secret> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }
}
