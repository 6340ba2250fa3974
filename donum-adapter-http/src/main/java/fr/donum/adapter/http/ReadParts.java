package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which parts of one record the pointers of a profile lead to, whatever they pick the elements of its lists by. */
final class ReadParts {
    private final IdentityHashMap<JsonNode, Set<String>> names = new IdentityHashMap<>();
    private final Set<JsonNode> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Of a record of which nothing is read. */
    static ReadParts none() {
        return new ReadParts();
    }

    static ReadParts of(JsonNode record, List<FieldPointer> pointers) {
        ReadParts parts = new ReadParts();
        pointers.stream()
                .filter(pointer -> pointer.levels() == 0)
                .forEach(pointer -> parts.follow(record, pointer.parts()));
        return parts;
    }

    private void follow(JsonNode record, List<String> path) {
        JsonNode at = record;
        for (int i = 0; i < path.size(); i++) {
            String part = path.get(i);
            JsonNode next = FieldPointer.step(at, part);
            if (FieldPointer.isSelector(part)) {
                mark(next, part.substring(1, part.indexOf('=')));
            }
            if (i + 1 == path.size()) {
                mark(at, part);
                wholes.add(at.isObject() ? next : FieldPointer.isSelector(part) ? next : at);
            }
            at = next;
        }
    }

    private void mark(JsonNode container, String name) {
        names.computeIfAbsent(container, any -> new HashSet<>()).add(name);
    }

    boolean hasField(JsonNode object, String name) {
        return names.getOrDefault(object, Set.of()).contains(name);
    }

    /** Whether a list or an element is read as a whole, or some field of it by itself. */
    boolean leadInto(JsonNode container) {
        return wholes.contains(container) || names.containsKey(container);
    }

    boolean isWhole(JsonNode container) {
        return container.isContainerNode() && wholes.contains(container);
    }
}
