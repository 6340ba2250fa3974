package fr.donum.adapter.json.scheme;

import fr.donum.spi.text.Texts;
import java.util.Locale;

/** Titles of imported schemes, which say that they were read from a file. */
record ImportedTitle(String file, Locale language) {
    String of(String title) {
        return SchemeIssue.CATALOGUE.say(language, "scheme.imported", title, file);
    }

    /** The title as it stood in the file. */
    static String withoutMark(String title) {
        for (Locale language : Texts.LANGUAGES) {
            String mark = new ImportedTitle("", language).of("");
            int start = title.lastIndexOf(mark.substring(0, mark.length() - 1));
            if (start >= 0) {
                return title.substring(0, start);
            }
        }
        return title;
    }
}
