package fr.donum.adapter.json.pointer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number beside the records that is called as a total of them is, though the profile does not say so.
 *
 * @param number 0 for none
 */
public record UndeclaredTotal(String pointer, long number) {
    public static final UndeclaredTotal NONE = new UndeclaredTotal("", 0);

    private static final Set<String> NAMES = Set.of(
            "total",
            "totalcount",
            "totalitems",
            "totalelements",
            "totalresults",
            "totalrecords",
            "totalrows",
            "totalhits",
            "totalentries",
            "recordstotal",
            "nbtotal",
            "totalsize",
            "odatacount");
    private static final Set<String> WRAPPERS =
            Set.of("meta", "metadata", "paging", "pagination", "page", "pageinfo", "info", "header");
    private static final int MOST_DIGITS = 9;

    public static Optional<UndeclaredTotal> in(JsonNode page) {
        return in(page, "", true);
    }

    private static Optional<UndeclaredTotal> in(JsonNode object, String pointer, boolean isOutermost) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = letters(field.getKey());
            String inner = pointer + "/" + RecordPointer.escaped(field.getKey());
            JsonNode value = field.getValue();
            boolean isCount = value.isIntegralNumber() && value.asText().matches("[0-9]{1," + MOST_DIGITS + "}");
            if (isCount && NAMES.contains(name)) {
                return Optional.of(new UndeclaredTotal(inner, value.longValue()));
            }
            if (isOutermost && value.isObject() && WRAPPERS.contains(name)) {
                Optional<UndeclaredTotal> found = in(value, inner, false);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
