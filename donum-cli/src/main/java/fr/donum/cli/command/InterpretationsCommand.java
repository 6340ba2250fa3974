package fr.donum.cli.command;

import fr.donum.application.report.Readings;
import fr.donum.application.report.wording.Words;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lists the questions that the texts leave open, and how they are read. */
final class InterpretationsCommand extends ListCommand {
    @Inject
    InterpretationsCommand(PrintedPage page, Texts texts) {
        super(page, texts, "number", "question", "implemented", "other");
    }

    @Override
    Stream<List<String>> rows() {
        Readings readings = new Readings(Words.in(texts().language()));
        return Stream.of(Interpretation.values())
                .map(each -> List.of(
                        Integer.toString(each.number()),
                        readings.question(each),
                        readings.ours(each),
                        readings.other(each)));
    }
}
