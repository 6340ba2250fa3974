package fr.donum.cli.report;

import fr.donum.application.report.Explanation;
import fr.donum.application.report.ExplanationLayout;
import fr.donum.application.report.wording.Words;
import java.io.IOException;
import java.io.OutputStream;

/** For a terminal, to be read from top to bottom. */
public record ExplanationText(Screen screen) implements ExplanationLayout {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public void write(Explanation explanation, OutputStream out) throws IOException {
        Paper paper = screen.paper(out);
        Words words = screen.words();
        ReportCells cells = ReportCells.of(explanation.report(), words);
        paper.paragraph(cells.who(explanation.report()), "");
        paper.paragraph(cells.what(explanation.report()), "");
        for (Explanation.Section section : explanation.sections()) {
            paper.line("");
            paper.strong(section.title());
            for (Explanation.Statement statement : section.statements()) {
                write(paper, statement, words.say("label.colon"));
            }
        }
        paper.flush();
    }

    private static void write(Paper paper, Explanation.Statement statement, String colon) throws IOException {
        String title = statement.title().isEmpty() ? "" : statement.title() + colon;
        String mark = statement.outcome() == null ? "•" : paper.mark(Mark.of(statement.outcome()));
        paper.item(mark, title + statement.sentence(), "  ");
        for (Explanation.Figure figure : statement.figures()) {
            String where = figure.where().isEmpty() ? "" : " [" + figure.where() + "]";
            paper.item("-", figure.sentence() + where, "      ");
        }
        if (!statement.citation().isEmpty()) {
            paper.faint("§\u00a0" + statement.citation(), "      ");
        }
    }
}
