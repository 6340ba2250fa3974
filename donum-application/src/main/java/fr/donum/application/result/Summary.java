package fr.donum.application.result;

import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.spi.source.LeftOut;
import fr.donum.spi.source.ReadSummary.Completeness;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The reconciliation: every record read was evaluated, rejected, or superseded by a later snapshot.
 *
 * @param evaluated number of dossiers evaluated
 * @param rejected number of records refused
 * @param superseded snapshots that a later one of the same practitioner replaces
 * @param euros sum of all evaluations
 * @param completeness whether all of every source was read
 * @param unbounded number of evaluations whose euros have no bound
 * @param leftOut how much stands in the sources of each kind that is no record; not counted as read
 */
public record Summary(
        long evaluated,
        long rejected,
        long superseded,
        Interval<Euros> euros,
        Completeness completeness,
        long unbounded,
        Map<LeftOut, Long> leftOut) {
    public Summary {
        Map<LeftOut, Long> ordered = new EnumMap<>(LeftOut.class);
        ordered.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(ordered);
    }

    /** Sources in which nothing stands but records, each with a bound. */
    public Summary(long evaluated, long rejected, long superseded, Interval<Euros> euros, Completeness completeness) {
        this(evaluated, rejected, superseded, euros, completeness, 0, Map.of());
    }

    /** Number of records read: evaluated, rejected and superseded. */
    public long read() {
        return evaluated + rejected + superseded;
    }
}
