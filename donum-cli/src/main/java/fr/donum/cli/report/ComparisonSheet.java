package fr.donum.cli.report;

import fr.donum.application.report.SideBySide;
import fr.donum.application.report.SideBySide.Column;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.io.IOException;

/** One doctor under several schemes: the amounts, then what makes the difference. */
record ComparisonSheet(Paper paper, Words words) {
    private static final int EUROS = 10;
    private static final int DIFFERENCE = 22;
    private static final int CHANGE = 9;

    void print(SideBySide comparison) throws IOException {
        ComparisonCells cells = new ComparisonCells(words);
        paper.paragraph(cells.who(comparison), "");
        if (comparison.asOf() != null) {
            paper.paragraph(words.say("compare.as-of", words.date(comparison.asOf())), "");
        }
        paper.line("");
        paper.line(paper.bold(row(
                words.say("label.scheme"),
                words.say("label.assured"),
                words.say("label.attainable"),
                words.say("label.difference"),
                "")));
        for (Column column : comparison.columns()) {
            Interval<Euros> euros = column.report().euros();
            paper.line(row(
                    cells.scheme(column),
                    words.numbers().cents(euros.assured()),
                    words.most(euros),
                    cells.difference(column),
                    cells.change(column)));
        }
        for (Column column : comparison.columns()) {
            paper.line("");
            paper.strong(cells.scheme(column));
            paper.paragraph(column.report().headline(), "  ");
            for (SideBySide.Reason reason : column.reasons()) {
                paper.item(
                        paper.mark(Mark.of(reason.before())) + "→" + paper.mark(Mark.of(reason.after())),
                        reason.sentence(),
                        "  ");
            }
        }
        if (comparison.columns().stream().anyMatch(Column::isHypothesis)) {
            paper.line("");
            paper.faint(words.say("compare.hypothesis-means"), "");
        }
    }

    private String row(String scheme, String assured, String attainable, String difference, String change) {
        int rest = Math.max(12, paper.width() - 2 * (EUROS + 1) - (DIFFERENCE + 1) - (CHANGE + 2));
        return Paper.left(scheme, rest)
                + " "
                + Paper.right(assured, EUROS)
                + " "
                + Paper.right(attainable, EUROS)
                + " "
                + Paper.right(difference, DIFFERENCE)
                + "  "
                + change;
    }
}
