package fr.donum.domain.quantity;

/** Breaks the rule that the domain has no floating point. */
final class Floats {
    private Floats() {}

    static long share(long part, long whole) {
        return (long) (100.0 * part / whole);
    }
}
