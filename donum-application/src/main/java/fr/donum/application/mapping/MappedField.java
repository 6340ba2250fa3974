package fr.donum.application.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column or JSON field and what it stands for.
 *
 * @param from the title of the column, or a JSON pointer within the record
 * @param to the canonical input column, such as {@code "aat_num"}
 * @param unit what a bare number is; null if a number is written so that it says so itself
 * @param values what a value as written stands for: {@code "Validé"} for {@code "oui"}
 * @param isOptional whether a table may lack the column
 */
public record MappedField(String from, String to, @Nullable Unit unit, Map<String, String> values, boolean isOptional) {
    public MappedField {
        values = Map.copyOf(values);
    }

    public static MappedField of(String from, String to) {
        return new MappedField(from, to, null, Map.of(), false);
    }

    public MappedField in(Unit other) {
        return new MappedField(from, to, other, values, isOptional);
    }

    public MappedField reading(Map<String, String> translations) {
        return new MappedField(from, to, unit, translations, isOptional);
    }

    public MappedField optional() {
        return new MappedField(from, to, unit, values, true);
    }
}
