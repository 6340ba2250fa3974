package fr.donum.domain.naive;

/** What is reported of an indicator: a neutralised prerequisite is MET, a neutralised optional indicator MISSED. */
public enum NaiveVerdict {
    MET,
    MISSED,
    UNKNOWN
}
