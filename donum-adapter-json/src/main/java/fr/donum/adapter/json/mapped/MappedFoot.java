package fr.donum.adapter.json.mapped;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a page read by a profile says besides its records.
 *
 * @param records number of records in it
 * @param elements number of elements of the list that all records are in; of lines in NDJSON
 * @param fingerprint the same for the same elements
 * @param beside what stands beside the records
 * @param isLines whether it is NDJSON, so that nothing stands beside them
 */
public record MappedFoot(long records, long elements, String fingerprint, JsonNode beside, boolean isLines) {}
