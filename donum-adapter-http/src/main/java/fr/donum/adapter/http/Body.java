package fr.donum.adapter.http;

import fr.donum.application.source.Place;
import java.io.IOException;
import java.util.Locale;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Makes a page of an answer. JSON is fetched as a whole, so that it can be fetched again; NDJSON is read as it comes. */
final class Body {
    private static final int LONGEST_PREFIX = 64;

    private Body() {}

    /**
     * The page an answer holds.
     *
     * @param limit most bytes of a JSON page, once unpacked
     */
    static Page of(Response response, Place place, long limit, Pace pace) throws IOException {
        String name = place.toString();
        if (!response.isSuccessful()) {
            throw Statuses.of(response, name, pace);
        }
        String type = String.valueOf(response.header("Content-Type", "")).toLowerCase(Locale.ROOT);
        BufferedSource source = response.body().source();
        if (type.contains("html") || looksLikeMarkup(source)) {
            throw Fault.of(HttpIssue.HTTP_HTML, name);
        }
        String path = response.request().url().encodedPath();
        if (type.contains("ndjson") || type.contains("jsonl") || Address.isLines(path)) {
            return new Page(place, source, true, String.join(", ", response.headers("Link")));
        }
        if (!type.isEmpty() && !type.contains("json") && !path.endsWith(".json")) {
            throw Fault.of(HttpIssue.HTTP_CONTENT_TYPE, name, Shown.of(type));
        }
        if (source.request(limit + 1)) {
            throw Fault.of(HttpIssue.HTTP_BODY_TOO_LARGE, name, Long.toString(limit >> 20));
        }
        Buffer whole = new Buffer();
        whole.writeAll(source);
        response.close();
        return new Page(place, whole, false, String.join(", ", response.headers("Link")));
    }

    private static boolean looksLikeMarkup(BufferedSource source) throws IOException {
        BufferedSource ahead = source.peek();
        for (int i = 0; i < LONGEST_PREFIX && !ahead.exhausted(); i++) {
            int next = ahead.readByte();
            if (next == '<') {
                return true;
            }
            if (next > ' ') {
                return false;
            }
        }
        return false;
    }
}
