package fr.donum.tck.source;

/** What became of a rule. */
public enum RuleVerdict {
    PASSED,
    FAILED,
    /** Not checked, for a reason that was given. */
    WAIVED
}
