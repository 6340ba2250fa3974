package fr.donum.domain.criterion;

/** Whether a requirement is met; ordered as Kleene's logic has it, from false over unknown to true. */
public enum Verdict {
    /** The figures say no, whatever is missing. */
    MISSED,
    /** The figures at hand do not decide it. */
    UNKNOWN,
    /** The figures say yes, whatever is missing. */
    MET;

    /** Both: the lesser. */
    public Verdict and(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Either: the greater. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** MET or MISSED. */
    public static Verdict of(boolean met) {
        return met ? MET : MISSED;
    }
}
