package fr.donum.tck.source;

import java.util.Locale;

/** What a rule needs a source to hold. */
public enum Input {
    /** At least two good records, and nothing else. */
    GOOD,
    /** Good records, at least one of which lacks a figure that the others have. */
    GAP,
    /** Good records with a bad one between them. */
    BAD_RECORD,
    /** Good records, and a patient's number (NIR) where it should not be. */
    NIR,
    /** A source that breaks off, such as half of a file. */
    TRUNCATED,
    /** A source that is not there: no such file, nobody listening. */
    ABSENT,
    /** At least 100 000 good records. */
    MANY;

    /** Name in a configuration, such as {@code "bad-record"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
