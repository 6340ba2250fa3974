package fr.donum.adapter.http;

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
    private static final int MOST = 5;

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
            response = chain.proceed(request.newBuilder().url(target).build());
            target = target(response);
        }
        return response;
    }

    private static @Nullable HttpUrl target(Response response) {
        String location = response.header("Location");
        return switch (response.code()) {
            case 301, 302, 303, 307, 308 ->
                location == null ? null : response.request().url().resolve(location);
            default -> null;
        };
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
        if (hop >= MOST) {
            throw Fault.of(HttpIssue.HTTP_REDIRECT_LOOP, here, there);
        }
    }
}
