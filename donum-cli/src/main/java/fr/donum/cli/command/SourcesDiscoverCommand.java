package fr.donum.cli.command;

import fr.donum.application.source.Catalogue;
import fr.donum.application.source.Severity;
import fr.donum.application.source.SourceException;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.input.Inputs;
import fr.donum.cli.input.OpenSources;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.Talk;
import jakarta.inject.Inject;
import java.io.IOException;

/** Shows which figures a source holds, and from which column or field each is taken. */
final class SourcesDiscoverCommand implements Command {
    private final Inputs inputs;
    private final Account account;
    private final CatalogueTable table;
    private final Talk talk;

    @Inject
    SourcesDiscoverCommand(Inputs inputs, Account account, CatalogueTable table, Talk talk) {
        this.inputs = inputs;
        this.account = account;
        this.table = table;
        this.talk = talk;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(Inputs.SOURCE).with(Inputs.OPTION);
    }

    @Override
    public ExitCode run(Arguments arguments) throws SourceException, IOException {
        try (OpenSources sources = inputs.open(arguments, false)) {
            Catalogue catalogue = sources.only().discover();
            account.guesses(sources);
            table.print(catalogue);
            talk.issues(catalogue.issues());
            boolean isWrong = catalogue.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
            return isWrong ? ExitCode.ISSUES : ExitCode.DONE;
        }
    }
}
