package fr.donum.adapter.excel.write;

import fr.donum.application.report.Report;
import fr.donum.application.result.EurosSum;
import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.criterion.Verdict;
import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.scheme.Outcome;
import fr.donum.domain.scheme.Scheme;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What many evaluations come to, by volet and by indicator, and how many rest on each open question. */
final class Sums {
    private final Euros pointValue;
    private final Map<String, Sum> volets = new HashMap<>();
    private final Map<String, Sum> indicators = new HashMap<>();
    private final Map<Interpretation, Long> resting = new EnumMap<>(Interpretation.class);

    Sums(Scheme scheme) {
        this.pointValue = scheme.pointValue();
    }

    /** How many there are of each outcome, and what they are paid together. */
    static final class Sum {
        private final Map<Outcome.Kind, Long> outcomes = new EnumMap<>(Outcome.Kind.class);
        private Points points = Points.ZERO;
        private final EurosSum sum = new EurosSum();

        private void add(Outcome.Kind outcome, Interval<Amount> amount, Euros pointValue) {
            outcomes.merge(outcome, 1L, Long::sum);
            points = points.plus(amount.assured().points());
            sum.add(amount.map(all -> all.worth(pointValue)));
        }

        long count(Outcome.Kind outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }

        Points points() {
            return points;
        }

        Interval<Euros> euros() {
            return sum.total();
        }
    }

    void add(Report report) {
        for (Report.Group volet : report.volets()) {
            sum(volets, volet.id()).add(outcome(volet.verdict()), volet.amount(), pointValue);
            for (Report.Line line : volet.lines()) {
                sum(indicators, line.id()).add(line.outcome(), line.amount(), pointValue);
            }
        }
        report.interpretations().forEach(open -> resting.merge(open, 1L, Long::sum));
    }

    private static Sum sum(Map<String, Sum> sums, String id) {
        return sums.computeIfAbsent(id, key -> new Sum());
    }

    private static Outcome.Kind outcome(Verdict verdict) {
        return switch (verdict) {
            case MET -> Outcome.Kind.EARNED;
            case MISSED -> Outcome.Kind.MISSED;
            case UNKNOWN -> Outcome.Kind.OPEN;
        };
    }

    Sum ofVolet(String id) {
        return volets.getOrDefault(id, new Sum());
    }

    Sum ofIndicator(String id) {
        return indicators.getOrDefault(id, new Sum());
    }

    /** How many evaluations rest on each open question that any rests on. */
    Map<Interpretation, Long> resting() {
        return resting;
    }
}
