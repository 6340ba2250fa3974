package fr.donum.cli.report;

import fr.donum.application.report.SideBySide;
import fr.donum.application.report.SideBySide.Column;
import fr.donum.application.report.wording.Words;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.io.IOException;
import java.util.List;

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
            scheme(
                    cells.scheme(column),
                    words.numbers().cents(euros.assured()),
                    words.most(euros),
                    cells.difference(column),
                    cells.change(column));
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

    /** A title that is too long goes on in the lines below: its end may tell two schemes apart. */
    private void scheme(String title, String assured, String attainable, String difference, String change)
            throws IOException {
        List<String> pieces = Paper.pieces(title, titleWidth());
        paper.line(row(pieces.get(0), assured, attainable, difference, change));
        for (String piece : pieces.subList(1, pieces.size())) {
            paper.line(piece);
        }
    }

    private String row(String scheme, String assured, String attainable, String difference, String change) {
        return Paper.left(scheme, titleWidth())
                + " "
                + Paper.right(assured, EUROS)
                + " "
                + Paper.right(attainable, EUROS)
                + " "
                + Paper.right(difference, DIFFERENCE)
                + "  "
                + change;
    }

    private int titleWidth() {
        return Math.max(12, paper.width() - 2 * (EUROS + 1) - (DIFFERENCE + 1) - (CHANGE + 2));
    }
}
