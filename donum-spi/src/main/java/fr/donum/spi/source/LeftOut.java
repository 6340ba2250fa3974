package fr.donum.spi.source;

import java.util.Locale;

/** What stands in a source beside its records: neither a practitioner nor lost, but counted by kind and told. */
public enum LeftOut {
    /** A remark, a source, a page number, a legend, a practitioner without figures: words, and no figure of a practitioner. */
    NOTE,
    /** Sums, means or counts of other rows. */
    TOTAL,
    /** What is to be reached: an objective, a threshold. */
    TARGET,
    /** The name of a group of rows, such as a centre's. */
    BAND,
    /** The names of the columns once more. */
    HEADER,
    /** A line drawn with characters. */
    RULE;

    /** Its name in JSON: {@code "note"}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
