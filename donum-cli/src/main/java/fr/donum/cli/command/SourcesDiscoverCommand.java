package fr.donum.cli.command;

import fr.donum.adapter.json.mapping.MappingExport;
import fr.donum.adapter.json.mapping.MappingGuess;
import fr.donum.adapter.json.report.ValidationJson;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Option;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.output.OutputFile;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import fr.donum.host.source.OpenSource;
import fr.donum.host.source.OpenSources;
import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.mapping.Mapping;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.Severity;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows which figures a source holds, and from which column or field each is taken. */
final class SourcesDiscoverCommand implements Command {
    private static final Option WRITE_PROFILE = Option.value("--write-profile", "FILE");

    /** That a source needs a profile is no fault where one is being written. */
    private static final String NEEDS_PROFILE = "json.guessed";

    private final Inputs inputs;
    private final Outputs outputs;
    private final Account account;
    private final CatalogueTable table;
    private final Talk talk;
    private final Texts texts;

    @Inject
    SourcesDiscoverCommand(
            Inputs inputs, Outputs outputs, Account account, CatalogueTable table, Talk talk, Texts texts) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.account = account;
        this.table = table;
        this.talk = talk;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCE)
                .with(WRITE_PROFILE, Outputs.TABLE_OR_JSON, Outputs.OUTPUT, Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        Optional<String> profile = arguments.value(WRITE_PROFILE);
        if (profile.isPresent() && arguments.value(Inputs.MAPPING).isPresent()) {
            throw new UsageException(texts.say("profile.both"), texts.say("profile.both.remedy"));
        }
        try (OpenSources sources = inputs.open(arguments, false)) {
            Catalogue catalogue = sources.only().discover();
            account.guesses(sources, ReadRequest.ALL);
            account.guessesForProfile(sources.only());
            if (outputs.isJson(arguments)) {
                outputs.text(
                        arguments,
                        sources,
                        ValidationJson.of(sources.only().location().shortName(), catalogue)
                                .text());
            } else {
                table.print(catalogue);
                table.first(catalogue.first());
                talk.issues(issues(catalogue, profile));
            }
            boolean isWritten = profile.isEmpty() || write(profile.get(), catalogue, sources);
            boolean isWrong = issues(catalogue, profile).stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
            return isWrong || !isWritten ? ExitCode.ISSUES : ExitCode.DONE;
        }
    }

    private static List<Issue> issues(Catalogue catalogue, Optional<String> profile) {
        return catalogue.issues().stream()
                .map(issue ->
                        profile.isPresent() && issue.code().equals(NEEDS_PROFILE) ? issue.as(Severity.INFO) : issue)
                .toList();
    }

    /** Whether there is a profile of the source, which then is written. */
    private boolean write(String path, Catalogue catalogue, OpenSources sources) throws IOException {
        OpenSource source = sources.only();
        if (catalogue.fields().isEmpty()) {
            talk.failure(texts.say("profile.nothing", path), texts.say("profile.nothing.remedy"));
            return false;
        }
        if (MappingGuess.isKeyOutside(catalogue)) {
            String name = source.location().shortName();
            talk.failure(texts.say("profile.keyless", name, path), texts.say("profile.keyless.remedy", name));
            return false;
        }
        Map<String, List<String>> undecided = MappingGuess.undecided(catalogue);
        if (MappingGuess.lacksKey(catalogue) && undecided.isEmpty()) {
            String name = source.location().shortName();
            talk.failure(texts.say("profile.no-key", name, path), texts.say("profile.no-key.remedy"));
            return false;
        }
        Mapping guess = MappingGuess.of(catalogue, source.spec(), source.options());
        String json = MappingExport.toJson(guess, undecided);
        try (OutputFile file = outputs.file(path, sources)) {
            file.text().write(json.getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
        talk.say("profile.written", path, source.location().shortName());
        String open = guess.addressing() == Addressing.COLUMNS ? "profile.undecided" : "profile.undecided-field";
        undecided.forEach((title, choices) -> talk.say(open, title, String.join(", ", choices)));
        return true;
    }
}
