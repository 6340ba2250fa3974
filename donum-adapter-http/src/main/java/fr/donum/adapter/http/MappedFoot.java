package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a page read by a profile says of the next one.
 *
 * @param records number of records in it
 * @param first hash of its first unit, to tell a page that is sent again and again; 0 if it has none
 * @param stated what stands at the pointer of its pagination; null if nothing does
 */
record MappedFoot(long records, int first, @Nullable String stated) {
    static MappedFoot of(long records, int first, @Nullable JsonNode stated) {
        String text = stated != null && stated.isValueNode() && !stated.isNull() ? stated.asText() : "";
        return new MappedFoot(records, first, text.isBlank() ? null : text);
    }
}
