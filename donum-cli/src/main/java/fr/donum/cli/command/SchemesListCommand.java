package fr.donum.cli.command;

import fr.donum.application.report.wording.Words;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.domain.rules.Schemes;
import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.text.Texts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lists the schemes there are. */
final class SchemesListCommand extends ListCommand {
    @Inject
    SchemesListCommand(PrintedPage page, Texts texts) {
        super(page, texts, "id", "year", "title", "maximum");
    }

    @Override
    Stream<List<String>> rows() {
        return Schemes.ALL.stream().map(this::row);
    }

    private List<String> row(Scheme scheme) {
        Words words = Words.in(texts().language());
        String most = scheme.maximum()
                .map(it -> words.amount(it, scheme.pointValue()))
                .orElseGet(() -> texts().say("unlimited"));
        return List.of(scheme.id(), Integer.toString(scheme.year()), words.title(scheme), most);
    }
}
