package fr.donum.domain.criterion;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the open questions are read: {@link #OURS}, or with some of them read the other way.
 *
 * @param others the interpretations read the other way, a bit each
 */
public record Reading(int others) implements Serializable {
    /** Every question as the register implements it. */
    public static final Reading OURS = new Reading(0);

    /** Rates without acts count as 0 in a mean instead of being left out. */
    public static final Reading COUNT_AS_ZERO = OURS.other(Interpretation.ZERO_DENOMINATOR);

    /**
     * The same but for one question, read the other way round.
     *
     * @throws IllegalArgumentException if the other reading is not {@linkplain Interpretation#isComputable computable}
     */
    public Reading other(Interpretation question) {
        if (!question.isComputable()) {
            throw new IllegalArgumentException("The other reading cannot be computed: " + question);
        }
        return new Reading(others ^ (1 << question.ordinal()));
    }

    /** Whether a question is read the other way. */
    public boolean isOther(Interpretation question) {
        return (others & (1 << question.ordinal())) != 0;
    }

    /** Whether every question is read as the register implements it. */
    boolean isOurs() {
        return others == 0;
    }

    /** The questions read the other way; unmodifiable. */
    public Set<Interpretation> differences() {
        Set<Interpretation> differences = EnumSet.noneOf(Interpretation.class);
        for (Interpretation question : Interpretation.values()) {
            if (isOther(question)) {
                differences.add(question);
            }
        }
        return Collections.unmodifiableSet(differences);
    }
}
