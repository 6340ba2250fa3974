package fr.donum.adapter.json.text;

import com.fasterxml.jackson.databind.JsonNode;

/** What a JSON value is, by the ending of its text's key. */
public final class Kinds {
    private Kinds() {}

    public static String of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "text";
            case BOOLEAN -> "boolean";
            case NUMBER -> node.isIntegralNumber() ? "whole" : "decimal";
            case NULL, MISSING, BINARY, POJO -> "null";
        };
    }
}
