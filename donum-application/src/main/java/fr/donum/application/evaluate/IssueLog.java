package fr.donum.application.evaluate;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Issues as they come: all are counted, the first hundred of each code are kept. */
public final class IssueLog {
    /** How many issues of one code are kept. */
    public static final int KEPT_PER_CODE = 100;

    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<Issue> kept = new ArrayList<>();
    private boolean errors;

    /** Nothing is kept yet. */
    public IssueLog() {}

    void add(Issue issue) {
        if (counts.merge(issue.code(), 1L, Long::sum) <= KEPT_PER_CODE) {
            kept.add(issue);
        }
        errors |= issue.severity() == Severity.ERROR;
    }

    void addAll(List<Issue> issues) {
        for (int i = 0; i < issues.size(); i++) {
            add(issues.get(i));
        }
    }

    /** The first hundred of each code, in the order they were met. */
    public List<Issue> kept() {
        return Collections.unmodifiableList(kept);
    }

    /** How many there were of each code. */
    public Map<String, Long> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Whether any of them is an error. */
    public boolean hasErrors() {
        return errors;
    }
}
