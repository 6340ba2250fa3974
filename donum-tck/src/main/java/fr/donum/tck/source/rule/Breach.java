package fr.donum.tck.source.rule;

/** Ends the check of a rule whose breach is already noted. */
final class Breach extends RuntimeException {
    private static final long serialVersionUID = 1;

    Breach() {
        super("noted", null, false, false);
    }
}
