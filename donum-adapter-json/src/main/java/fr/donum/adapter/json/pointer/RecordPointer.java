package fr.donum.adapter.json.pointer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.text.Twice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where the records of a profile are. A page is read a unit at a time: the outermost element that any field is read
 * from, so that no more than that is in memory.
 */
public final class RecordPointer {
    private static final String EACH = "*";

    private final Pattern unit;
    private final Pattern list;
    private final Pattern outermost;
    private final List<String> outer;
    private final List<String> inner;
    private final List<String> all;
    private final boolean isElement;

    /** @param levels how many elements around a record its fields are read from */
    public RecordPointer(String pointer, int levels) {
        List<String> parts = FieldPointer.parts(pointer);
        all = parts;
        int stars = (int) parts.stream().filter(EACH::equals).count();
        int wanted = Math.max(1, stars - levels);
        int split = 0;
        for (int seen = 0; split < parts.size() && seen < wanted; split++) {
            seen += parts.get(split).equals(EACH) ? 1 : 0;
        }
        isElement = stars > 0;
        outer = isElement ? parts.subList(0, split) : List.of();
        inner = isElement ? parts.subList(split, parts.size()) : parts;
        unit = pattern(outer);
        list = pattern(outer.subList(0, Math.max(0, outer.size() - 1)));
        outermost = pattern(outer.subList(0, Math.max(0, outer.indexOf(EACH))));
    }

    private static Pattern pattern(List<String> parts) {
        return Pattern.compile(parts.stream()
                .map(part -> "/" + (part.equals(EACH) ? "[0-9]+" : Pattern.quote(escaped(part))))
                .collect(Collectors.joining()));
    }

    public static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    public boolean isUnit(String pointer) {
        return unit.matcher(pointer).matches();
    }

    /** Whether a pointer is that of a list of units. */
    public boolean isList(String pointer) {
        return isElement && list.matcher(pointer).matches();
    }

    /** Whether a pointer is that of the list that all records are in, however deep. */
    public boolean isOutermostList(String pointer) {
        return isElement && outermost.matcher(pointer).matches();
    }

    /** Whether units may stand below the place of these parts. */
    public boolean leadsThrough(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (i >= outer.size() || !(outer.get(i).equals(EACH) || outer.get(i).equals(path.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** Passes on each record of a unit, after the elements around it. */
    public void expand(JsonNode root, Consumer<List<JsonNode>> to) {
        expand(inner, List.of(root), root, 0, to);
    }

    /** Whether a whole document has a list where the outermost one should be. */
    public boolean isPage(JsonNode document) {
        JsonNode at = document;
        for (String part : all.subList(0, Math.max(0, all.indexOf(EACH)))) {
            at = at.path(part);
        }
        return isElement && at.isArray();
    }

    /** A whole document without what the records are in. */
    public JsonNode beside(JsonNode document) {
        if (document.isObject() && !all.isEmpty()) {
            ObjectNode rest = JsonNodeFactory.instance.objectNode();
            document.properties().stream()
                    .filter(field -> !field.getKey().equals(all.get(0)))
                    .forEach(field -> rest.set(field.getKey(), field.getValue()));
            return rest;
        }
        return MissingNode.getInstance();
    }

    /** Passes on each record of a whole document, after the elements around it. */
    public void expandPage(JsonNode document, Consumer<List<JsonNode>> to) {
        expand(all, List.of(document), document, 0, to);
    }

    private static void expand(
            List<String> parts, List<JsonNode> elements, JsonNode from, int part, Consumer<List<JsonNode>> to) {
        JsonNode at = from;
        for (int i = part; i < parts.size(); i++) {
            if (parts.get(i).equals(EACH) && !Twice.is(at)) {
                for (JsonNode element : at) {
                    expand(parts, with(elements, element), element, i + 1, to);
                }
                return;
            }
            if (Twice.is(at)) {
                break;
            }
            at = at.path(parts.get(i));
        }
        if (!at.isMissingNode()) {
            to.accept(part == parts.size() ? elements : with(elements, at));
        }
    }

    private static List<JsonNode> with(List<JsonNode> elements, JsonNode last) {
        List<JsonNode> more = new ArrayList<>(elements);
        more.add(last);
        return more;
    }
}
