package fr.donum.spi.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a reading went.
 *
 * @param completeness whether all of the source was read
 * @param seen number of records that the source met, counted where it meets them rather than where it hands them over
 * @param accepted number of dossiers handed over
 * @param rejected number of records refused
 * @param issues what concerns the source as a whole rather than one record, such as a table without a header
 * @param leftOut how much stands there of each kind that is no record; each more than 0, in the order of the kinds
 */
public record ReadSummary(
        Completeness completeness,
        long seen,
        long accepted,
        long rejected,
        List<Issue> issues,
        Map<LeftOut, Long> leftOut) {
    private static final long MOST = 1_000_000_000_000_000L;

    /** @throws IllegalArgumentException if a count is less than it can be, or more than there are records anywhere */
    public ReadSummary {
        Objects.requireNonNull(completeness, "completeness");
        issues = List.copyOf(issues);
        requireWithin(0, seen, "seen");
        requireWithin(0, accepted, "accepted");
        requireWithin(0, rejected, "rejected");
        Map<LeftOut, Long> ordered = new EnumMap<>(LeftOut.class);
        ordered.putAll(leftOut);
        ordered.forEach((kind, count) -> requireWithin(1, count, "leftOut " + kind));
        leftOut = Collections.unmodifiableMap(ordered);
    }

    private static void requireWithin(long least, long count, String what) {
        if (count < least || count > MOST) {
            throw new IllegalArgumentException(what + " is no count from " + least + " to " + MOST + ": " + count);
        }
    }

    /**
     * Of a source that meets records where it hands them over.
     *
     * @throws IllegalArgumentException as the constructor with all of them does
     */
    public ReadSummary(
            Completeness completeness, long accepted, long rejected, List<Issue> issues, Map<LeftOut, Long> leftOut) {
        this(completeness, sum(accepted, rejected), accepted, rejected, issues, leftOut);
    }

    /** Less than nothing if it is beyond all numbers, which is refused as well. */
    private static long sum(long accepted, long rejected) {
        return accepted > MOST || rejected > MOST ? -1 : accepted + rejected;
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

    /**
     * The same, with what the source counted on its own account.
     *
     * @throws IllegalArgumentException if it is less than 0, or more than there are records anywhere
     */
    public ReadSummary withSeen(long count) {
        return new ReadSummary(completeness, count, accepted, rejected, issues, leftOut);
    }

    /** The same with other issues. */
    public ReadSummary withIssues(List<Issue> others) {
        return new ReadSummary(completeness, seen, accepted, rejected, others, leftOut);
    }

    /** Whether as much was met as was handed over, by so many dossiers and so many records refused. */
    public boolean agreesWith(long dossiers, long refused) {
        return seen == dossiers + refused && accepted == dossiers && rejected == refused;
    }
}
