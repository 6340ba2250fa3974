package fr.donum.adapter.http.client;

import fr.donum.adapter.http.problem.HttpIssue;
import fr.donum.adapter.http.settings.Address;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.Shown;
import java.io.IOException;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Looks at the head of each answer before the HTTP client does, which stumbles over an impossible length, and over a wait
 * that is too long a number or would have it ask again by itself.
 */
public final class SoundHeads implements Interceptor {
    /** The header {@code Retry-After}, out of the client's sight. */
    public static final String RETRY_AFTER = "Donum-Retry-After";

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        checkLength(response);
        String wait = response.header("Retry-After");
        Response.Builder sound =
                response.newBuilder().removeHeader("Retry-After").removeHeader(RETRY_AFTER);
        return (wait == null ? sound : sound.header(RETRY_AFTER, wait)).build();
    }

    private static void checkLength(Response response) throws Fault {
        List<String> lengths = response.headers("Content-Length");
        boolean isUsable = lengths.stream().allMatch(each -> each.strip().matches("[0-9]{1,18}"))
                && lengths.stream().map(String::strip).distinct().count() < 2;
        if (!isUsable) {
            RequestProgress progress = response.request().tag(RequestProgress.class);
            String name = progress == null ? Address.masked(response.request().url()) : progress.name();
            throw Fault.of(HttpIssue.HTTP_LENGTH, name, Shown.of(String.join(", ", lengths)));
        }
    }
}
