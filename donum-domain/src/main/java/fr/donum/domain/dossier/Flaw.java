package fr.donum.domain.dossier;

/**
 * Why a figure is not, or hardly, what its metric takes. Said here once, and asked by every way in: tables, JSON, APIs,
 * programs.
 */
public enum Flaw {
    /** Below 0. */
    NEGATIVE("less than 0"),
    /** Finer than the metric is counted: half an act, a third of a point, a tenth of a cent. */
    NOT_IN_UNIT("finer than it is counted"),
    /** More than any practice has, or more points than can be granted. */
    TOO_LARGE("more than any practice has"),
    /** More online than in all, or something out of nothing. */
    PART_EXCEEDS_WHOLE("more than its whole"),
    /** A rate above 100 % of a usage whose numerator is part of its denominator. */
    ABOVE_100_PERCENT("above 100 %"),
    /** A rate above 1 000 %: a percentage that was written as one twice. */
    IMPOSSIBLE_RATE("above 1 000 %"),
    /** A rate above 150 % where more than 100 % can happen: usable, and worth a word. */
    DOUBTFUL_RATE("above 150 %");

    /** What the figure is, for a programmer. */
    final String said;

    Flaw(String said) {
        this.said = said;
    }

    /** Whether the figure can be used all the same. */
    public boolean isDoubtOnly() {
        return this == DOUBTFUL_RATE;
    }
}
