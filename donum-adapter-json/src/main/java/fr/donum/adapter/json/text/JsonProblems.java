package fr.donum.adapter.json.text;

import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.IssueCode;
import fr.donum.spi.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is wrong with a JSON file that people write: the file, the place in it, the value, and what to do. */
public final class JsonProblems {
    private final String file;
    private final IssueCatalogue catalogue;
    private final Locale language;
    private final List<Issue> issues = new ArrayList<>();

    /** @param catalogue what may be wrong with such a file; each code is a kind of file, a dot and the problem */
    public JsonProblems(String file, IssueCatalogue catalogue, Locale language) {
        this.file = file;
        this.catalogue = catalogue;
        this.language = language;
    }

    /** @param values the offending value first, then what the text of this problem asks for */
    void add(String pointer, String problem, String... values) {
        Place where = Place.of(file).record(pointer.isEmpty() ? "/" : pointer);
        Issue issue = catalogue
                .issue(code(problem), language, where, (Object[]) values)
                .withValue(values.length > 0 ? values[0] : "");
        boolean isNear = values.length > 2 && !values[2].isEmpty();
        issues.add(isNear ? suggesting(values[2], issue) : issue);
    }

    /** A few words of the same texts, to be a value in a sentence. */
    String say(String key) {
        return catalogue.say(language, key);
    }

    private IssueCode code(String problem) {
        return catalogue.codes().stream()
                .filter(code -> code.code().endsWith("." + problem))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(problem));
    }

    private Issue suggesting(String near, Issue issue) {
        String question = catalogue.say(language, "did-you-mean", near);
        return Issue.error(issue.code(), issue.where(), issue.what(), question + " " + issue.remedy())
                .withValue(String.valueOf(issue.value()));
    }

    public List<Issue> issues() {
        return issues;
    }
}
