package fr.donum.adapter.http;

import java.io.IOException;
import java.util.Locale;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Lets the cache keep what can be asked about again, and nothing else: every use asks the server whether it still holds,
 * with the credentials of the day. What depends on credentials by name is not kept, since their value would be kept too.
 */
final class Revalidation implements Interceptor {
    private final String keyHeader;

    Revalidation(String keyHeader) {
        this.keyHeader = keyHeader.toLowerCase(Locale.ROOT);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        boolean mayBeKept = response.header("ETag") != null
                && !String.valueOf(response.header("Cache-Control")).contains("no-store")
                && !dependsOnCredentials(response);
        return response.newBuilder()
                .header("Cache-Control", mayBeKept ? "private, no-cache" : "no-store")
                .removeHeader("Pragma")
                .removeHeader("Expires")
                .build();
    }

    private boolean dependsOnCredentials(Response response) {
        String vary = String.join(",", response.headers("Vary")).toLowerCase(Locale.ROOT);
        return vary.contains("*") || vary.contains("authorization") || vary.contains(keyHeader);
    }
}
