package fr.donum.application.report;

import fr.donum.application.source.ReadSummary.Completeness;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;

/**
 * The reconciliation: every record read was evaluated or rejected.
 *
 * @param evaluated number of dossiers evaluated
 * @param rejected number of records refused
 * @param superseded snapshots that a later one of the same practitioner replaces; not counted as read
 * @param euros sum of all evaluations
 * @param completeness whether all of every source was read
 * @param unbounded number of evaluations whose euros have no bound
 */
public record Summary(
        long evaluated,
        long rejected,
        long superseded,
        Interval<Euros> euros,
        Completeness completeness,
        long unbounded) {
    /** Where every evaluation has a bound. */
    public Summary(long evaluated, long rejected, long superseded, Interval<Euros> euros, Completeness completeness) {
        this(evaluated, rejected, superseded, euros, completeness, 0);
    }

    /** Number of records read: evaluated and rejected. */
    public long read() {
        return evaluated + rejected;
    }
}
