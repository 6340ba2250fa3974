package fr.donum.host.source;

import fr.donum.application.evaluate.Supply;
import fr.donum.host.HostContext;
import fr.donum.host.HostException;
import fr.donum.host.Version;
import fr.donum.host.source.Sources.Located;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the sources that the user names. */
public final class Opener {
    private final Sources sources;
    private final OptionValues options;
    private final Profiles profiles;
    private final HostContext context;

    @Inject
    Opener(Sources sources, OptionValues options, HostContext context) {
        this.sources = sources;
        this.options = options;
        this.profiles = new Profiles(sources, context);
        this.context = context;
    }

    /**
     * Opens every source named, or none; of several, one that turns out to be unreadable says so when it is read.
     *
     * @throws HostException if nothing reads one of them, an option or the profile is wrong, or a secret would go to two
     *     origins
     * @throws SourceException if the only one cannot be opened, or one for want of a right command
     */
    public OpenSources open(SourcesAsked asked) throws SourceException {
        List<Located> located = located(asked.sources());
        List<SourceSpec> specs =
                located.stream().map(each -> each.provider().spec()).toList();
        Optional<Mapping> mapping = profiles.read(asked.profile(), specs);
        Map<String, String> values =
                new LinkedHashMap<>(mapping.map(Mapping::options).orElse(Map.of()));
        values.putAll(options.parse(asked.options(), specs));
        List<SourceLocation> locations = located.stream().map(Located::location).toList();
        List<SourceSettings> settings = located.stream()
                .map(each -> settings(each, values, mapping, asked.keepsRecords()))
                .toList();
        new Recipients(context.texts()).check(located, settings);
        SourceContext inContext = SourceContext.of(context.language(), context.clock())
                .withHostVersion(Version.current())
                .withSchemes(asked.schemes())
                .withSources(locations);
        OpenSources open = new OpenSources();
        try {
            for (int i = 0; i < located.size(); i++) {
                Located each = located.get(i);
                SourceSettings with = settings.get(i);
                String name = with.location().shortName();
                SourceContext watched = inContext.withProgress((done, of) -> open.tell(name, done, of));
                Supply.Opening opening = () -> each.provider().open(with, watched);
                open.add(new OpenSource(specs.get(i), with, opened(opening, located.size()), opening));
            }
        } catch (SourceException | RuntimeException e) {
            try {
                open.close();
            } catch (RuntimeException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
        return open;
    }

    private List<Located> located(List<String> asked) {
        List<Located> alone = asked.stream().map(sources::locate).toList();
        List<SourceLocation> apart =
                ShortNames.toldApart(alone.stream().map(Located::location).toList());
        List<Located> located = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            located.add(new Located(alone.get(i).provider(), apart.get(i)));
        }
        return located;
    }

    private static MetricsSource opened(Supply.Opening opening, int sources) throws SourceException {
        try {
            return opening.open();
        } catch (SourceException e) {
            if (Supply.sparesOthers(e, sources)) {
                return new UnopenedSource(e);
            }
            throw e;
        }
    }

    private SourceSettings settings(
            Located each, Map<String, String> values, Optional<Mapping> mapping, boolean keepsRecords) {
        SourceSettings plain = SourceSettings.of(each.location()).in(context.language());
        SourceSettings mapped = mapping.map(plain::mappedBy).orElse(plain);
        SourceSettings settings =
                options.applied(values, each.provider().spec(), keepsRecords ? mapped.keepingRecords() : mapped);
        List<Issue> issues = problems(each.provider(), settings);
        context.issues().accept(issues);
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            String name = each.provider().name();
            throw new HostException(
                    context.texts().say("source.misconfigured", each.location().shown()),
                    context.texts().say("source.misconfigured.remedy", name));
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
