package fr.donum.adapter.http;

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

    void note(HttpIssue issue, Place where, Object... arguments) {
        add(messages.issue(issue, where, arguments));
    }

    /** A field of the page that nobody knows; extensions aside. */
    void unknownField(PageSpot page, String name) {
        if (!name.startsWith(Names.EXTENSION)) {
            note(
                    HttpIssue.JSON_UNKNOWN_FIELD,
                    page.at("/" + Shown.inPointer(name)),
                    Shown.of(name),
                    messages.suggestion(name, Names.PAGE));
        }
    }

    Messages messages() {
        return messages;
    }

    List<Issue> issues() {
        return issues;
    }
}
