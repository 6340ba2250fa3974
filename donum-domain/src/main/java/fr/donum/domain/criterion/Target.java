package fr.donum.domain.criterion;

import fr.donum.domain.quantity.Ratio;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a rate is held against. Reached means {@code >=}, the comparison of every official text at hand; where the
 * comparison itself is {@linkplain #isAssumed assumed}, the other reading asks for more than the target.
 *
 * @param value the target
 * @param stepped the target if each year took a step of its own; the same where the text is clear
 * @param isAssumed whether {@code >=} is a reading of an unclear text
 */
public record Target(Ratio value, Ratio stepped, boolean isAssumed) implements Serializable {
    /** A fraction of 1. */
    public static Target of(Ratio value) {
        return new Target(value, value, false);
    }

    /** So many per cent: {@code percent(60)} is 60 %. */
    public static Target percent(int hundredths) {
        return of(Ratio.percent(hundredths));
    }

    /** Two thirds are {@code fraction(2, 3)}. */
    public static Target fraction(long numerator, long denominator) {
        return of(Ratio.of(numerator, denominator));
    }

    /** The comparison is a reading of an unclear text. */
    public Target assumed() {
        return new Target(value, stepped, true);
    }

    /** The target under the reading that has a step each year. */
    public Target orStepped(Ratio other) {
        return new Target(value, other, isAssumed);
    }

    /** The target under a reading. */
    public Ratio under(Reading reading) {
        return reading.isOther(Interpretation.YEARLY_STEP) ? stepped : value;
    }

    /** Whether {@code rate} reaches the target under a reading. */
    boolean isReachedBy(Ratio rate, Reading reading) {
        return isReached(-under(reading).compareTo(rate), reading);
    }

    /** The same for {@code done / total}, {@code total} at least 1. */
    boolean isReachedBy(long done, long total, Reading reading) {
        return isReached(-under(reading).compareTo(done, total), reading);
    }

    /**
     * The open questions that holding a figure against it rests on.
     *
     * @param onTheLine whether the figure is the target itself, so that the comparison decides
     */
    Set<Interpretation> raised(boolean onTheLine) {
        Set<Interpretation> raised = EnumSet.noneOf(Interpretation.class);
        if (!value.equals(stepped)) {
            raised.add(Interpretation.YEARLY_STEP);
        }
        if (isAssumed && onTheLine) {
            raised.add(Interpretation.REACHED);
        }
        return raised;
    }

    /** Whether a rate that equals the target misses it, under a reading. */
    public boolean mustBeExceeded(Reading reading) {
        return isAssumed && reading.isOther(Interpretation.REACHED);
    }

    /** @throws IllegalArgumentException if it asks for more */
    void requireUpTo(Ratio most) {
        if (value.exceeds(most) || stepped.exceeds(most)) {
            throw new IllegalArgumentException(
                    "A target out of reach: " + this + " of 1, where " + most + " is the most there can be");
        }
    }

    /** Whether a comparison with the target under a reading, as {@link Comparable} has it, says that it is reached. */
    boolean isReached(int rateAgainstTarget, Reading reading) {
        return mustBeExceeded(reading) ? rateAgainstTarget > 0 : rateAgainstTarget >= 0;
    }

    /** {@code "3/5"}, or {@code "3/5 or 7/10"} where a step each year would ask for another. */
    @Override
    public String toString() {
        return value.equals(stepped) ? value.toString() : value + " or " + stepped;
    }
}
