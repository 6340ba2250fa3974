package fr.donum.cli.report;

import fr.donum.application.report.Explanation;
import fr.donum.application.report.ExplanationLayout;
import fr.donum.application.report.wording.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * For a terminal, to be read from top to bottom.
 *
 * @param language of its labels
 * @param width of the terminal, in characters; 60 at least
 * @param isColoured whether to use ANSI colours
 */
public record ExplanationText(Locale language, int width, boolean isColoured) implements ExplanationLayout {
    public ExplanationText {
        width = Math.max(TableReport.NARROWEST, width);
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public void write(Explanation explanation, OutputStream out) throws IOException {
        Paper paper = new Paper(out, width, isColoured);
        Words words = Words.in(language);
        ReportCells cells = new ReportCells(words, explanation.report().isInPoints());
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
