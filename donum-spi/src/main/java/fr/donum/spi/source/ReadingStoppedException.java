package fr.donum.spi.source;

/**
 * The host wants no more: thrown by a {@link DossierSink} into the source, which lets it pass, closes what it has open, and calls
 * the sink no more.
 */
public class ReadingStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a stack trace: it is no failure. */
    public ReadingStoppedException(String message) {
        super(message, null, false, false);
    }
}
