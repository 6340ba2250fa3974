package fr.donum.application.report;

import fr.donum.domain.criterion.Interpretation;

/** The open questions of the texts, in words: the register's own in French, the bundle's, by number, in English. */
public record Readings(Words words) {
    public String question(Interpretation open) {
        return words.find(key(open) + ".question", open.question());
    }

    public String ours(Interpretation open) {
        return words.find(key(open) + ".ours", open.implemented());
    }

    public String other(Interpretation open) {
        return words.find(key(open) + ".other", open.other());
    }

    private static String key(Interpretation open) {
        return "interpretation." + open.number();
    }
}
