package fr.donum.adapter.json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a tree where a record gives several values for one: none of them, and a text that shows them. */
public final class Twice {
    private static final int MOST_SHOWN = 2;
    private static final int LONGEST = 40;

    private Twice() {}

    public static JsonNode of(List<JsonNode> values) {
        return JsonNodeFactory.instance.pojoNode(values.stream()
                .limit(MOST_SHOWN)
                .map(value ->
                        Shown.cut(value.isTextual() || value.isPojo() ? value.asText() : value.toString(), LONGEST))
                .collect(Collectors.joining(" | ")));
    }

    public static boolean is(JsonNode node) {
        return node.isPojo();
    }
}
