package fr.donum.adapter.json.mapped;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.pointer.FieldPointer;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.Shown;
import fr.donum.adapter.json.text.Twice;
import fr.donum.spi.mapping.IgnoredRecords;
import fr.donum.spi.mapping.MappedField;
import fr.donum.spi.mapping.Mapping;
import fr.donum.table.cell.Row;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lays records out as the rows of a table, whose titles are the pointers of a profile. */
final class JsonRows {
    private static final int LONGEST_ODD_VALUE = 200;
    private static final String BREAK = "\n";

    private final List<FieldPointer> pointers;
    private final Set<String> unseen;
    private final Set<String> lists;
    private final Set<String> ids;
    private final Row row = new Row();
    private boolean blank;

    JsonRows(Mapping mapping) {
        pointers = Stream.concat(
                        mapping.fields().stream()
                                .flatMap(field -> Stream.concat(Stream.of(field.from()), field.plus().stream())),
                        mapping.ignored().stream().map(IgnoredRecords::from))
                .distinct()
                .map(FieldPointer::of)
                .toList();
        lists = mapping.fields().stream()
                .filter(field -> field.contains() != null)
                .map(MappedField::from)
                .collect(Collectors.toUnmodifiableSet());
        ids = mapping.fields().stream()
                .filter(field -> field.to().equals("id"))
                .map(MappedField::from)
                .collect(Collectors.toUnmodifiableSet());
        unseen = mapping.fields().stream()
                .filter(field -> !field.isOptional())
                .flatMap(field -> Stream.concat(Stream.of(field.from()), field.plus().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many elements around a record its fields are read from. */
    int levels() {
        return pointers.stream().mapToInt(FieldPointer::levels).max().orElse(0);
    }

    List<FieldPointer> pointers() {
        return pointers;
    }

    Row titles() {
        row.start(0);
        pointers.forEach(pointer -> row.add(pointer.text(), Row.Kind.TEXT));
        return row;
    }

    /** The row of a record; good until the next call. */
    Row row(long number, List<JsonNode> elements) {
        row.start(number);
        blank = true;
        for (FieldPointer pointer : pointers) {
            JsonNode value = pointer.in(elements);
            if (!value.isMissingNode()) {
                unseen.remove(pointer.text());
            }
            blank &= value.isMissingNode() || value.isNull();
            if (isNoKey(value) && ids.contains(pointer.text())) {
                row.add("", Row.Kind.EMPTY);
            } else if (isRounded(value) && ids.contains(pointer.text())) {
                row.add(value.asText(), Row.Kind.TEXT);
            } else if (lists.contains(pointer.text())) {
                list(value);
            } else {
                add(value);
            }
        }
        return row;
    }

    /** Whether a number is written with an exponent that leaves its last digits unsaid: they may have been any. */
    private static boolean isRounded(JsonNode value) {
        return value.isBigDecimal() && value.decimalValue().scale() < 0;
    }

    /** Whether a value is made of others, none of which is by itself the key. */
    private static boolean isNoKey(JsonNode value) {
        return value.isContainerNode()
                && !Twice.is(value)
                && !(value.isArray() && value.size() == 1 && value.get(0).isValueNode());
    }

    /** A list of texts or numbers, or a text; of anything else nobody knows what it holds. */
    private void list(JsonNode value) {
        boolean isOdd = value.isArray()
                ? elements(value).anyMatch(each -> !each.isTextual() && !each.isNumber())
                : value.isObject() || value.isNumber() || value.isBoolean();
        if (isOdd) {
            row.add(cut(value.toString()), Row.Kind.ERROR);
        } else if (value.isArray()) {
            row.add(lines(value), Row.Kind.TEXT);
        } else if (value.isTextual()) {
            String text = value.textValue().strip();
            row.add(text.isEmpty() ? BREAK : text, Row.Kind.TEXT);
        } else {
            add(value);
        }
    }

    private void add(JsonNode value) {
        if (Twice.is(value)) {
            row.addTwice(value.asText());
        } else if (value.isMissingNode() || value.isNull()) {
            row.add("", Row.Kind.EMPTY);
        } else if (value.isNumber()) {
            row.add(value.asText(), Row.Kind.NUMBER);
        } else if (value.isArray()) {
            row.add(joined(value), Row.Kind.TEXT);
        } else {
            row.add(value.isObject() ? cut(value.toString()) : value.asText(), Row.Kind.TEXT);
        }
    }

    private static String joined(JsonNode array) {
        return Shown.cut(
                StreamSupport.stream(array.spliterator(), false)
                        .map(each -> each.isValueNode() ? each.asText() : each.toString())
                        .collect(Collectors.joining(", ")),
                Json.MAX_JOINED);
    }

    /** Every element on a line of its own, so that one of an empty list is none. */
    private static String lines(JsonNode array) {
        return elements(array)
                .map(each -> each.asText().replace(BREAK, " "))
                .collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).filter(each -> !each.isNull());
    }

    private static String cut(String text) {
        return Shown.cut(text, LONGEST_ODD_VALUE);
    }

    /** The pointers that no record had anything at. */
    Set<String> unseen() {
        return unseen;
    }

    /** Whether the row last made has no value at all. */
    boolean isBlank() {
        return blank;
    }
}
