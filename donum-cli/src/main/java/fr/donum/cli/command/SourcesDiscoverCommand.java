package fr.donum.cli.command;

import fr.donum.adapter.json.mapping.MappingExport;
import fr.donum.adapter.json.mapping.MappingGuess;
import fr.donum.adapter.json.report.ValidationJson;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.arguments.UsageException;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.output.Destination;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows which figures a source holds, and from which column or field each is taken. */
final class SourcesDiscoverCommand implements Command {
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
                .with(Outputs.WRITE_PROFILE, Outputs.TABLE_OR_JSON, Outputs.OUTPUT, Inputs.MAPPING, Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        Optional<String> profile = arguments.value(Outputs.WRITE_PROFILE);
        if (profile.isPresent() && arguments.value(Inputs.MAPPING).isPresent()) {
            throw new UsageException(texts.say("profile.both"), texts.say("profile.both.remedy"));
        }
        try (Destination<String> json = outputs.tableOrJson(arguments);
                Destination<String> written = outputs.profile(arguments);
                OpenSources sources = inputs.open(arguments, false)) {
            Catalogue catalogue = sources.only().discover();
            account.guesses(sources, ReadRequest.ALL);
            account.guessesForProfile(sources.only());
            if (!json.writer().isEmpty()) {
                json.write(ValidationJson.of(sources.only().location().shortName(), catalogue)
                        .text());
            } else {
                table.print(catalogue);
                table.first(catalogue.first());
                talk.issues(issues(catalogue, profile));
            }
            boolean isWritten = profile.isEmpty() || write(profile.get(), catalogue, sources.only(), written);
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
    private boolean write(String path, Catalogue catalogue, OpenSource source, Destination<String> written)
            throws IOException {
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
        written.write(MappingExport.toJson(guess, undecided));
        talk.say("profile.written", path, source.location().shortName());
        String open = guess.addressing() == Addressing.COLUMNS ? "profile.undecided" : "profile.undecided-field";
        undecided.forEach((title, choices) -> talk.say(open, title, String.join(", ", choices)));
        return true;
    }
}
