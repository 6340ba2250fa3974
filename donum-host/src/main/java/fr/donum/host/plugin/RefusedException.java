package fr.donum.host.plugin;

import fr.donum.spi.source.Issue;

/** A plug-in that is not used. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Issue issue;

    RefusedException(Issue issue) {
        super(issue.what());
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }
}
