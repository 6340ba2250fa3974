package fr.donum.adapter.http;

import java.time.Duration;

/** How long a second lasts: a second in earnest, less in tests. */
record Pace(Duration second) {
    static final Pace REAL = new Pace(Duration.ofSeconds(1));

    Duration seconds(long count) {
        return second.multipliedBy(count);
    }
}
