package fr.donum.cli.json;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Place;
import fr.donum.application.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong with a JSON file that people write: the file, the place in it, the value, and what to do. */
public final class Problems {
    private final String file;
    private final String kind;
    private final Texts texts;
    private final List<Issue> issues = new ArrayList<>();

    /** @param kind of file, which the keys of its texts begin with: {@code "scheme"} */
    public Problems(String file, String kind, Texts texts) {
        this.file = file;
        this.kind = kind;
        this.texts = texts;
    }

    /** @param values the offending value first, then what the text of this problem asks for */
    void add(String pointer, String problem, String... values) {
        String code = kind + "." + problem;
        String remedy = texts.say(code + ".remedy", (Object[]) values);
        boolean isNear = values.length > 2 && !values[2].isEmpty();
        issues.add(Issue.error(
                        code,
                        Place.of(file).record(pointer.isEmpty() ? "/" : pointer),
                        texts.say(code + ".what", (Object[]) values),
                        isNear ? texts.say(kind + ".did-you-mean", values[2]) + " " + remedy : remedy)
                .withValue(values.length > 0 ? values[0] : ""));
    }

    public List<Issue> issues() {
        return issues;
    }
}
