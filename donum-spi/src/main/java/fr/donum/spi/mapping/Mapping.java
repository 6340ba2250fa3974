package fr.donum.spi.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping profile. What it does not name is not read.
 *
 * @param name what the profile is called, for messages: its file
 * @param fields what is read, in the order of the profile
 * @param constants canonical columns that have one value in every record: {@code "annee"} is {@code "2026"}
 * @param ignored records to pass over
 * @param options options of the source, where the user gives no other
 */
public record Mapping(
        String name,
        Layout layout,
        List<MappedField> fields,
        Map<String, String> constants,
        Notation notation,
        List<IgnoredRecords> ignored,
        Map<String, String> options) {
    public Mapping {
        fields = List.copyOf(fields);
        constants = Map.copyOf(constants);
        ignored = List.copyOf(ignored);
        options = Map.copyOf(options);
    }

    /** A profile that renames columns, and says nothing else. */
    public static Mapping ofColumns(String name, MappedField... fields) {
        return new Mapping(
                name, new Layout.Columns(0, Set.of()), List.of(fields), Map.of(), Notation.USUAL, List.of(), Map.of());
    }

    public Addressing addressing() {
        return layout instanceof Layout.Columns ? Addressing.COLUMNS : Addressing.POINTERS;
    }

    /** What the values of a field stand for: what the field itself says, then, for an answer, what the profile says. */
    public Map<String, String> values(MappedField field, boolean isAnswer) {
        Map<String, String> all = new LinkedHashMap<>(isAnswer ? notation.answers() : Map.of());
        all.putAll(field.values());
        return all;
    }
}
