package fr.donum.application.report;

import fr.donum.application.result.EurosSum;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the other reading of each open question would make of the results of many, as these come. */
public final class Prices {
    private final Map<Interpretation, Sum> sums = new EnumMap<>(Interpretation.class);
    private final EurosSum ours = new EurosSum();

    /** Nothing is summed yet. */
    public Prices() {}

    /**
     * The price of one question.
     *
     * @param isRegistered whether the other way is the one of the register, which the evaluations depart from
     * @param concerned number of results that rest on it
     * @param changed number of those that would be others
     * @param uncomputed number of those whose other reading cannot be computed from what is given
     * @param euros sum of all results, if it were read the other way, those that cannot be computed staying as they are;
     *     null if none can
     */
    public record Price(
            Interpretation question,
            boolean isRegistered,
            long concerned,
            long changed,
            long uncomputed,
            @Nullable Interval<Euros> euros) {}

    public void add(Report report) {
        ours.add(report.euros());
        for (OtherReading other : report.otherReadings()) {
            sums.computeIfAbsent(other.question(), question -> new Sum(other.isRegistered()))
                    .add(other, report.euros());
        }
    }

    /** A price for each question that any result rests on. */
    public List<Price> all() {
        return sums.entrySet().stream()
                .map(each -> each.getValue().price(each.getKey(), ours))
                .toList();
    }

    /** What the other reading adds to the sum of all. */
    private static final class Sum {
        private final boolean isRegistered;
        private long concerned;
        private long changed;
        private long uncomputed;
        private Euros assured = Euros.ZERO;
        private Euros attainable = Euros.ZERO;
        private long unbounded;

        Sum(boolean isRegistered) {
            this.isRegistered = isRegistered;
        }

        void add(OtherReading other, Interval<Euros> ours) {
            concerned++;
            changed += other.changes() ? 1 : 0;
            Interval<Euros> then = other.euros();
            if (then == null) {
                uncomputed++;
            } else {
                assured = assured.plus(then.assured()).minus(ours.assured());
                attainable = attainable.plus(bound(then)).minus(bound(ours));
                unbounded += (then.isBounded() ? 0 : 1) - (ours.isBounded() ? 0 : 1);
            }
        }

        private static Euros bound(Interval<Euros> euros) {
            Euros most = euros.attainable();
            return most == null ? Euros.ZERO : most;
        }

        Price price(Interpretation question, EurosSum ours) {
            Euros least = ours.total().assured().plus(assured);
            Interval<Euros> euros = ours.unbounded() + unbounded > 0
                    ? Interval.atLeast(least)
                    : new Interval<>(least, ours.attainableOfBounded().plus(attainable));
            return new Price(
                    question, isRegistered, concerned, changed, uncomputed, uncomputed == concerned ? null : euros);
        }
    }
}
