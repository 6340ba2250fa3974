package fr.donum.cli.scheme;

import fr.donum.application.source.Issue;
import fr.donum.application.source.Place;
import fr.donum.application.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that is wrong with a scheme file: the file, the place in it, the value, and what to do. */
final class SchemeProblems {
    private final String file;
    private final Texts texts;
    private final List<Issue> issues = new ArrayList<>();

    SchemeProblems(String file, Locale language) {
        this.file = file;
        this.texts = Texts.of("fr.donum.cli.scheme.problems", language, SchemeProblems.class);
    }

    /** @param values the offending value first, then what the text of this problem asks for */
    void add(String pointer, String problem, String... values) {
        String code = "scheme." + problem;
        String remedy = texts.say(code + ".remedy", (Object[]) values);
        boolean isNear = values.length > 2 && !values[2].isEmpty();
        issues.add(Issue.error(
                        code,
                        Place.of(file).record(pointer.isEmpty() ? "/" : pointer),
                        texts.say(code + ".what", (Object[]) values),
                        isNear ? texts.say("scheme.did-you-mean", values[2]) + " " + remedy : remedy)
                .withValue(values.length > 0 ? values[0] : ""));
    }

    /** The title of what was read, which says that it was read from a file. */
    String marked(String title) {
        return texts.say("scheme.imported", title, file);
    }

    /** The title as it stood in the file. */
    static String unmarked(String title) {
        for (Locale language : Texts.LANGUAGES) {
            String mark = new SchemeProblems("", language).marked("");
            int start = title.lastIndexOf(mark.substring(0, mark.length() - 1));
            if (start >= 0) {
                return title.substring(0, start);
            }
        }
        return title;
    }

    List<Issue> issues() {
        return issues;
    }
}
