package fr.donum.spi.mapping;

import java.util.Set;

/**
 * Records that are about no practitioner, such as totals, told by one of their fields.
 *
 * @param from the title of the column, or a JSON pointer within the record
 * @param values what it is in such a record; an empty text stands for a field without a value
 * @param beginnings what it begins with in such a record
 */
public record IgnoredRecords(String from, Set<String> values, Set<String> beginnings) {
    public IgnoredRecords {
        values = Set.copyOf(values);
        beginnings = Set.copyOf(beginnings);
    }

    /** Whether a field of this value makes a record one of them. */
    public boolean has(String value) {
        return values.contains(value) || beginnings.stream().anyMatch(value::startsWith);
    }
}
