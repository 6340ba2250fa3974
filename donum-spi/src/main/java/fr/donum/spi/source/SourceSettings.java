package fr.donum.spi.source;

import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.mapping.Mapping;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
 * @param beside where the sources are that the same command reads, this one among them
 * @param year of the schemes at hand; 0 if there are none, or of several years
 * @param clock that of the host, for whatever depends on the time; empty if the host tells none
 */
public record SourceSettings(
        SourceLocation location,
        Map<String, String> options,
        Map<String, Secret> secrets,
        Locale language,
        boolean keepsRecords,
        Optional<Mapping> mapping,
        Map<String, String> indicators,
        List<SourceLocation> beside,
        int year,
        Optional<Clock> clock) {
    private static final Map<String, String> BUILT_IN = indicatorsOf(Schemes.ALL, Map.of());

    public SourceSettings {
        options = Map.copyOf(options);
        secrets = Map.copyOf(secrets);
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        beside = List.copyOf(beside);
    }

    /** With the indicators of the built-in schemes. */
    public SourceSettings(
            SourceLocation location,
            Map<String, String> options,
            Map<String, Secret> secrets,
            Locale language,
            boolean keepsRecords,
            Optional<Mapping> mapping) {
        this(location, options, secrets, language, keepsRecords, mapping, BUILT_IN, List.of(), 0, Optional.empty());
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
        return new SourceSettings(
                location, more, secrets, language, keepsRecords, mapping, indicators, beside, year, clock);
    }

    public SourceSettings with(String option, Secret value) {
        Map<String, Secret> more = new HashMap<>(secrets);
        more.put(option, value);
        return new SourceSettings(
                location, options, more, language, keepsRecords, mapping, indicators, beside, year, clock);
    }

    public SourceSettings in(Locale other) {
        return new SourceSettings(
                location, options, secrets, other, keepsRecords, mapping, indicators, beside, year, clock);
    }

    public SourceSettings at(SourceLocation other) {
        return new SourceSettings(
                other, options, secrets, language, keepsRecords, mapping, indicators, beside, year, clock);
    }

    public SourceSettings keepingRecords() {
        return new SourceSettings(location, options, secrets, language, true, mapping, indicators, beside, year, clock);
    }

    public SourceSettings mappedBy(Mapping profile) {
        return new SourceSettings(
                location,
                options,
                secrets,
                language,
                keepsRecords,
                Optional.of(profile),
                indicators,
                beside,
                year,
                clock);
    }

    /** Read for these schemes, whose indicators may be set aside beside those of the built-in ones. */
    public SourceSettings readFor(Collection<Scheme> schemes) {
        int[] years = schemes.stream().mapToInt(Scheme::year).distinct().toArray();
        Map<String, String> titles = indicatorsOf(schemes, BUILT_IN);
        int only = years.length == 1 ? years[0] : 0;
        return new SourceSettings(
                location, options, secrets, language, keepsRecords, mapping, titles, beside, only, clock);
    }

    /** Among the sources of one command. */
    public SourceSettings beside(List<SourceLocation> all) {
        return new SourceSettings(
                location, options, secrets, language, keepsRecords, mapping, indicators, all, year, clock);
    }

    /** Whatever depends on the time is to go by this clock. */
    public SourceSettings timedBy(Clock host) {
        return new SourceSettings(
                location,
                options,
                secrets,
                language,
                keepsRecords,
                mapping,
                indicators,
                beside,
                year,
                Optional.of(host));
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
