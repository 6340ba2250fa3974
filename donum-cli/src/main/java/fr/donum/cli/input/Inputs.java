package fr.donum.cli.input;

import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Sources.Located;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the sources named on the command line. */
public final class Inputs {
    public static final Parameter SOURCE = Parameter.one("SOURCE");
    public static final Parameter SOURCES = Parameter.oneOrMore("SOURCE");
    public static final Option MAPPING = Option.value("--mapping", "FILE");
    public static final Option OPTION = Option.value("--option", "K=V").repeatable();

    private final Sources sources;
    private final OptionValues options;
    private final Profiles profiles;
    private final Preferences preferences;
    private final Clock clock;
    private final Talk talk;
    private final Texts texts;

    @Inject
    Inputs(
            Sources sources,
            OptionValues options,
            Profiles profiles,
            Preferences preferences,
            Clock clock,
            Talk talk,
            Texts texts) {
        this.sources = sources;
        this.options = options;
        this.profiles = profiles;
        this.preferences = preferences;
        this.clock = clock;
        this.talk = talk;
        this.texts = texts;
    }

    /** Opens every source named, or none, whatever scheme they are for. */
    public OpenSources open(Arguments arguments, boolean keepsRecords) throws SourceException {
        return open(arguments, keepsRecords, List.of());
    }

    /**
     * Opens every source named, or none.
     *
     * @param keepsRecords whether refused records are to be written to a file
     * @param schemes those the sources are read for, whose indicators a caisse may have set aside
     * @throws UsageException if nothing reads one of them, or an option or the profile is wrong
     * @throws SourceException if one cannot be opened
     */
    public OpenSources open(Arguments arguments, boolean keepsRecords, List<Scheme> schemes) throws SourceException {
        List<Located> located =
                arguments.words(SOURCES).stream().map(sources::locate).toList();
        List<SourceSpec> specs =
                located.stream().map(each -> each.provider().spec()).toList();
        Optional<Mapping> mapping = profiles.read(arguments, specs);
        Map<String, String> values =
                new LinkedHashMap<>(mapping.map(Mapping::options).orElse(Map.of()));
        values.putAll(options.parse(arguments.values(OPTION), specs));
        List<SourceLocation> locations = located.stream().map(Located::location).toList();
        List<SourceSettings> settings = located.stream()
                .map(each -> settings(each, values, mapping, keepsRecords)
                        .readFor(schemes)
                        .beside(locations))
                .toList();
        OpenSources open = new OpenSources();
        try {
            for (int i = 0; i < located.size(); i++) {
                Located each = located.get(i);
                open.add(new OpenSource(
                        specs.get(i), settings.get(i), each.provider().open(settings.get(i))));
            }
        } catch (SourceException | RuntimeException e) {
            open.close();
            throw e;
        }
        return open;
    }

    private SourceSettings settings(
            Located each, Map<String, String> values, Optional<Mapping> mapping, boolean keepsRecords) {
        SourceSettings plain = new SourceSettings(
                        each.location(), Map.of(), Map.of(), preferences.language(), keepsRecords, mapping)
                .timedBy(clock);
        SourceSettings settings = options.applied(values, each.provider().spec(), plain);
        List<Issue> issues = problems(each.provider(), settings);
        talk.issues(issues);
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            String name = each.provider().name();
            throw new UsageException(
                    texts.say("source.misconfigured", each.location().shown()),
                    texts.say("source.misconfigured.remedy", name));
        }
        return settings;
    }

    /** What the source finds wrong; and that it takes no notice of the profile, should it not say so itself. */
    private static List<Issue> problems(MetricsSourceProvider provider, SourceSettings settings) {
        List<Issue> issues = new ArrayList<>(provider.validate(settings));
        boolean isTaken = settings.mapping()
                .filter(mapping -> !provider.spec().mappings().contains(mapping.addressing()))
                .isEmpty();
        if (!isTaken && issues.stream().noneMatch(issue -> issue.code().startsWith("mapping."))) {
            provider.spec().problems(settings).stream()
                    .filter(issue -> issue.code().startsWith("mapping."))
                    .forEach(issues::add);
        }
        return issues;
    }
}
