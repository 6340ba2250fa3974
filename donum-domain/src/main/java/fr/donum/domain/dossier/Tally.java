package fr.donum.domain.dossier;

import fr.donum.domain.quantity.Ratio;
import java.io.Serializable;

/**
 * So many out of so many.
 *
 * @param done at least 0
 * @param total at least 0; 0 when there was no such act in the period, and then {@code done} is 0
 */
public record Tally(long done, long total) implements Serializable {
    public Tally {
        if (done < 0 || total < 0 || (total == 0 && done > 0)) {
            throw new IllegalArgumentException("Not a tally: " + done + "/" + total);
        }
    }

    /** The same, for a static import. */
    public static Tally tally(long done, long total) {
        return new Tally(done, total);
    }

    /** Whether there was no such act. */
    public boolean isEmpty() {
        return total == 0;
    }

    /** @throws IllegalArgumentException if there was no such act */
    public Ratio rate() {
        return Ratio.of(done, total);
    }

    /** {@code "50/60"}, as counted. */
    @Override
    public String toString() {
        return done + "/" + total;
    }
}
