package fr.donum.spi.source;

import java.util.concurrent.atomic.AtomicBoolean;

/** Sees to it that a source is read once for each opening. */
public final class SingleReading {
    private final AtomicBoolean isBegun = new AtomicBoolean();

    /** Not begun. */
    public SingleReading() {}

    /** @throws IllegalStateException if it was begun before */
    public void begin() {
        if (isBegun.getAndSet(true)) {
            throw new IllegalStateException("A source is read once for each opening: open it again");
        }
    }
}
