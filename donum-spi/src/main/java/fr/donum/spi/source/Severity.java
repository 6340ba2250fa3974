package fr.donum.spi.source;

/** How bad an {@link Issue} is. */
public enum Severity {
    /** A figure, a record or a table cannot be used. */
    ERROR,
    /** It was used, and is doubtful. */
    WARNING,
    /** Worth knowing. */
    INFO
}
