package fr.donum.adapter.http.settings;

import java.time.Duration;

/** How long a second lasts: a second in earnest, less in tests. */
public record Pace(Duration second) {
    public static final Pace REAL = new Pace(Duration.ofSeconds(1));

    public Duration seconds(long count) {
        return second.multipliedBy(count);
    }
}
