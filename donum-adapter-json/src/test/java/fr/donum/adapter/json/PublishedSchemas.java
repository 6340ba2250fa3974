package fr.donum.adapter.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schemas of {@code docs/schema}. */
public final class PublishedSchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(read()));

    private PublishedSchemas() {}

    /** What a document breaks of the schema {@code urn:donum:schema:NAME:1}. */
    public static List<Error> errors(String name, String json) {
        return REGISTRY.getSchema(SchemaLocation.of("urn:donum:schema:" + name + ":1"))
                .validate(json, InputFormat.JSON);
    }

    private static Map<String, String> read() {
        Map<String, String> schemas = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("../docs/schema"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".schema.json", "");
                schemas.put("urn:donum:schema:" + name + ":1", Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }
}
