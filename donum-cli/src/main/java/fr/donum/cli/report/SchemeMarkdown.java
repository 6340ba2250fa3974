package fr.donum.cli.report;

import fr.donum.application.scheme.SchemeDifference;
import fr.donum.application.scheme.SchemeSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A page to be kept, such as those of {@code docs/schemes}. */
public record SchemeMarkdown(Locale language) implements SchemeLayout {
    @Override
    public String name() {
        return "md";
    }

    @Override
    public String fileEnding() {
        return "md";
    }

    @Override
    public void write(SchemeSheet sheet, OutputStream out) throws IOException {
        Markdown page = new Markdown(out);
        page.heading(1, sheet.title());
        items(page, sheet.facts());
        for (SchemeSheet.Part part : sheet.volets()) {
            page.heading(2, part.title());
            items(page, part.facts());
            for (SchemeSheet.Item item : part.items()) {
                page.heading(3, item.title());
                String pays = item.pays().isEmpty() ? "" : " — **" + Markdown.escaped(item.pays()) + "**";
                page.paragraph(Markdown.code(item.id()) + pays);
                page.item(Markdown.escaped(SchemeSheet.label("sheet.asked.is", language, item.asked())));
                items(page, item.notes());
                page.paragraph("*" + Markdown.escaped(item.citation()) + "*");
            }
        }
        readings(page, sheet);
        page.paragraph(SchemeSheet.label(
                "sheet.command",
                language,
                Markdown.code("donum schemes show " + sheet.scheme().id() + " --format md")));
        page.flush();
    }

    private static void items(Markdown page, List<String> sentences) throws IOException {
        for (String sentence : sentences) {
            page.item(Markdown.escaped(sentence));
        }
        page.endOfList();
    }

    private void readings(Markdown page, SchemeSheet sheet) throws IOException {
        if (sheet.readings().isEmpty()) {
            return;
        }
        page.heading(2, SchemeSheet.label("sheet.open", language));
        page.tableHead(
                List.of(
                        SchemeSheet.label("sheet.number", language),
                        SchemeSheet.label("sheet.question", language),
                        SchemeSheet.label("sheet.reading", language),
                        SchemeSheet.label("sheet.other", language)),
                List.of("--:", "---", "---", "---"));
        for (SchemeSheet.Open open : sheet.readings()) {
            page.row(List.of(Integer.toString(open.number()), open.question(), open.ours(), open.other()));
        }
        page.endOfTable();
    }

    @Override
    public void write(SchemeDifference difference, OutputStream out) throws IOException {
        Markdown page = new Markdown(out);
        page.heading(1, difference.title());
        for (SchemeDifference.Section section : difference.sections()) {
            page.heading(2, section.title());
            items(page, section.changes());
        }
        page.flush();
    }
}
