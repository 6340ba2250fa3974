package fr.donum.adapter.json.pointer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.donum.adapter.json.text.Twice;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where a profile reads a field from: a JSON pointer within the record, in which {@code ../} leads out to the element
 * around it and a part {@code [code=AAT]} is the element whose field {@code code} is AAT.
 *
 * @param levels how many elements it leads out of
 */
public record FieldPointer(String text, int levels, List<String> parts) {
    private static final String OUT = "../";

    public static FieldPointer of(String text) {
        int levels = 0;
        while (text.startsWith(OUT, levels * OUT.length())) {
            levels++;
        }
        String inner = text.substring(levels * OUT.length());
        return new FieldPointer(text, levels, parts(inner));
    }

    /** The parts of a JSON pointer, which may lack its first slash. */
    public static List<String> parts(String pointer) {
        return Stream.of(pointer.split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** What is there; a missing node if nothing is. */
    public JsonNode in(List<JsonNode> elements) {
        int level = elements.size() - 1 - levels;
        JsonNode at = level < 0 ? MissingNode.getInstance() : elements.get(level);
        for (String part : parts) {
            at = step(at, part);
        }
        return at;
    }

    /** Whether a part picks an element of a list by one of its fields. */
    public static boolean isSelector(String part) {
        return part.startsWith("[") && part.endsWith("]") && part.indexOf('=') > 0;
    }

    static JsonNode step(JsonNode from, String part) {
        if (Twice.is(from)) {
            return from;
        }
        if (isSelector(part)) {
            return element(from, part);
        }
        return from.isArray() && part.matches("[0-9]{1,6}") ? from.path(Integer.parseInt(part)) : from.path(part);
    }

    /** The elements of a list that a part picks, which is a selector. */
    static List<JsonNode> picked(JsonNode array, String part) {
        int equals = part.indexOf('=');
        String key = part.substring(1, equals);
        String value = part.substring(equals + 1, part.length() - 1);
        return StreamSupport.stream(array.spliterator(), false)
                .filter(element -> element.path(key).asText().equals(value))
                .toList();
    }

    private static JsonNode element(JsonNode array, String part) {
        List<JsonNode> found = picked(array, part);
        return found.size() > 1 ? Twice.of(found) : found.isEmpty() ? MissingNode.getInstance() : found.get(0);
    }
}
