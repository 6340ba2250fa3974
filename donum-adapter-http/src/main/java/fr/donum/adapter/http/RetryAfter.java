package fr.donum.adapter.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Response;

/** How long a server asks to wait, in seconds or until a date; a date is compared with the server's own. */
final class RetryAfter {
    private RetryAfter() {}

    /** Seconds to wait, at least 0; empty if the server does not say, or not so that it can be understood. */
    static Optional<Long> seconds(Response response) {
        String text = response.header("Retry-After");
        if (text == null) {
            return Optional.empty();
        }
        if (text.strip().matches("[0-9]{1,9}")) {
            return Optional.of(Long.parseLong(text.strip()));
        }
        Instant until = response.headers().getInstant("Retry-After");
        Instant now = response.headers().getInstant("Date");
        return until == null || now == null
                ? Optional.empty()
                : Optional.of(Math.max(0, Duration.between(now, until).toSeconds()));
    }
}
