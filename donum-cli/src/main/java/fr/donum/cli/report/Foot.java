package fr.donum.cli.report;

import fr.donum.application.report.Prices;
import fr.donum.application.report.Readings;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands under a table: the reconciliation, the sum, and what the marks mean. */
record Foot(Paper paper, Words words) {
    /**
     * @param toState of several evaluations; null for a single one, which tells its own
     * @param prices the same, or none
     */
    void print(Summary summary, @Nullable ToState toState, List<Prices.Price> prices) throws IOException {
        if (toState != null) {
            paper.line("");
            paper.strong(words.say("label.sum", words.span(summary.euros())));
            if (summary.unbounded() > 0) {
                paper.line(words.say("full-stop", words.unbounded(summary.unbounded())));
            }
            toState.print(paper, words);
        }
        new OpenQuestions(paper, words).print(new Readings(words).of(prices, summary.euros()));
        paper.line("");
        paper.line(words.reconciliation(summary));
        for (String sentence : words.shortfalls(summary)) {
            paper.strong(sentence);
        }
        if (summary.evaluated() > 0) {
            paper.faint(
                    Stream.of(Mark.values())
                            .map(mark -> mark.sign() + " " + words.say("label.mark." + mark))
                            .collect(Collectors.joining("  ")),
                    "");
        }
    }
}
