package fr.donum.cli.report;

import fr.donum.domain.scheme.Outcome;

/** The sign of a fate, and its colour on a terminal that has colours. */
enum Mark {
    EARNED("✓", 32),
    MISSED("✗", 31),
    BLOCKED("⊘", 33),
    OPEN("?", 36),
    NEUTRALISED("–", 90);

    private final String sign;
    private final int colour;

    Mark(String sign, int colour) {
        this.sign = sign;
        this.colour = colour;
    }

    static Mark of(Outcome.Kind kind) {
        return valueOf(kind.name());
    }

    String sign() {
        return sign;
    }

    /** ANSI number of its colour. */
    int colour() {
        return colour;
    }
}
