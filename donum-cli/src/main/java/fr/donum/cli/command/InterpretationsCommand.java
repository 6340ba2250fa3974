package fr.donum.cli.command;

import fr.donum.application.report.Readings;
import fr.donum.application.report.wording.Words;
import fr.donum.cli.arguments.Arguments;
import fr.donum.cli.arguments.Syntax;
import fr.donum.cli.terminal.ExitCode;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Lists the questions that the texts leave open, and how they are read. */
final class InterpretationsCommand implements Command {
    private final PrintedPage page;
    private final Texts texts;

    @Inject
    InterpretationsCommand(PrintedPage page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    @Override
    public Syntax syntax() {
        return Syntax.of();
    }

    @Override
    public ExitCode run(Arguments arguments) throws IOException {
        Readings readings = new Readings(Words.in(texts.language()));
        page.table(
                List.of(
                        texts.say("heading.number"),
                        texts.say("heading.question"),
                        texts.say("heading.implemented"),
                        texts.say("heading.other")),
                Stream.of(Interpretation.values())
                        .map(each -> List.of(
                                Integer.toString(each.number()),
                                readings.question(each),
                                readings.ours(each),
                                readings.other(each)))
                        .toList());
        return ExitCode.DONE;
    }
}
