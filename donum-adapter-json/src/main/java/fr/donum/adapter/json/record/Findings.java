package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Shown;
import fr.donum.adapter.json.text.Spot;
import fr.donum.spi.source.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What is found wrong with one record. */
public final class Findings {
    private final Spot spot;
    private final Messages messages;
    private final List<Issue> issues = new ArrayList<>(0);
    private int unknown;

    public Findings(Spot spot, Messages messages) {
        this.spot = spot;
        this.messages = messages;
    }

    /** Notes a flaw of one figure; after an error that figure is missing. */
    void note(JsonIssue issue, String pointer, Object... arguments) {
        issues.add(messages.issue(issue, spot.at(pointer), arguments));
    }

    /** Notes a name that nobody knows, with the nearest of those that are; the first ones of a record are enough. */
    void unknown(JsonIssue issue, String pointer, String name, Collection<String> known) {
        unknown++;
        if (unknown < Json.MAX_UNKNOWN) {
            note(issue, pointer, Shown.of(name), messages.suggestion(Shown.of(name), known));
        } else if (unknown == Json.MAX_UNKNOWN) {
            note(issue, pointer, Shown.of(name) + ", …", "");
        }
    }

    /** A reason to refuse the whole record. */
    Refused refused(JsonIssue issue, String pointer, Object... arguments) {
        return refused(messages.issue(issue, spot.at(pointer), arguments));
    }

    /** The same, for a flaw already found. */
    Refused refused(Issue issue) {
        return new Refused(issue);
    }

    Messages messages() {
        return messages;
    }

    public List<Issue> issues() {
        return issues;
    }

    /** A record that cannot be used; never leaves this package. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Issue issue;

        private Refused(Issue issue) {
            super(issue.code(), null, false, false);
            this.issue = issue;
        }

        public Issue issue() {
            return issue;
        }
    }
}
