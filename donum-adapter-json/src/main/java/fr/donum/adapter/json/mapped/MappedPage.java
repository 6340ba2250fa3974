package fr.donum.adapter.json.mapped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.donum.adapter.json.pointer.FieldPointer;
import fr.donum.adapter.json.pointer.RecordPointer;
import fr.donum.adapter.json.text.Json;
import fr.donum.adapter.json.text.RecordTree;
import fr.donum.adapter.json.text.Twice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes a page apart: its units are passed on one by one, and what stands beside them is kept as a small tree, within
 * {@link Json#MAX_BESIDE}.
 */
final class MappedPage {
    private static final int COST_OF_A_TOKEN = 16;
    private static final int MOST_LEVELS = 3;

    private final JsonParser parser;
    private final RecordPointer records;
    private final List<FieldPointer> wanted;
    private final Consumer<JsonNode> units;
    private final List<String> path = new ArrayList<>();
    private JsonNode beside = MissingNode.getInstance();
    private long elements;
    private boolean hasRecords;
    private int spent;

    /** @param wanted what is looked for beside the records */
    MappedPage(JsonParser parser, RecordPointer records, List<FieldPointer> wanted, Consumer<JsonNode> units) {
        this.parser = parser;
        this.records = records;
        this.wanted = wanted;
        this.units = units;
    }

    void read() throws IOException {
        while (parser.nextToken() != null) {
            beside = value("");
        }
    }

    /** What stands beside the records; a missing node if the page is blank. */
    JsonNode beside() {
        return beside;
    }

    /** Number of elements of the list that all records are in. */
    long elements() {
        return elements;
    }

    /** Whether there is a list where the records should be, though it be empty. */
    boolean hasRecords() {
        return hasRecords;
    }

    private JsonNode value(String at) throws IOException {
        JsonToken token = parser.currentToken();
        if (records.isUnit(at)) {
            JsonNode unit = RecordTree.unit(parser);
            hasRecords = true;
            units.accept(unit);
            return at.isEmpty() ? unit : JsonNodeFactory.instance.nullNode();
        }
        if (token.isScalarValue()) {
            spend(COST_OF_A_TOKEN + parser.getTextLength());
            return RecordTree.unit(parser);
        }
        spend(COST_OF_A_TOKEN);
        return token == JsonToken.START_OBJECT ? object(at) : array(at);
    }

    private void spend(int cost) throws StreamConstraintsException {
        spent += cost;
        if (spent > Json.MAX_UNIT) {
            throw new StreamConstraintsException("Too much beside the records", parser.currentLocation());
        }
    }

    private ObjectNode object(String at) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            path.add(name);
            JsonNode before = object.get(name);
            boolean isKept = isKept();
            if (isKept || records.leadsThrough(path)) {
                spend(name.length());
                JsonNode value = value(at + "/" + RecordPointer.escaped(name));
                object.set(name, before == null ? value : Twice.of(List.of(before, value)));
            } else {
                parser.skipChildren();
            }
            path.remove(path.size() - 1);
        }
        return object;
    }

    private ArrayNode array(String at) throws IOException {
        boolean isOutermost = records.isOutermostList(at);
        hasRecords |= records.isList(at);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        boolean isSearched = isWanted();
        long index = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            String name = Long.toString(index);
            path.add(name);
            boolean isKept = isSearched ? array.size() < Json.MAX_SELECTED_FROM : index == 0 && isKept();
            if (records.leadsThrough(path)) {
                value(at + "/" + name);
            } else if (isKept) {
                array.add(value(at + "/" + name));
            } else {
                parser.skipChildren();
            }
            path.remove(path.size() - 1);
        }
        if (isOutermost) {
            elements += index;
            hasRecords |= index == 0;
        }
        return array;
    }

    private boolean isKept() {
        return isWanted() || (path.size() <= MOST_LEVELS && spent < Json.MAX_BESIDE);
    }

    /** Whether what stands here, or below, is looked for. */
    private boolean isWanted() {
        return wanted.stream().anyMatch(pointer -> leads(pointer.parts()));
    }

    private boolean leads(List<String> parts) {
        if (path.size() > parts.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!FieldPointer.isSelector(parts.get(i)) && !parts.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
