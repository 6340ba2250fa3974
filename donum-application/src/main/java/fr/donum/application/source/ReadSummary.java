package fr.donum.application.source;

import java.util.List;

/**
 * How a reading went.
 *
 * @param completeness whether all of the source was read
 * @param accepted number of dossiers handed over
 * @param rejected number of records refused
 * @param issues what concerns the source as a whole rather than one record, such as a table without a header
 */
public record ReadSummary(Completeness completeness, long accepted, long rejected, List<Issue> issues) {
    public ReadSummary {
        issues = List.copyOf(issues);
    }

    /** Whether all of the source was read. */
    public enum Completeness {
        /** To its end. */
        COMPLETE,
        /** Something is known not to have been read. */
        PARTIAL,
        /** The source cannot tell. */
        UNKNOWN
    }

    /** Number of records seen: accepted and rejected. */
    public long seen() {
        return accepted + rejected;
    }
}
