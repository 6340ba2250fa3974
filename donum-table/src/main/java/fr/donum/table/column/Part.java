package fr.donum.table.column;

/** What a column is for. */
public enum Part {
    ID,
    /** Another column of ids than the one that is the key. */
    OTHER_KEY,
    YEAR,
    DATE,
    NAME,
    SPECIALTY,
    DEPARTMENT,
    GROUP,
    LIST_SIZE,
    LIST_UNDER_16,
    PRACTICE_START,
    FIRST_FSE,
    NEUTRALISED,
    /** Stands beside the name, and goes behind it. */
    FIRST_NAME,
    /** An attestation's answer. */
    ATTESTED,
    /** A usage's numerator, denominator, rate. */
    DONE,
    TOTAL,
    RATE,
    /** A usage, by its name alone: a cell says whether it is its rate. */
    BARE,
    /** A count. */
    COUNTED,
    /** In a long table: the metric that a row is about, and its figures. */
    METRIC,
    METRIC_DONE,
    METRIC_TOTAL,
    METRIC_VALUE;

    /** Whether only a table with a row for each metric has such a column. */
    public boolean isOfLongTable() {
        return compareTo(METRIC) >= 0;
    }

    /** Whether only a table with a column for each metric has such a column. */
    public boolean isOfWideTable() {
        return compareTo(ATTESTED) >= 0 && compareTo(COUNTED) <= 0;
    }
}
