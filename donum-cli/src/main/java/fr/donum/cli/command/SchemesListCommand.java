package fr.donum.cli.command;

import fr.donum.application.report.wording.Words;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Lists the schemes there are. */
final class SchemesListCommand implements Command {
    private final PrintedPage page;
    private final Texts texts;

    @Inject
    SchemesListCommand(PrintedPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of();
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        page.table(
                List.of("ID", texts.say("heading.year"), texts.say("heading.title"), texts.say("heading.maximum")),
                Schemes.ALL.stream().map(this::row).toList());
        return ExitCode.DONE;
    }

    private List<String> row(Scheme scheme) {
        Words words = Words.in(texts.language());
        String most = scheme.maximum()
                .map(it -> words.say("amount", words.points(it.points()), words.euros(it.worth(scheme.pointValue()))))
                .orElseGet(() -> texts.say("unlimited"));
        return List.of(scheme.id(), Integer.toString(scheme.year()), words.title(scheme), most);
    }
}
