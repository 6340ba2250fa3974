package fr.donum.adapter.http.fetch;

import fr.donum.adapter.http.settings.Options;
import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadRequest.Hint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The request for a page.
 *
 * @param request what the host wishes, of which one practitioner, a day and an instant are passed on
 */
record Query(Options options, ReadRequest request) {
    private static final String PRACTITIONER = "practitioner";
    private static final String AS_OF = "as_of";
    private static final String UPDATED_SINCE = "updated_since";

    /** What is passed on: whatever the user has not settled, by an option or in the address. */
    static Set<Hint> heeded(Options options) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        Map.of(Hint.PRACTITIONERS, PRACTITIONER, Hint.AS_OF, AS_OF, Hint.UPDATED_SINCE, UPDATED_SINCE)
                .forEach((hint, name) -> {
                    boolean isSettled = options.text(name.replace('_', '-')).isPresent()
                            || options.address().queryParameter(name) != null;
                    if (!isSettled) {
                        hints.add(hint);
                    }
                });
        return hints;
    }

    /** The address of the page a cursor starts; of the first page if it is null. */
    HttpUrl page(long limit, @Nullable String cursor) {
        HttpUrl.Builder url = options.address().newBuilder().fragment(null);
        ReadRequest wished = request.within(heeded(options));
        set(url, "year", options.text("year"));
        set(url, AS_OF, options.text("as-of").or(() -> wished.asOf().map(LocalDate::toString)));
        set(url, PRACTITIONER, options.text(PRACTITIONER).or(() -> one(wished.practitioners())));
        set(
                url,
                UPDATED_SINCE,
                options.text("updated-since").or(() -> wished.updatedSince().map(Instant::toString)));
        url.setQueryParameter("limit", Long.toString(limit));
        set(url, "cursor", Optional.ofNullable(cursor));
        return url.build();
    }

    /** The API knows of one or of all. */
    private static Optional<String> one(Set<PractitionerId> practitioners) {
        return practitioners.size() == 1
                ? practitioners.stream().map(PractitionerId::value).findFirst()
                : Optional.empty();
    }

    private static void set(HttpUrl.Builder url, String name, Optional<String> value) {
        value.ifPresent(known -> url.setQueryParameter(name, known));
    }
}
