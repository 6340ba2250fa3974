package fr.donum.cli.input;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Severity;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.source.SourceSpec;
import fr.donum.application.text.Texts;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Parameter;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Sources.Located;
import fr.donum.cli.terminal.Preferences;
import fr.donum.cli.terminal.Talk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Opens the sources named on the command line. */
public final class Inputs {
    public static final Parameter SOURCE = Parameter.one("SOURCE");
    public static final Parameter SOURCES = Parameter.oneOrMore("SOURCE");
    public static final Option OPTION = Option.value("--option", "K=V").repeatable();

    private final Sources sources;
    private final OptionValues options;
    private final Preferences preferences;
    private final Talk talk;
    private final Texts texts;

    @Inject
    Inputs(Sources sources, OptionValues options, Preferences preferences, Talk talk, Texts texts) {
        this.sources = sources;
        this.options = options;
        this.preferences = preferences;
        this.talk = talk;
        this.texts = texts;
    }

    /**
     * Opens every source named, or none.
     *
     * @param keepsRecords whether refused records are to be written to a file
     * @throws UsageException if nothing reads one of them, or an option is wrong
     * @throws SourceException if one cannot be opened
     */
    public OpenSources open(Arguments arguments, boolean keepsRecords) throws SourceException {
        List<Located> located =
                arguments.words(SOURCES).stream().map(sources::locate).toList();
        List<SourceSpec> specs =
                located.stream().map(each -> each.provider().spec()).toList();
        Map<String, String> values = options.parse(arguments.values(OPTION), specs);
        List<SourceSettings> settings = located.stream()
                .map(each -> settings(each, values, keepsRecords))
                .toList();
        OpenSources open = new OpenSources();
        try {
            for (int i = 0; i < located.size(); i++) {
                Located each = located.get(i);
                open.add(new OpenSource(each.location(), each.provider().open(settings.get(i))));
            }
        } catch (SourceException | RuntimeException e) {
            open.close();
            throw e;
        }
        return open;
    }

    private SourceSettings settings(Located each, Map<String, String> values, boolean keepsRecords) {
        SourceSettings plain =
                new SourceSettings(each.location(), Map.of(), Map.of(), preferences.language(), keepsRecords);
        SourceSettings settings = options.applied(values, each.provider().spec(), plain);
        List<Issue> issues = each.provider().validate(settings);
        talk.issues(issues);
        if (issues.stream().anyMatch(issue -> issue.severity() == Severity.ERROR)) {
            String name = each.provider().name();
            throw new UsageException(
                    texts.say("source.misconfigured", each.location().text()),
                    texts.say("source.misconfigured.remedy", name));
        }
        return settings;
    }
}
