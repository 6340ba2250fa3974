package fr.donum.adapter.json.record;

import fr.donum.adapter.json.text.FaultCode;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.PageSpot;
import fr.donum.adapter.json.text.Shown;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is noted of a source as a whole: each thing once, however many pages repeat it. */
final class Notes {
    private static final int MOST = 50;

    private final Messages messages;
    private final Set<String> said = new HashSet<>();
    private final List<Issue> issues = new ArrayList<>();

    Notes(Messages messages) {
        this.messages = messages;
    }

    void add(Issue issue) {
        if (said.size() < MOST && said.add(issue.code() + issue.what())) {
            issues.add(issue);
        }
    }

    void note(FaultCode issue, Place where, Object... arguments) {
        add(messages.issue(issue, where, arguments));
    }

    /** A field of the page that nobody knows; extensions aside. */
    void unknownField(PageSpot page, String name) {
        if (!name.startsWith(ApiNames.EXTENSION)) {
            note(
                    JsonIssue.JSON_UNKNOWN_FIELD,
                    page.at("/" + Shown.inPointer(name)),
                    Shown.of(name),
                    messages.suggestion(name, ApiNames.PAGE));
        }
    }

    Messages messages() {
        return messages;
    }

    List<Issue> issues() {
        return issues;
    }
}
