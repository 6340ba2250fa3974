package fr.donum.adapter.json.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is parsed: strictly, and within limits that no honest page comes near. */
public final class Json {
    /** Longest text of one record, in characters, its structure included. */
    public static final int MAX_RECORD = 100_000;

    /** The same of an element that may hold many records. */
    public static final int MAX_UNIT = 40 * MAX_RECORD;

    /** Most of what stands beside the records of a page that is kept, in characters. */
    public static final int MAX_BESIDE = 10 * MAX_RECORD;

    /** Most elements of a list beside the records that are looked through for the one that a pointer selects. */
    public static final int MAX_SELECTED_FROM = 1_000;

    /** Deepest nesting of objects and lists. */
    public static final int MAX_DEPTH = 32;

    /** Longest name of a field, in characters. */
    public static final int MAX_NAME = 1_000;

    /** Longest number, in characters. */
    public static final int MAX_NUMBER = 100;

    /** Most names of a record that nobody knows and that are told one by one. */
    public static final int MAX_UNKNOWN = 50;

    /** Most names of what is set aside in one record. */
    public static final int MAX_NEUTRALISED = 100;

    /** Longest list of texts that is shown to a table as one cell, in characters. */
    public static final int MAX_JOINED = 4_000;

    public static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_RECORD)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    public static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private Json() {}
}
