package fr.donum.application.result;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The reconciliation: every record read was evaluated, rejected, or superseded: by a later snapshot, or because it is
 * later than the day asked for.
 *
 * @param evaluated number of dossiers evaluated
 * @param rejected number of records refused
 * @param superseded snapshots that a later one of the same practitioner replaces, or that are later than the day asked
 *     for
 * @param later how many of these are later than the day asked for
 * @param euros sum of all evaluations
 * @param completeness whether all of every source was read
 * @param unbounded number of evaluations whose euros have no bound
 * @param leftOut how much stands in the sources of each kind that is no record; not counted as read
 * @param shortfalls why some source was not read to its end, as far as it is known; none where all were
 */
public record Summary(
        long evaluated,
        long rejected,
        long superseded,
        long later,
        Interval<Euros> euros,
        Completeness completeness,
        long unbounded,
        Map<LeftOut, Long> leftOut,
        List<Issue> shortfalls) {
    public Summary {
        Map<LeftOut, Long> ordered = new EnumMap<>(LeftOut.class);
        ordered.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(ordered);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Whatever the day. */
    public Summary(
            long evaluated,
            long rejected,
            long superseded,
            Interval<Euros> euros,
            Completeness completeness,
            long unbounded,
            Map<LeftOut, Long> leftOut) {
        this(evaluated, rejected, superseded, 0, euros, completeness, unbounded, leftOut, List.of());
    }

    /** Sources in which nothing stands but records, each with a bound. */
    public Summary(long evaluated, long rejected, long superseded, Interval<Euros> euros, Completeness completeness) {
        this(evaluated, rejected, superseded, euros, completeness, 0, Map.of());
    }

    /** The same account of a single evaluation. */
    public Summary ofOne(Interval<Euros> worth) {
        return new Summary(1, rejected, superseded, later, worth, completeness, 0, leftOut, shortfalls);
    }

    /** Snapshots that a later one of the same practitioner replaces. */
    public long replaced() {
        return superseded - later;
    }

    /** Number of records read: evaluated, rejected and superseded. */
    public long read() {
        return evaluated + rejected + superseded;
    }
}
