package fr.donum.adapter.json.pointer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which parts of one record the pointers of a profile lead to, whatever they pick the elements of its lists by. */
public final class ReadParts {
    private final IdentityHashMap<JsonNode, Set<String>> names = new IdentityHashMap<>();
    private final Set<JsonNode> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Of a record of which nothing is read. */
    public static ReadParts none() {
        return new ReadParts();
    }

    public static ReadParts of(JsonNode record, List<FieldPointer> pointers) {
        ReadParts parts = new ReadParts();
        pointers.stream()
                .filter(pointer -> pointer.levels() == 0 && !pointer.parts().isEmpty())
                .forEach(pointer -> parts.follow(record, pointer.parts()));
        return parts;
    }

    private void follow(JsonNode at, List<String> path) {
        String part = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (rest.isEmpty()) {
            mark(at, part);
        }
        if (!FieldPointer.isSelector(part)) {
            goOn(at, FieldPointer.step(at, part), rest, at.isObject());
            return;
        }
        for (JsonNode element : FieldPointer.picked(at, part)) {
            mark(element, part.substring(1, part.indexOf('=')));
            goOn(at, element, rest, true);
        }
    }

    private void goOn(JsonNode from, JsonNode to, List<String> rest, boolean isOfItsOwn) {
        if (rest.isEmpty()) {
            wholes.add(isOfItsOwn ? to : from);
        } else {
            follow(to, rest);
        }
    }

    private void mark(JsonNode container, String name) {
        names.computeIfAbsent(container, any -> new HashSet<>()).add(name);
    }

    public boolean hasField(JsonNode object, String name) {
        return names.getOrDefault(object, Set.of()).contains(name);
    }

    /** Whether a list or an element is read as a whole, or some field of it by itself. */
    public boolean leadInto(JsonNode container) {
        return wholes.contains(container) || names.containsKey(container);
    }

    public boolean isWhole(JsonNode container) {
        return container.isContainerNode() && wholes.contains(container);
    }
}
