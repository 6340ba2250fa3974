package fr.donum.cli.report;

import fr.donum.application.report.Explanation;
import fr.donum.application.report.ExplanationLayout;
import fr.donum.application.report.wording.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** A document to be kept or passed on. */
public record ExplanationMarkdown(Locale language) implements ExplanationLayout {
    @Override
    public String name() {
        return "md";
    }

    @Override
    public void write(Explanation explanation, OutputStream out) throws IOException {
        Markdown page = new Markdown(out);
        Words words = Words.in(language);
        ReportCells cells = ReportCells.of(explanation.report(), words);
        page.heading(1, cells.who(explanation.report()));
        page.paragraph(Markdown.escaped(cells.what(explanation.report())));
        for (Explanation.Section section : explanation.sections()) {
            page.heading(2, section.title());
            for (Explanation.Statement statement : section.statements()) {
                write(page, statement, words.say("label.colon"));
            }
        }
        page.flush();
    }

    private static void write(Markdown page, Explanation.Statement statement, String colon) throws IOException {
        String mark =
                statement.outcome() == null ? "" : Mark.of(statement.outcome()).sign() + " ";
        String title = statement.title().isEmpty() ? "" : "**" + Markdown.escaped(statement.title()) + "**" + colon;
        page.paragraph(mark + title + Markdown.escaped(statement.sentence()));
        for (Explanation.Figure figure : statement.figures()) {
            String where = figure.where().isEmpty() ? "" : " (" + Markdown.code(figure.where()) + ")";
            page.item(Markdown.escaped(figure.sentence()) + where);
        }
        if (!statement.citation().isEmpty()) {
            page.item("*" + Markdown.escaped(statement.citation()) + "*");
        }
        page.endOfList();
    }
}
