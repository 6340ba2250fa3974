package fr.donum.domain.scheme;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Something a reader must be told beside a result. */
public sealed interface Remark {
    /** Stable name, lower case with hyphens. */
    String code();

    /**
     * The result hangs on how an open question is read: it would be {@code otherwise} under the other reading.
     *
     * @param ours euros as evaluated
     * @param otherwise euros under the other reading
     */
    record OtherReading(Interpretation question, Interval<Euros> ours, Interval<Euros> otherwise) implements Remark {
        @Override
        public String code() {
            return switch (question) {
                case ZERO_DENOMINATOR -> "zero-denominator-matters";
                case CAP -> "cap-matters";
                case LAP_EXEMPTION -> "lap-exemption-assumed";
                default -> "other-reading-matters";
            };
        }
    }

    static List<Remark> about(Evaluation evaluation) {
        List<Remark> remarks = new ArrayList<>();
        Set<Interpretation> told =
                EnumSet.of(Interpretation.ZERO_DENOMINATOR, Interpretation.CAP, Interpretation.LAP_EXEMPTION);
        told.retainAll(evaluation.interpretations());
        for (Interpretation question : told) {
            evaluation
                    .otherwise(question)
                    .filter(other -> question == Interpretation.LAP_EXEMPTION || differ(evaluation, other))
                    .map(other -> new OtherReading(question, evaluation.euros(), other.euros()))
                    .ifPresent(remarks::add);
        }
        return remarks;
    }

    private static boolean differ(Evaluation one, Evaluation other) {
        return !one.euros().equals(other.euros()) || !Arrays.equals(one.outcomes(), other.outcomes());
    }
}
