package fr.donum.cli.report;

import fr.donum.application.report.wording.Words;
import fr.donum.application.result.ComparisonFoot;
import java.io.IOException;
import java.util.List;

/** What stands under a comparison: for several doctors the totals, winners and losers; and the reconciliation. */
record ComparisonTotals(Paper paper, Words words) {
    void print(ComparisonFoot foot, boolean isOfSeveral) throws IOException {
        if (isOfSeveral) {
            paper.line("");
            List<ComparisonFoot.Total> totals = foot.totals();
            for (int i = 0; i < totals.size(); i++) {
                paper.strong(words.say(
                        "compare.total",
                        ComparisonOverview.letter(i),
                        words.span(totals.get(i).euros())));
                unbounded(totals.get(i));
                if (i > 0) {
                    against(totals.get(i));
                }
                hypotheses(totals.get(i));
            }
        }
        paper.line("");
        paper.line(words.reconciliation(foot.summary()));
        for (String sentence : words.shortfalls(foot.summary())) {
            paper.strong(sentence);
        }
    }

    private void unbounded(ComparisonFoot.Total total) throws IOException {
        if (total.unbounded() > 0) {
            paper.paragraph(words.say("full-stop", words.unbounded(total.unbounded())), "   ");
        }
    }

    private void against(ComparisonFoot.Total total) throws IOException {
        ComparisonCells cells = new ComparisonCells(words);
        paper.paragraph(words.say("compare.against", cells.difference(total), cells.changes(total)), "   ");
    }

    private void hypotheses(ComparisonFoot.Total total) throws IOException {
        if (total.hypotheses() > 0) {
            paper.paragraph(
                    words.say(
                            total.hypotheses() > 1 ? "compare.hypotheses.many" : "compare.hypotheses.one",
                            words.numbers().count(total.hypotheses())),
                    "   ");
        }
    }
}
