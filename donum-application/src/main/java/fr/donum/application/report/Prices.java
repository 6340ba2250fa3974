package fr.donum.application.report;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the other reading of each open question would make of the results of many, as these come. */
public final class Prices {
    private final Map<Interpretation, Sum> sums = new EnumMap<>(Interpretation.class);

    /**
     * The price of one question.
     *
     * @param isRegistered whether the other way is the one of the register, which the evaluations depart from
     * @param concerned number of results that rest on it
     * @param changed number of those that would be others
     * @param euros sum of all results, if it were read the other way
     */
    public record Price(
            Interpretation question, boolean isRegistered, long concerned, long changed, Interval<Euros> euros) {}

    public void add(Report report) {
        for (OtherReading other : report.otherReadings()) {
            sums.computeIfAbsent(other.question(), question -> new Sum(other.isRegistered()))
                    .add(other, report.euros());
        }
    }

    /**
     * A price for each question that any result rests on.
     *
     * @param ours sum of all results as they are
     */
    public List<Price> of(Interval<Euros> ours) {
        return sums.entrySet().stream()
                .map(each -> each.getValue().price(each.getKey(), ours))
                .toList();
    }

    private static final class Sum {
        private final boolean isRegistered;
        private long concerned;
        private long changed;
        private Euros assured = Euros.ZERO;
        private Euros attainable = Euros.ZERO;

        Sum(boolean isRegistered) {
            this.isRegistered = isRegistered;
        }

        void add(OtherReading other, Interval<Euros> ours) {
            concerned++;
            changed += other.changes() ? 1 : 0;
            assured = assured.plus(other.euros().assured()).minus(ours.assured());
            attainable = attainable.plus(other.euros().attainable()).minus(ours.attainable());
        }

        Price price(Interpretation question, Interval<Euros> ours) {
            Interval<Euros> euros = new Interval<>(
                    ours.assured().plus(assured), ours.attainable().plus(attainable));
            return new Price(question, isRegistered, concerned, changed, euros);
        }
    }
}
