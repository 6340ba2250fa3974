package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a page says besides its dossiers.
 *
 * @param nextCursor where the next page starts; null if this is the last
 * @param isStated whether the page says whether there is a next one
 * @param total number of dossiers on all pages; null if not stated
 */
record Foot(
        @Nullable String nextCursor,
        boolean isStated,
        @Nullable Long total) {
    static final Foot SILENT = new Foot(null, false, null);

    /** @throws Fault if it is neither a text nor null, so that nobody knows whether there is more */
    Foot withNext(JsonNode cursor, Page page) throws Fault {
        if (!cursor.isNull() && (!cursor.isTextual() || cursor.textValue().isBlank())) {
            throw Fault.of(HttpIssue.JSON_BAD_CURSOR, page.name());
        }
        return new Foot(cursor.textValue(), true, total);
    }

    /** A total that is none is noted, and nothing stated. */
    Foot withTotal(JsonNode number, Page page, Notes notes) {
        boolean usable = number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= 0;
        if (!usable && !number.isNull()) {
            notes.note(HttpIssue.JSON_BAD_TOTAL, page.place().record("/total"), Shown.of(number.toString()));
        }
        return new Foot(nextCursor, isStated, usable ? Long.valueOf(number.longValue()) : total);
    }
}
