package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.http.settings.HttpLimits;
import fr.donum.adapter.json.text.Fault;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Follows redirects: never to plain HTTP, and never to another origin where a client certificate would be shown. What is
 * added to a request on the way out, such as credentials, is decided anew for each hop.
 */
final class Redirects implements Interceptor {
    private final boolean showsCertificate;

    Redirects(boolean showsCertificate) {
        this.showsCertificate = showsCertificate;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Response response = chain.proceed(request);
        HttpUrl target = target(response);
        for (int hop = 0; target != null; hop++) {
            response.close();
            check(response.request().url(), target, hop);
            RequestProgress progress = request.tag(RequestProgress.class);
            if (progress != null) {
                progress.redirected(target);
            }
            response = chain.proceed(request.newBuilder().url(target).build());
            target = target(response);
        }
        return response;
    }

    /** Where an answer leads; null if it is no redirect. */
    private static @Nullable HttpUrl target(Response response) throws Fault {
        return switch (response.code()) {
            case 301, 302, 303, 307, 308 -> target(response, response.header("Location", ""));
            default -> null;
        };
    }

    private static HttpUrl target(Response response, @Nullable String location) throws Fault {
        HttpUrl from = response.request().url();
        HttpUrl target = location == null || location.isBlank() ? null : from.resolve(location);
        if (target == null) {
            response.close();
            throw Fault.of(
                    HttpIssue.HTTP_REDIRECT_NOWHERE,
                    Address.masked(from),
                    Integer.toString(response.code()),
                    location == null || location.isBlank() ? "" : Address.masked(location));
        }
        return target.newBuilder().username("").password("").build();
    }

    private void check(HttpUrl from, HttpUrl to, int hop) throws Fault {
        String here = Address.masked(from);
        String there = Address.masked(to);
        if (!Address.isSafe(to) || (from.isHttps() && !to.isHttps())) {
            throw Fault.of(HttpIssue.HTTP_REDIRECT_INSECURE, here, there);
        }
        if (showsCertificate && !Address.isSameOrigin(from, to)) {
            throw Fault.of(HttpIssue.HTTP_REDIRECT_CLIENT_CERT, here, there);
        }
        if (hop >= HttpLimits.REDIRECTS) {
            throw Fault.of(HttpIssue.HTTP_REDIRECT_LOOP, here, there);
        }
    }
}
