package fr.donum.cli.report;

import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Summary;
import fr.donum.spi.source.Issue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands at the end of a document: the reconciliation and the problems of the data. */
record MarkdownFoot(Markdown page, Words words) {
    void print(Summary summary, List<Issue> issues, Map<String, Long> counts) throws IOException {
        page.paragraph(words.reconciliation(summary));
        for (String sentence : words.shortfalls(summary)) {
            page.paragraph("**" + Markdown.escaped(sentence) + "**");
        }
        if (!counts.isEmpty()) {
            issues(issues, counts);
        }
        page.flush();
    }

    private void issues(List<Issue> issues, Map<String, Long> counts) throws IOException {
        page.heading(2, words.say("label.issues"));
        for (Map.Entry<String, Long> count : new TreeMap<>(counts).entrySet()) {
            page.item(Markdown.code(count.getKey()) + " × " + words.numbers().count(count.getValue()));
        }
        page.endOfList();
        for (Issue issue : issues) {
            page.item("**" + words.say("severity." + issue.severity()) + "** "
                    + Markdown.code(issue.where().toString()) + " — "
                    + Markdown.escaped(issue.what() + " " + issue.remedy()));
        }
        page.endOfList();
    }
}
