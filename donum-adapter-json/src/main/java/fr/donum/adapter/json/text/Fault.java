package fr.donum.adapter.json.text;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a page or a file could not be had. An {@link IOException}, so that it passes through the HTTP client. */
public final class Fault extends IOException {
    private static final long serialVersionUID = 1;

    private final FaultCode issue;
    private final transient Object[] arguments;
    private boolean isOfLaterPage;
    private boolean retryable;
    private @Nullable Duration retryAfter;

    private Fault(FaultCode issue, Object[] arguments) {
        super(issue.code());
        this.issue = issue;
        this.arguments = arguments;
    }

    /** @param arguments of the texts of {@code issue}; the first is the address or file */
    public static Fault of(FaultCode issue, Object... arguments) {
        return new Fault(issue, arguments);
    }

    /** Asking again may help. */
    public Fault passing() {
        this.retryable = true;
        return this;
    }

    /** Asking again may help, after a while that the server states; null if it does not. */
    public Fault passingAfter(@Nullable Duration delay) {
        this.retryAfter = delay;
        return passing();
    }

    /**
     * The same of a page after the first, which may be worded otherwise.
     *
     * @param number of the page, which becomes the last argument
     */
    public Fault ofLaterPage(int number) {
        Object[] more = Arrays.copyOf(arguments, arguments.length + 1);
        more[arguments.length] = Integer.toString(number);
        Fault fault = new Fault(issue, more);
        fault.isOfLaterPage = true;
        return fault.because(this);
    }

    public boolean isOfLaterPage() {
        return isOfLaterPage;
    }

    public Fault because(Throwable cause) {
        initCause(cause);
        return this;
    }

    public FaultCode issue() {
        return issue;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public boolean isRetryable() {
        return retryable;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
