package fr.donum.cli.report;

import fr.donum.application.report.ReportFoot;
import fr.donum.application.report.Summary;
import fr.donum.application.report.Words;
import fr.donum.application.source.ReadSummary.Completeness;
import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands under a table: the reconciliation, the sum, and what the marks mean. */
record Foot(Paper paper, Words words) {
    void print(ReportFoot foot, boolean isOfSeveral) throws IOException {
        Summary summary = foot.summary();
        paper.line("");
        if (isOfSeveral) {
            paper.strong(words.say("label.sum", words.span(summary.euros())));
        }
        paper.line(words.reconciliation(summary));
        if (summary.completeness() == Completeness.PARTIAL) {
            paper.strong(words.say("label.partial"));
        }
        if (!foot.issueCounts().isEmpty()) {
            String counts = new TreeMap<>(foot.issueCounts())
                    .entrySet().stream()
                            .map(count ->
                                    count.getKey() + " × " + words.numbers().count(count.getValue()))
                            .collect(Collectors.joining(", "));
            paper.paragraph(words.say("label.issues", counts), "");
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
