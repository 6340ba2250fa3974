package fr.donum.adapter.http.fetch;

import java.time.Duration;

/** Spreads requests over time: each takes its turn, no sooner than an interval after the one before. */
public final class Turns {
    private final long interval;
    private boolean isFirst = true;
    private long next;

    /** @param interval between two requests; zero for none */
    public Turns(Duration interval) {
        this.interval = interval.toNanos();
    }

    /**
     * Takes the next turn.
     *
     * @param now in nanoseconds, of a clock that never goes back
     * @return how long to wait for it, in nanoseconds
     */
    public synchronized long take(long now) {
        long wait = isFirst ? 0 : Math.max(0, next - now);
        isFirst = false;
        next = now + wait + interval;
        return wait;
    }
}
