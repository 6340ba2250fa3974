package fr.donum.adapter.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.guess.JsonGuess;
import java.util.List;

/**
 * Tells records of another shape from ours, until one of ours was seen: none of its figures is where ours are, and its
 * own names are known to be those of a key and of figures.
 */
final class ForeignShape {
    private static final List<String> SECTIONS =
            List.of("profile", ApiNames.ATTESTATIONS, ApiNames.USAGES, ApiNames.COUNTS, "neutralised");

    private boolean oursSeen;

    boolean isIn(JsonNode record) {
        if (oursSeen || !record.isObject()) {
            return false;
        }
        oursSeen = record.has("id") && SECTIONS.stream().anyMatch(record::has);
        return !oursSeen && hasNamesOfItsOwn(record) && JsonGuess.understands(record);
    }

    private static boolean hasNamesOfItsOwn(JsonNode record) {
        return record.properties().stream()
                .anyMatch(field -> !ApiNames.DOSSIER.contains(field.getKey())
                        && !field.getKey().startsWith(ApiNames.EXTENSION));
    }
}
