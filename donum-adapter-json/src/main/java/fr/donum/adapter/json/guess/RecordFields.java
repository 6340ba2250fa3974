package fr.donum.adapter.json.guess;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.pointer.ReadParts;
import fr.donum.adapter.json.text.Shown;
import fr.donum.adapter.json.text.Twice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields that the first records of a list have: one that only a later record has is one too. */
public final class RecordFields {
    /** Most fields that are kept. */
    private static final int MOST = 10_000;
    /** Names of elements, each with that of a field, for which a metric is looked for. */
    private static final int MOST_NAMES = 1_000;

    private static final Pattern SELECTED = Pattern.compile("[\\w .-]{1,40}");
    private static final Pattern FIGURE =
            Pattern.compile("(?i)[0-9][0-9 \u00a0\u202f.,]{0,15}%?|oui|non|yes|no|o|n|y|vrai|faux|true|false|x");

    private final Map<String, Leaf> leaves = new LinkedHashMap<>();
    private final Map<List<String>, Boolean> metrics = new HashMap<>();

    private ReadParts read = ReadParts.none();

    private RecordFields() {}

    /** None so far. */
    public static RecordFields none() {
        return new RecordFields();
    }

    /**
     * A field that holds a value, or something else that is not looked into.
     *
     * @param pointer JSON pointer within the record
     * @param names of what is around it, and its own
     * @param value the first that is not null, if one is
     */
    public record Leaf(String pointer, List<String> names, JsonNode value) {
        boolean isValue() {
            return !value.isContainerNode();
        }

        boolean isNull() {
            return value.isNull();
        }

        boolean isOfElement() {
            return pointer.contains("/[");
        }

        /** Whether the value has a percent sign. */
        boolean isPercent() {
            return value.isTextual() && value.textValue().strip().endsWith("%");
        }

        /** Whether it may be a number, a rate or an answer. */
        public boolean isFigure() {
            return value.isNumber()
                    || value.isBoolean()
                    || (value.isTextual()
                            && FIGURE.matcher(value.textValue().strip()).matches());
        }
    }

    static RecordFields of(JsonNode list, int mostElements) {
        RecordFields fields = new RecordFields();
        for (int i = 0; i < Math.min(list.size(), mostElements); i++) {
            fields.object(list.get(i), "", List.of(), "");
        }
        return fields;
    }

    /** Adds the fields of a record but those that are read. */
    public void add(JsonNode record, ReadParts parts) {
        read = parts;
        object(record, "", List.of(), "");
    }

    public Collection<Leaf> all() {
        return leaves.values();
    }

    /** @param selector the field of an element that it is picked by; none of others */
    private void object(JsonNode object, String pointer, List<String> names, String selector) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (read.hasField(object, field.getKey())) {
                continue;
            }
            String inner = pointer + "/" + Shown.inPointer(field.getKey());
            List<String> longer = new ArrayList<>(names);
            longer.add(field.getKey());
            if (Twice.is(value) || value.isValueNode()) {
                if (!field.getKey().equals(selector)) {
                    add(new Leaf(inner, longer, value));
                }
            } else if (value.isObject()) {
                object(value, inner, longer, "");
            } else if (!read.isWhole(value) && value.path(0).isObject()) {
                elements(value, inner);
            } else if (!read.isWhole(value) && !value.isEmpty()) {
                add(new Leaf(inner, longer, value));
            }
        }
    }

    private void add(Leaf leaf) {
        if (leaves.size() >= MOST) {
            return;
        }
        leaves.merge(leaf.pointer(), leaf, (before, after) -> before.isNull() ? after : before);
    }

    /** Elements that a field of theirs names, such as the code of a metric; others are each one field. */
    private void elements(JsonNode array, String pointer) {
        String by = "";
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode element : array) {
            if (read.isWhole(element)) {
                continue;
            }
            Optional<String> selector = selector(element);
            if (selector.isPresent()) {
                by = selector.get();
                String value = element.path(by).asText();
                object(element, selected(pointer, by, value), List.of(value), by);
            } else if (!read.leadInto(element)) {
                others.add(element);
            }
        }
        for (JsonNode other : others) {
            String value = other.path(by).asText();
            boolean isNamed = SELECTED.matcher(value).matches();
            String inner = isNamed ? selected(pointer, by, value) : pointer;
            add(new Leaf(inner, List.of(isNamed ? value : pointer.substring(pointer.lastIndexOf('/') + 1)), other));
        }
    }

    private static String selected(String pointer, String by, String value) {
        return pointer + "/[" + by + "=" + value + "]";
    }

    /** The field with whose value the other fields are understood; else none. */
    private Optional<String> selector(JsonNode element) {
        return element.properties().stream()
                .filter(key -> key.getValue().isTextual()
                        && SELECTED.matcher(key.getValue().asText()).matches())
                .filter(key -> element.properties().stream()
                        .anyMatch(other -> !other.getKey().equals(key.getKey()) && isMetric(key, other)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean isMetric(Map.Entry<String, JsonNode> key, Map.Entry<String, JsonNode> other) {
        List<String> names = List.of(key.getValue().asText(), other.getKey());
        return metrics.size() < MOST_NAMES
                ? metrics.computeIfAbsent(names, RecordFields::isMetric)
                : metrics.getOrDefault(names, false);
    }

    private static boolean isMetric(List<String> all) {
        FieldNames names = new FieldNames(all);
        return names.meaning().filter(meaning -> !meaning.metrics().isEmpty()).isPresent()
                || !names.resembled().isEmpty();
    }
}
