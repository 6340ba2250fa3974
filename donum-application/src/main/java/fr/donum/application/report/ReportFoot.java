package fr.donum.application.report;

import fr.donum.application.result.Summary;
import fr.donum.spi.source.Issue;
import java.util.List;
import java.util.Map;

/**
 * What is known after the last evaluation.
 *
 * @param summary the counts and sums
 * @param issues the first hundred issues of each code, in the order they were met
 * @param issueCounts how many there were of each code, the others included
 */
public record ReportFoot(Summary summary, List<Issue> issues, Map<String, Long> issueCounts) {
    public ReportFoot {
        issues = List.copyOf(issues);
    }
}
