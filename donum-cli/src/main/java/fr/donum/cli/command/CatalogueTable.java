package fr.donum.cli.command;

import fr.donum.application.source.Catalogue;
import fr.donum.application.text.Texts;
import fr.donum.cli.terminal.Page;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Shows what a source holds. */
final class CatalogueTable {
    private final Page page;
    private final Texts texts;

    @Inject
    CatalogueTable(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void print(Catalogue catalogue) throws IOException {
        page.table(
                List.of(texts.say("heading.field"), texts.say("heading.where"), texts.say("heading.target")),
                catalogue.fields().stream()
                        .map(field -> List.of(field.name(), field.where(), field.target()))
                        .toList());
    }
}
