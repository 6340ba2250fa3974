package fr.donum.domain.scheme;

import fr.donum.domain.quantity.Amount;
import fr.donum.domain.quantity.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an indicator, with what made it so. */
public sealed interface Outcome {
    /** Met, and paid. The amount is exact unless it depends on a missing figure. */
    record Earned(Interval<Amount> amount) implements Outcome {
        @Override
        public Kind kind() {
            return Kind.EARNED;
        }
    }

    /** Not met: so much is forgone; null where that has no bound. */
    record Missed(@Nullable Amount forgone) implements Outcome {
        @Override
        public Kind kind() {
            return Kind.MISSED;
        }
    }

    /** Met, but lost behind a closed gate: so much, or null where that has no bound. */
    record Blocked(@Nullable Amount lost, List<Closure> by) implements Outcome {
        public Blocked {
            by = List.copyOf(by);
        }

        @Override
        public Kind kind() {
            return Kind.BLOCKED;
        }
    }

    /**
     * Not decided, or met while its gate is not decided.
     *
     * @param attainable what it may still bring; nothing behind a closed gate, null without a bound
     * @param by what closes the gate, if it is closed
     */
    record Open(@Nullable Amount attainable, List<Closure> by) implements Outcome {
        public Open {
            by = List.copyOf(by);
        }

        @Override
        public Kind kind() {
            return Kind.OPEN;
        }
    }

    /** Set aside by the caisse: it neither blocks nor pays. */
    record Neutralised() implements Outcome {
        @Override
        public Kind kind() {
            return Kind.NEUTRALISED;
        }
    }

    /** A volet that is missed, and its indicators that miss it. */
    record Closure(Volet volet, List<Indicator> missed) {
        public Closure {
            missed = List.copyOf(missed);
        }
    }

    /** The name of each fate. */
    enum Kind {
        /** {@link Earned}. */
        EARNED,
        /** {@link Missed}. */
        MISSED,
        /** {@link Blocked}. */
        BLOCKED,
        /** {@link Open}. */
        OPEN,
        /** {@link Neutralised}. */
        NEUTRALISED
    }

    /** The name of this fate. */
    Kind kind();
}
