package fr.donum.application.report;

import fr.donum.domain.criterion.Interpretation;

/** The open questions of the texts, in words: the register's own in French, the bundle's, by number, in English. */
record Readings(Words words) {
    String question(Interpretation open) {
        return words.find(key(open) + ".question", open.question());
    }

    String ours(Interpretation open) {
        return words.find(key(open) + ".ours", open.implemented());
    }

    String other(Interpretation open) {
        return words.find(key(open) + ".other", open.other());
    }

    private static String key(Interpretation open) {
        return "interpretation." + open.number();
    }
}
