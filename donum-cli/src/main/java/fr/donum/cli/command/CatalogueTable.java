package fr.donum.cli.command;

import com.google.inject.Inject;
import fr.donum.adapter.json.report.Observed;
import fr.donum.application.report.wording.Words;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.PrintedPage;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.text.Texts;
import fr.donum.table.column.InputColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows what a source holds: what each column is taken for, and the first records as read. */
final class CatalogueTable {
    private static final int LONGEST_NAME = 32;
    private static final String INDENT = "  ";

    private final PrintedPage page;
    private final Texts texts;
    private final int width;

    @Inject
    CatalogueTable(PrintedPage page, Texts texts, Console console) {
        this.page = page;
        this.texts = texts;
        this.width = console.width();
    }

    void print(Catalogue catalogue) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Catalogue.Field field : catalogue.fields()) {
            rows.add(List.of(
                    cut(field.name()), field.where(), target(field), texts.say("sureness." + field.sureness())));
        }
        for (Catalogue.Unread unread : catalogue.unread()) {
            rows.add(List.of(cut(unread.name()), unread.where(), texts.say("catalogue.unread"), ""));
        }
        page.table(
                List.of(
                        texts.say("heading.field"),
                        texts.say("heading.where"),
                        texts.say("heading.target"),
                        texts.say("heading.sureness")),
                rows);
    }

    private String target(Catalogue.Field field) {
        if (field.sureness() != Catalogue.Sureness.UNDECIDED) {
            return field.target();
        }
        boolean isColumn = InputColumn.named(field.target()).isPresent();
        return texts.say(isColumn ? "catalogue.contested" : "catalogue.undecided", field.target());
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** The first records, so that one sees whether they were read as they are meant. */
    void first(List<Catalogue.Glimpse> first) throws IOException {
        if (!first.isEmpty()) {
            page.line("");
            page.line(page.style().bold(texts.say("catalogue.first")));
        }
        Words words = Words.in(texts.language());
        for (Catalogue.Glimpse each : first) {
            List<String> values = Observed.of(each.dossier(), texts.language()).entrySet().stream()
                    .map(entry -> entry.getKey() + "\u00a0" + entry.getValue())
                    .toList();
            wrapped(INDENT + words.where(each.where()) + " – ", values);
        }
    }

    private void wrapped(String start, List<String> values) throws IOException {
        StringBuilder line = new StringBuilder(start);
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i) + (i + 1 < values.size() ? ", " : "");
            if (line.length() + value.stripTrailing().length() > width
                    && !line.toString().isBlank()) {
                page.line(line.toString());
                line = new StringBuilder(INDENT + INDENT);
            }
            line.append(value);
        }
        page.line(line.toString());
    }
}
