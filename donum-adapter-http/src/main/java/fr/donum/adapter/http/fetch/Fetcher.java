package fr.donum.adapter.http.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import fr.donum.adapter.http.client.Failures;
import fr.donum.adapter.http.client.RequestProgress;
import fr.donum.adapter.http.client.Statuses;
import fr.donum.adapter.http.client.TimeLimit;
import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.http.settings.Options;
import fr.donum.adapter.http.settings.Pace;
import fr.donum.adapter.http.settings.Rate;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Page;
import fr.donum.spi.source.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Fetches pages, patiently: what may pass is asked for again, after the time the server asks for or a growing one. */
final class Fetcher {
    private static final String ACCEPT = "application/json, application/x-ndjson;q=0.9";
    private static final double JITTER = 0.25;
    private static final int NOT_MODIFIED = 304;

    /** Stands for no delay that a server asks for. */
    private static final Duration GROWING = Duration.ofMillis(-1);

    private final OkHttpClient client;
    private final Options options;
    private final Pace pace;
    private final Turns turns;
    private final @Nullable KeptPages kept;
    private volatile @Nullable HttpUrl elsewhere;

    /** @param kept pages of former readings; null if none are */
    Fetcher(OkHttpClient client, Options options, Pace pace, @Nullable KeptPages kept) {
        this.client = client;
        this.options = options;
        this.pace = pace;
        this.kept = kept;
        this.turns = new Turns(options.text("rate-limit")
                .flatMap(rate -> Rate.interval(rate, pace))
                .orElse(Duration.ZERO));
    }

    /** Asks for a page as often as the options allow. */
    Page fetch(HttpUrl url, Place place) throws Fault {
        return fetch(url, place, options.number("max-retries"));
    }

    /** Asks for a page once. */
    Page fetchOnce(HttpUrl url, Place place) throws Fault {
        return fetch(url, place, 0);
    }

    /** The server that answered in place of the one that was named, if there was one. */
    Optional<HttpUrl> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }

    private Page fetch(HttpUrl url, Place place, long retries) throws Fault {
        FailsafeExecutor<Page> patiently = Failsafe.with(retrying(retries));
        try {
            return patiently.get(() -> {
                TimeUnit.NANOSECONDS.sleep(turns.take(System.nanoTime()));
                return attempt(url, place);
            });
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
                .withBackoff(pace.second().dividedBy(2), pace.seconds(HttpLimits.BACK_OFF_SECONDS))
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
        Optional<KeptPages.Kept> known = kept == null ? Optional.empty() : kept.find(url);
        RequestProgress progress = new RequestProgress(url, place.toString(), client);
        Call call = client.newCall(request(url, progress, known));
        TimeLimit limit = TimeLimit.on(call, patience());
        Response response = null;
        try {
            response = call.execute();
            progress.answered(response);
            Page page = page(response, url, place, progress, known);
            if (limit.wasExceeded()) {
                throw tooSlow(progress);
            }
            return page;
        } catch (IOException broken) {
            close(response);
            boolean isKnown = broken instanceof Fault;
            throw limit.wasExceeded() && !isKnown ? tooSlow(progress).because(broken) : Failures.of(broken, progress);
        } catch (RuntimeException unreadable) {
            close(response);
            limit.wasExceeded();
            throw Failures.malformed(unreadable, progress);
        }
    }

    private Duration patience() {
        return pace.seconds(options.number("call-timeout"));
    }

    private static Request request(HttpUrl url, RequestProgress progress, Optional<KeptPages.Kept> known) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .tag(RequestProgress.class, progress)
                .header("Accept", ACCEPT)
                .header("User-Agent", "donum");
        known.ifPresent(page -> request.header("If-None-Match", page.tag()));
        return request.build();
    }

    private Page page(
            Response response, HttpUrl url, Place place, RequestProgress progress, Optional<KeptPages.Kept> known)
            throws IOException {
        HttpUrl from = response.request().url();
        boolean isElsewhere = !Address.isSameOrigin(url, from);
        if (isElsewhere) {
            elsewhere = from;
        }
        Place where = isElsewhere ? Place.of(Address.masked(from)).sheet(place.sheet()) : place;
        if (response.code() == NOT_MODIFIED && known.isPresent()) {
            response.close();
            return new Page(where, known.get().body(), false);
        }
        if (!response.isSuccessful()) {
            throw Statuses.of(response, progress.name(), pace);
        }
        Page page = new AnswerBody(response, progress, where, options.number("max-body") << 20, patience()).page();
        if (kept != null && !page.isLines()) {
            kept.keep(url, response, page.content());
        }
        return page;
    }

    private static Fault tooSlow(RequestProgress progress) {
        return Fault.of(HttpIssue.HTTP_CALL_TIMEOUT, progress.name(), progress.host());
    }

    private static void close(@Nullable Response response) {
        if (response == null) {
            return;
        }
        try {
            response.close();
        } catch (RuntimeException unimportant) {
            // The connection is given up anyway.
        }
    }
}
