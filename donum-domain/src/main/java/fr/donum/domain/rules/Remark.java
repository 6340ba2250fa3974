package fr.donum.domain.rules;

import fr.donum.domain.criterion.Interpretation;
import fr.donum.domain.dossier.Usage;
import fr.donum.domain.quantity.Euros;
import fr.donum.domain.quantity.Interval;
import fr.donum.domain.quantity.Points;
import fr.donum.domain.quantity.Ratio;
import java.util.List;
import java.util.Locale;

/** Something a reader must be told beside a result. */
public sealed interface Remark {
    /** What is told, for a switch. */
    enum Kind {
        ZERO_DENOMINATOR_MATTERS,
        CAP_MATTERS,
        LAP_EXEMPTION_ASSUMED,
        OTHER_READING_MATTERS,
        PUBLISHED_MAXIMUM_DIFFERS,
        LAP_EXEMPT_BY_SPECIALTY,
        LAP_EXEMPTION_NOT_PRESUMED,
        FSE_PERIOD,
        AAT_NEAR_MISS,
        LIST_SIZE_MISSING,
        LIST_TAKEN_AS_MIXED,
        RATE_NEAR_TARGET;

        /** Stable name, lower case with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What is told. */
    Kind kind();

    /** Stable name, lower case with hyphens. */
    default String code() {
        return kind().code();
    }

    /**
     * The result hangs on how an open question is read: it would be {@code otherwise} under the other reading.
     *
     * @param ours euros as evaluated
     * @param otherwise euros under the other reading
     */
    record OtherReading(Interpretation question, Interval<Euros> ours, Interval<Euros> otherwise) implements Remark {
        @Override
        public Kind kind() {
            return switch (question) {
                case ZERO_DENOMINATOR -> Kind.ZERO_DENOMINATOR_MATTERS;
                case CAP -> Kind.CAP_MATTERS;
                case LAP_EXEMPTION -> Kind.LAP_EXEMPTION_ASSUMED;
                default -> Kind.OTHER_READING_MATTERS;
            };
        }
    }

    /**
     * The total that was published is not that of the items.
     *
     * @param published the headline
     * @param ours the sum of the items, which is what is paid here
     */
    record PublishedMaximum(Points published, Points ours) implements Remark {
        @Override
        public Kind kind() {
            return Kind.PUBLISHED_MAXIMUM_DIFFERS;
        }
    }

    /** The LAP is not asked of this specialty, and counts as exempt although the doctor did not answer yes. */
    record LapExempt(String specialty) implements Remark {
        @Override
        public Kind kind() {
            return Kind.LAP_EXEMPT_BY_SPECIALTY;
        }
    }

    /**
     * Another text exempts this specialty from the LAP; this one may not, and the answer matters.
     *
     * @param ours euros as evaluated, without the exemption
     * @param ifExempt euros if the doctor were exempt
     */
    record LapExemptionNotPresumed(String specialty, Interval<Euros> ours, Interval<Euros> ifExempt) implements Remark {
        @Override
        public Kind kind() {
            return Kind.LAP_EXEMPTION_NOT_PRESUMED;
        }
    }

    /**
     * The days over which the FSE rate is taken.
     *
     * @param figuresAreOfOtherDays whether the dossier's FSE figures, as it dates them, cover other days: a warning
     */
    record FseCountedOver(FsePeriod period, boolean figuresAreOfOtherDays) implements Remark {
        @Override
        public Kind kind() {
            return Kind.FSE_PERIOD;
        }
    }

    /**
     * The AAT rate misses its target by little. AmeliPro displays less than the rate used for payment, so that it may be
     * reached.
     */
    record AatNearMiss(Ratio rate, Ratio target) implements Remark {
        @Override
        public Kind kind() {
            return Kind.AAT_NEAR_MISS;
        }
    }

    /**
     * A rate, or a mean of rates, is as close to its target as it is rounded: the verdict is that of the figure as
     * written, and the counts would settle it.
     *
     * @param usages the rates that are known without their counts
     * @param rate as written, or the mean of what is written
     * @param decimals that the finest of them was written with, as a fraction of 1
     */
    record RateNearTarget(List<Usage> usages, Ratio rate, int decimals, Ratio target) implements Remark {
        public RateNearTarget {
            usages = List.copyOf(usages);
        }

        @Override
        public Kind kind() {
            return Kind.RATE_NEAR_TARGET;
        }
    }

    /** The amount is in proportion to the list, whose size is missing, so that it has no bound. */
    record ListSizeMissing(long reference) implements Remark {
        @Override
        public Kind kind() {
            return Kind.LIST_SIZE_MISSING;
        }
    }

    /**
     * Whether the list is one of patients under 16 only is not known: it is held against the reference of all others.
     *
     * @param reference patients of any list but one of children, which is the one taken
     * @param under16 patients of the reference for a list of children
     */
    record ListTakenAsMixed(long reference, long under16) implements Remark {
        @Override
        public Kind kind() {
            return Kind.LIST_TAKEN_AS_MIXED;
        }
    }
}
