package fr.donum.adapter.http;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import fr.donum.application.source.Place;
import java.io.IOException;
import java.time.Duration;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Fetches pages, patiently: what may pass is asked for again, after the time the server asks for or a growing one. */
final class Fetcher {
    private static final String ACCEPT = "application/json, application/x-ndjson;q=0.9";
    private static final long LONGEST_BACK_OFF = 30;
    private static final double JITTER = 0.25;
    /** Stands for no delay that a server asks for. */
    private static final Duration GROWING = Duration.ofMillis(-1);

    private final OkHttpClient client;
    private final Options options;
    private final Pace pace;
    private final RateLimiter<Page> rate;

    Fetcher(OkHttpClient client, Options options, Pace pace) {
        this.client = client;
        this.options = options;
        this.pace = pace;
        long perSecond = options.number("rate-limit");
        this.rate = RateLimiter.<Page>smoothBuilder(perSecond == 0 ? 1_000_000 : perSecond, pace.seconds(1))
                .withMaxWaitTime(pace.seconds(3_600))
                .build();
    }

    /** Asks for a page as often as the options allow. */
    Page fetch(HttpUrl url, Place place) throws Fault {
        return fetch(url, place, options.number("max-retries"));
    }

    /** Asks for a page once. */
    Page fetchOnce(HttpUrl url, Place place) throws Fault {
        return fetch(url, place, 0);
    }

    private Page fetch(HttpUrl url, Place place, long retries) throws Fault {
        FailsafeExecutor<Page> patiently = Failsafe.with(retrying(retries), rate);
        try {
            return patiently.get(() -> attempt(url, place));
        } catch (FailsafeException failed) {
            if (failed.getCause() instanceof Fault fault) {
                throw fault;
            }
            throw Fault.of(HttpIssue.HTTP_INTERRUPTED, place.source()).because(failed);
        }
    }

    private RetryPolicy<Page> retrying(long retries) {
        return RetryPolicy.<Page>builder()
                .handleIf(failure -> failure instanceof Fault fault && fault.isRetryable())
                .withMaxRetries((int) retries)
                .withBackoff(pace.second().dividedBy(2), pace.seconds(LONGEST_BACK_OFF))
                .withJitter(JITTER)
                .withDelayFnOn(
                        context -> context.getLastException() instanceof Fault fault
                                ? fault.retryAfter().map(Fetcher::atLeast).orElse(GROWING)
                                : GROWING,
                        Fault.class)
                .build();
    }

    /** What the jitter makes no shorter than the server asks for. */
    private static Duration atLeast(Duration asked) {
        return Duration.ofNanos((long) Math.ceil(asked.toNanos() / (1 - JITTER)));
    }

    private Page attempt(HttpUrl url, Place place) throws Fault {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", ACCEPT)
                .header("User-Agent", "donum")
                .build();
        Response response = answer(request, place);
        try {
            return Body.of(response, place, options.number("max-body") << 20, pace);
        } catch (IOException broken) {
            response.close();
            throw Failures.of(broken, place.toString());
        } catch (RuntimeException unforeseen) {
            response.close();
            throw unforeseen;
        }
    }

    private Response answer(Request request, Place place) throws Fault {
        try {
            return client.newCall(request).execute();
        } catch (IOException broken) {
            throw Failures.unanswered(broken, place.toString());
        }
    }
}
