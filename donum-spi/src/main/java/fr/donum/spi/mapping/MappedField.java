package fr.donum.spi.mapping;

import java.util.List;
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
 * @param plus further columns or pointers whose numbers are added to that of {@code from}
 * @param contains what a list must hold for the answer to be yes; null if the value itself is the answer
 */
public record MappedField(
        String from,
        String to,
        @Nullable Unit unit,
        Map<String, String> values,
        boolean isOptional,
        List<String> plus,
        @Nullable String contains) {
    public MappedField {
        values = Map.copyOf(values);
        plus = List.copyOf(plus);
    }

    /** One that is read from one place, as it stands there. */
    public MappedField(String from, String to, @Nullable Unit unit, Map<String, String> values, boolean isOptional) {
        this(from, to, unit, values, isOptional, List.of(), null);
    }

    public static MappedField of(String from, String to) {
        return new MappedField(from, to, null, Map.of(), false);
    }

    public MappedField in(Unit other) {
        return new MappedField(from, to, other, values, isOptional, plus, contains);
    }

    public MappedField reading(Map<String, String> translations) {
        return new MappedField(from, to, unit, translations, isOptional, plus, contains);
    }

    public MappedField optional() {
        return new MappedField(from, to, unit, values, true, plus, contains);
    }

    /** The sum of {@code from} and of these. */
    public MappedField plus(List<String> addends) {
        return new MappedField(from, to, unit, values, isOptional, addends, contains);
    }

    /** The answer yes where a list holds {@code element}, and no where it does not. */
    public MappedField containing(String element) {
        return new MappedField(from, to, unit, values, isOptional, plus, element);
    }
}
