package fr.donum.adapter.json.text;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Place;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.text.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The words about JSON, and perhaps those of a source of its own, in the user's language. */
public final class Messages {
    private final Locale language;
    private final List<IssueCatalogue> catalogues;
    private final UnaryOperator<String> clean;

    public Messages(Locale language) {
        this.language = language;
        this.catalogues = List.of(JsonIssue.CATALOGUE);
        this.clean = UnaryOperator.identity();
    }

    /**
     * Those about JSON and more.
     *
     * @param clean takes every known secret out of a text
     */
    public Messages(Locale language, IssueCatalogue more, UnaryOperator<String> clean) {
        this.language = language;
        this.catalogues = List.of(JsonIssue.CATALOGUE, more);
        this.clean = clean;
    }

    public Issue issue(IssueCode issue, Place where, Object... arguments) {
        return Issue.of(
                issue.severity(),
                issue.code(),
                where,
                say(issue.code() + ".what", arguments),
                say(issue.code() + ".remedy", arguments));
    }

    /** A fault that is not the end of the source. */
    public Issue issue(Fault fault, Place where) {
        Issue issue = issue(fault.issue(), where, fault.arguments());
        return fault.isOfLaterPage()
                ? find(fault.issue().code() + ".remedy.page", fault.arguments())
                        .map(issue::withRemedy)
                        .orElse(issue)
                : issue;
    }

    /** A fault as the end of the source. */
    public SourceException exception(Fault fault) {
        String code = fault.issue().code();
        Object[] arguments = fault.arguments();
        return new SourceException(
                fault.issue().kind(), say(code + ".what", arguments), say(code + ".remedy", arguments), fault);
    }

    public String say(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException(key));
    }

    private Optional<String> find(String key, Object... arguments) {
        return catalogues.stream()
                .flatMap(each -> each.find(language, key, arguments).stream())
                .findFirst()
                .map(clean);
    }

    /** " Did you mean …?", or nothing. */
    public String suggestion(String given, Collection<String> known) {
        return Suggestion.near(given, known)
                .map(found -> " " + say("did-you-mean", found))
                .orElse("");
    }
}
