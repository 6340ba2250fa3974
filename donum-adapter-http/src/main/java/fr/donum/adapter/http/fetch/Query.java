package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.settings.Options;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The request for a page. */
final class Query {
    private Query() {}

    /** The address of the page a cursor starts; of the first page if it is null. */
    static HttpUrl page(Options options, long limit, @Nullable String cursor) {
        HttpUrl.Builder url = options.address().newBuilder().fragment(null);
        set(url, "year", options.text("year"));
        set(url, "as_of", options.text("as-of"));
        set(url, "practitioner", options.text("practitioner"));
        set(url, "updated_since", options.text("updated-since"));
        url.setQueryParameter("limit", Long.toString(limit));
        set(url, "cursor", Optional.ofNullable(cursor));
        return url.build();
    }

    private static void set(HttpUrl.Builder url, String name, Optional<String> value) {
        value.ifPresent(known -> url.setQueryParameter(name, known));
    }
}
