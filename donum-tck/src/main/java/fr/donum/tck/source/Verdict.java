package fr.donum.tck.source;

/** What became of a rule. */
public enum Verdict {
    PASSED,
    FAILED,
    /** Not checked, for a reason that was given. */
    WAIVED
}
