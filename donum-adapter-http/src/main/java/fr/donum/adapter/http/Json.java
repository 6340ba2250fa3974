package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is parsed: strictly, and within limits that no honest page comes near. */
final class Json {
    /** Longest text of one record, in characters, its structure included. */
    static final int MAX_RECORD = 100_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(MAX_RECORD)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private Json() {}
}
