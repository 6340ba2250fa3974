package fr.donum.cli.report;

import fr.donum.application.report.Readings;
import fr.donum.application.report.Report;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.scheme.Outcome;
import java.io.IOException;
import java.util.List;

/** One doctor: what it comes to, then each volet and indicator. */
record Sheet(Paper paper, Words words, ReportCells cells) {
    private static final int OBSERVED = 22;
    private static final int REQUIRED = 9;

    void print(Report report) throws IOException {
        paper.paragraph(cells.who(report), "");
        paper.paragraph(cells.what(report), "");
        paper.line("");
        paper.strong(report.headline());
        paper.line("");
        paper.line(row("", words.say("label.observed"), words.say("label.required"), cells.unit()));
        for (Report.Group volet : report.volets()) {
            paper.line(paper.bold(row(volet.title(), cells.total(volet))));
            if (!volet.closure().isEmpty()) {
                paper.faint(volet.closure(), "    ");
            }
            for (Report.Line line : volet.lines()) {
                print(line);
            }
        }
        paper.line(paper.bold(row(words.say("label.total-of", words.span(report.euros())), cells.total(report))));
        toState(report);
        for (Report.Note remark : report.remarks()) {
            paper.line("");
            paper.item("!", remark.sentence(), "");
        }
        new OpenQuestions(paper, words).print(new Readings(words).of(report));
    }

    private void toState(Report report) throws IOException {
        if (!report.lacking().isEmpty()) {
            List<String> items = report.lacking().stream()
                    .map(lack -> words.say("label.to-state.item", lack.text(), lack.column()))
                    .toList();
            paper.line("");
            paper.paragraph(words.say("label.to-state.all", words.and(items)), "");
        }
    }

    private void print(Report.Line line) throws IOException {
        String row =
                row("  " + line.title(), line.observed().text(), line.required().text(), cells.paid(line));
        paper.line(paper.mark(Mark.of(line.outcome())) + row.substring(1));
        if (line.outcome() != Outcome.Kind.EARNED && line.parts().size() > 1) {
            paper.faint(line.sentence(), "    ");
        }
    }

    private String row(String title, String paid) {
        return Paper.left(title, paper.width() - cells.width() - 1) + " " + Paper.right(paid, cells.width());
    }

    private String row(String title, String observed, String required, String paid) {
        int rest = paper.width() - OBSERVED - REQUIRED - cells.width() - 3;
        return Paper.left(title, rest)
                + " "
                + Paper.left(observed, OBSERVED)
                + " "
                + Paper.right(required, REQUIRED)
                + " "
                + Paper.right(paid, cells.width());
    }
}
