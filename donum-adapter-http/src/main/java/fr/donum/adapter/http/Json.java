package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is parsed: strictly, and within limits that no honest page comes near. */
final class Json {
    /** Longest text of one record, in characters, its structure included. */
    static final int MAX_RECORD = 100_000;

    /** The same of an element that may hold many records. */
    static final int MAX_UNIT = 40 * MAX_RECORD;

    /** Most of what stands beside the records of a page that is kept, in characters. */
    static final int MAX_BESIDE = 10 * MAX_RECORD;

    /** Most elements of a list beside the records that are looked through for the one that a pointer selects. */
    static final int MAX_SELECTED_FROM = 1_000;

    /** Deepest nesting of objects and lists. */
    static final int MAX_DEPTH = 32;

    /** Longest name of a field, in characters. */
    static final int MAX_NAME = 1_000;

    /** Longest number, in characters. */
    static final int MAX_NUMBER = 100;

    /** Most names of a record that nobody knows and that are told one by one. */
    static final int MAX_UNKNOWN = 50;

    /** Most names of what is set aside in one record. */
    static final int MAX_NEUTRALISED = 100;

    /** Longest list of texts that is shown to a table as one cell, in characters. */
    static final int MAX_JOINED = 4_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_RECORD)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private Json() {}
}
