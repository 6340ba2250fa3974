package fr.donum.adapter.json.guess;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.pointer.FieldPointer;
import fr.donum.adapter.json.pointer.RecordPointer;
import fr.donum.domain.dossier.PractitionerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The field of a list's elements whose values are RPPS numbers with a right key, whatever it is called. */
final class RppsField {
    private static final int MOST_ELEMENTS = 50;
    private static final int MOST_LEVELS = 4;

    private RppsField() {}

    /** JSON pointer of it within an element; nothing if there is none. */
    static Optional<String> in(JsonNode array) {
        List<String> pointers = new ArrayList<>();
        collect(array.path(0), "", 0, pointers);
        return pointers.stream().filter(pointer -> isRpps(array, pointer)).findFirst();
    }

    private static void collect(JsonNode object, String pointer, int level, List<String> to) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String inner = pointer + "/" + RecordPointer.escaped(field.getKey());
            if (field.getValue().isObject() && level < MOST_LEVELS) {
                collect(field.getValue(), inner, level + 1, to);
            } else if (isRpps(field.getValue())) {
                to.add(inner);
            }
        }
    }

    private static boolean isRpps(JsonNode array, String pointer) {
        FieldPointer field = FieldPointer.of(pointer);
        return Stream.iterate(0, i -> i + 1)
                .limit(Math.min(array.size(), MOST_ELEMENTS))
                .allMatch(i -> isRpps(field.in(List.of(array.get(i)))));
    }

    private static boolean isRpps(JsonNode value) {
        if (!value.isTextual() && !value.isIntegralNumber()) {
            return false;
        }
        String text = value.asText().strip();
        return text.matches("[08]?[0-9]{11}") && isRpps(PractitionerId.of(text.substring(text.length() - 11)));
    }

    private static boolean isRpps(PractitionerId id) {
        return id.kind() == PractitionerId.Kind.RPPS && id.hasValidKey();
    }
}
