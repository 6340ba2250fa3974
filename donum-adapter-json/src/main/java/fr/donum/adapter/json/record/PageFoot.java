package fr.donum.adapter.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.text.Fault;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.PageSpot;
import fr.donum.adapter.json.text.Shown;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a page says besides its dossiers.
 *
 * @param nextCursor where the next page starts; null if this is the last
 * @param isStated whether the page says whether there is a next one
 * @param total number of dossiers on all pages; null if not stated
 * @param names what it says of {@code next_cursor} and {@code total}
 * @param twice what of these it says more than once
 */
public record PageFoot(
        @Nullable String nextCursor,
        boolean isStated,
        @Nullable Long total,
        Set<String> names,
        Set<String> twice) {
    static final PageFoot SILENT = new PageFoot(null, false, null, Set.of(), Set.of());

    /** @throws Fault if it is neither a text nor null, so that nobody knows whether there is more */
    PageFoot withNext(JsonNode cursor, PageSpot page) throws Fault {
        if (!cursor.isNull() && (!cursor.isTextual() || cursor.textValue().isBlank())) {
            throw Fault.of(JsonIssue.JSON_BAD_CURSOR, page.name());
        }
        return new PageFoot(cursor.textValue(), true, total, with(names, "next_cursor"), again("next_cursor"));
    }

    /** A total that is none is noted, and nothing stated. */
    PageFoot withTotal(JsonNode number, PageSpot page, Notes notes) {
        boolean usable = number.isIntegralNumber() && number.canConvertToLong() && number.longValue() >= 0;
        if (!usable && !number.isNull()) {
            notes.note(JsonIssue.JSON_BAD_TOTAL, page.at("/total"), Shown.of(number.toString()));
        }
        Long known = usable ? Long.valueOf(number.longValue()) : total;
        return new PageFoot(nextCursor, isStated, known, with(names, "total"), again("total"));
    }

    /** It says something more than once. */
    PageFoot twice(String name) {
        return new PageFoot(nextCursor, true, total, with(names, name), with(twice, name));
    }

    private Set<String> again(String name) {
        return names.contains(name) ? with(twice, name) : twice;
    }

    private static Set<String> with(Set<String> names, String name) {
        Set<String> more = new TreeSet<>(names);
        more.add(name);
        return more;
    }
}
