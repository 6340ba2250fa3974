package fr.donum.domain.criterion;

import fr.donum.domain.dossier.Answer;
import fr.donum.domain.dossier.Tally;
import fr.donum.domain.quantity.Ratio;

/** Something seen, or asked for. {@code toString} is exact and for programs: {@code "63/80"}, {@code "yes"}. */
public sealed interface Observation {
    /** What sort of thing was seen, for a switch that leaves none out. */
    enum Kind {
        /** {@link Nothing}. */
        NOTHING,
        /** {@link OfAnswer}. */
        ANSWER,
        /** {@link OfTally}. */
        TALLY,
        /** {@link OfRatio}. */
        RATIO,
        /** {@link Between}. */
        BETWEEN,
        /** {@link OfCount}. */
        COUNT
    }

    /** What sort of thing was seen. */
    Kind kind();

    /** Nothing was supplied, or there is nothing to see. */
    record Nothing() implements Observation {
        @Override
        public Kind kind() {
            return Kind.NOTHING;
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** An attestation's answer. */
    record OfAnswer(Answer answer) implements Observation {
        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }

        @Override
        public String toString() {
            return switch (answer) {
                case YES -> "yes";
                case NO -> "no";
                case EXEMPT -> "exempt";
            };
        }
    }

    /** Counts, as counted: never reduced. */
    record OfTally(Tally tally) implements Observation {
        @Override
        public Kind kind() {
            return Kind.TALLY;
        }

        @Override
        public String toString() {
            return tally.toString();
        }
    }

    /** A rate or a mean of rates, or the target of one. */
    record OfRatio(Ratio ratio) implements Observation {
        @Override
        public Kind kind() {
            return Kind.RATIO;
        }

        @Override
        public String toString() {
            return ratio.toString();
        }
    }

    /** A mean of which some rate is missing: it lies between these, both included. */
    record Between(Ratio low, Ratio high) implements Observation {
        @Override
        public Kind kind() {
            return Kind.BETWEEN;
        }

        @Override
        public String toString() {
            return low + ".." + high;
        }
    }

    /** A number of things. */
    record OfCount(long count) implements Observation {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public String toString() {
            return Long.toString(count);
        }
    }

    /** That there is nothing to see. */
    static Observation nothing() {
        return new Nothing();
    }
}
