package fr.donum.adapter.http.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Response;

/** How long a server asks to wait, in seconds or until a date; a date is compared with the server's own. */
public final class RetryAfter {
    /** What any longer wait is taken for, in seconds: some thirty years. */
    private static final long FOR_EVER = 999_999_999;

    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** Seconds to wait, at least 0; empty if the server does not say, or not so that it can be understood. */
    public static Optional<Long> seconds(Response response) {
        String text =
                String.valueOf(response.header(SoundHeads.RETRY_AFTER, "")).strip();
        if (text.matches("[0-9]+(\\.[0-9]+)?")) {
            String whole = text.replaceFirst("\\..*", "").replaceFirst("^0+(?=.)", "");
            long part = text.contains(".") ? 1 : 0;
            return Optional.of(whole.length() > DIGITS ? FOR_EVER : Long.parseLong(whole) + part);
        }
        Instant until = response.headers().getInstant(SoundHeads.RETRY_AFTER);
        Instant now = response.headers().getInstant("Date");
        return until == null || now == null
                ? Optional.empty()
                : Optional.of(Math.min(
                        FOR_EVER, Math.max(0, Duration.between(now, until).toSeconds())));
    }
}
