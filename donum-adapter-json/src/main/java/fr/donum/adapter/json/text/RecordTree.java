package fr.donum.adapter.json.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/**
 * One record in memory: at most {@link Json#MAX_RECORD} of it, every number as it is written, and {@link Twice} where a
 * field is given more than once. The parser ends on the last token of the record, whatever is wrong with it.
 */
public final class RecordTree {
    private static final int COST_OF_A_TOKEN = 16;

    private final JsonParser parser;
    private final int most;
    private final int mostElements;
    private final JsonNode root;
    private int spent;

    private RecordTree(JsonParser parser, int most, int mostElements) throws IOException {
        this.parser = parser;
        this.most = most;
        this.mostElements = mostElements;
        this.root = value();
    }

    /** Reads the record that starts at the parser's current token. */
    public static RecordTree read(JsonParser parser) throws IOException {
        return new RecordTree(parser, Json.MAX_RECORD, Integer.MAX_VALUE);
    }

    /**
     * Reads an element that may hold many records.
     *
     * @throws StreamConstraintsException if it is too large to be held in memory
     */
    public static JsonNode unit(JsonParser parser) throws IOException {
        RecordTree tree = new RecordTree(parser, Json.MAX_UNIT, Integer.MAX_VALUE);
        if (tree.isTooLarge()) {
            throw new StreamConstraintsException("A unit is too large", parser.currentLocation());
        }
        return tree.root();
    }

    /** As much of an element as shows its shape: the first elements of each list, and nothing beyond what memory may hold. */
    public static JsonNode beginning(JsonParser parser, int mostElements) throws IOException {
        return new RecordTree(parser, Json.MAX_UNIT, mostElements).root();
    }

    public JsonNode root() {
        return root;
    }

    /** Whether the record was too large, and so is cut. */
    public boolean isTooLarge() {
        return spent > most;
    }

    private JsonNode value() throws IOException {
        JsonToken token = parser.currentToken();
        spent += COST_OF_A_TOKEN + (token.isScalarValue() ? parser.getTextLength() : 0);
        if (isTooLarge()) {
            parser.skipChildren();
            return JsonNodeFactory.instance.nullNode();
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonNodeFactory.instance.textNode(parser.getText());
            case VALUE_NUMBER_INT -> JsonNodeFactory.instance.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT, FIELD_NAME, END_OBJECT, END_ARRAY, NOT_AVAILABLE ->
                JsonNodeFactory.instance.nullNode();
        };
    }

    /** A number whose exponent no decimal has is left as it is written: whoever reads it complains of it. */
    private JsonNode decimal() throws IOException {
        try {
            return JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
        } catch (NumberFormatException beyondAll) {
            return JsonNodeFactory.instance.textNode(parser.getText());
        }
    }

    private JsonNode object() throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            spent += name.length();
            parser.nextToken();
            JsonNode value = value();
            JsonNode before = object.get(name);
            object.set(name, before == null ? value : Twice.of(List.of(before, value)));
        }
        return object;
    }

    private JsonNode array() throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (array.size() < mostElements) {
                array.add(value());
            } else {
                parser.skipChildren();
            }
        }
        return array;
    }
}
