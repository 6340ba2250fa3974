package fr.donum.application.result;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.Severity;
import java.util.ArrayList;
import java.util.List;

/** Whether sources are read to their end, and why not, as they come. */
public final class Shortfalls {
    private final List<Issue> issues = new ArrayList<>();
    private Completeness completeness = Completeness.COMPLETE;

    /** Nothing is lacking yet. */
    public Shortfalls() {}

    /**
     * Adds how the reading of a source ended.
     *
     * @param ofSource what is wrong with it as a whole; its errors are why it was not read whole, or else its warnings
     */
    public void add(Completeness how, List<Issue> ofSource) {
        if (how == Completeness.COMPLETE) {
            return;
        }
        completeness = completeness == Completeness.PARTIAL ? completeness : how;
        boolean hasErrors = ofSource.stream().anyMatch(issue -> issue.severity() == Severity.ERROR);
        Severity worst = hasErrors ? Severity.ERROR : Severity.WARNING;
        ofSource.stream().filter(issue -> issue.severity() == worst).forEach(issues::add);
    }

    /** The worst of all sources. */
    public Completeness completeness() {
        return completeness;
    }

    /** What was wrong with those that were not read whole. */
    public List<Issue> issues() {
        return List.copyOf(issues);
    }
}
