package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.donum.adapter.json.text.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published contract, {@code docs/api/donum-metrics-api.yaml}. */
final class ApiDocument {
    private static final JsonNode ROOT = read();

    private ApiDocument() {}

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("../docs/api/donum-metrics-api.yaml").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A part of it, by its JSON pointer. */
    static JsonNode at(String pointer) {
        return ROOT.at(pointer);
    }

    /** The one operation there is. */
    static JsonNode get() {
        return ROOT.path("paths").path("/v1/dossiers").path("get");
    }

    /** The names of the properties of a schema. */
    static Stream<String> properties(String schema) {
        return at("/components/schemas/" + schema + "/properties")
                .propertyStream()
                .map(java.util.Map.Entry::getKey);
    }

    /** What is wrong with some JSON by one of the schemas. */
    static List<String> faults(String schema, String json) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", ROOT.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
                .toList();
    }
}
