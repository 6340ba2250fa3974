package fr.donum.domain.scheme;

import java.util.Collections;
import java.util.List;

/** How well a value is founded. */
public enum Confidence {
    /** An official text says it. */
    OFFICIAL,
    /** Well-informed secondary sources agree. */
    RELIABLE,
    /** Our reading; another exists. */
    ASSUMED;

    /** The weaker of two: what rests on both is no better founded than the worse. */
    public Confidence weaker(Confidence other) {
        return Collections.max(List.of(this, other));
    }
}
