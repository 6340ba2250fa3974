package fr.donum.adapter.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a page or a file could not be had. An {@link IOException}, so that it passes through the HTTP client. */
final class Fault extends IOException {
    private static final long serialVersionUID = 1;

    private final HttpIssue issue;
    private final transient Object[] arguments;
    private boolean retryable;
    private @Nullable Duration retryAfter;

    private Fault(HttpIssue issue, Object[] arguments) {
        super(issue.code());
        this.issue = issue;
        this.arguments = arguments;
    }

    /** @param arguments of the texts of {@code issue}; the first is the address or file */
    static Fault of(HttpIssue issue, Object... arguments) {
        return new Fault(issue, arguments);
    }

    /** Asking again may help. */
    Fault passing() {
        this.retryable = true;
        return this;
    }

    /** Asking again may help, after a while that the server states; null if it does not. */
    Fault passingAfter(@Nullable Duration delay) {
        this.retryAfter = delay;
        return passing();
    }

    Fault because(Throwable cause) {
        initCause(cause);
        return this;
    }

    HttpIssue issue() {
        return issue;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    boolean isRetryable() {
        return retryable;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
