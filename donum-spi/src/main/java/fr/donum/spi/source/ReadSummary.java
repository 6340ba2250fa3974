package fr.donum.spi.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a reading went.
 *
 * @param completeness whether all of the source was read
 * @param accepted number of dossiers handed over
 * @param rejected number of records refused
 * @param issues what concerns the source as a whole rather than one record, such as a table without a header
 * @param leftOut how much stands there of each kind that is no record; each more than 0, in the order of the kinds
 */
public record ReadSummary(
        Completeness completeness, long accepted, long rejected, List<Issue> issues, Map<LeftOut, Long> leftOut) {
    public ReadSummary {
        issues = List.copyOf(issues);
        Map<LeftOut, Long> ordered = new EnumMap<>(LeftOut.class);
        ordered.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(ordered);
    }

    /** A reading that met nothing but records. */
    public ReadSummary(Completeness completeness, long accepted, long rejected, List<Issue> issues) {
        this(completeness, accepted, rejected, issues, Map.of());
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
