package fr.donum.adapter.json.record;

import com.fasterxml.jackson.databind.JsonNode;
import fr.donum.adapter.json.text.JsonIssue;
import fr.donum.adapter.json.text.Kinds;
import fr.donum.adapter.json.text.Messages;
import fr.donum.adapter.json.text.Shown;
import fr.donum.adapter.json.text.Twice;
import fr.donum.domain.dossier.Count;
import fr.donum.domain.dossier.Nir;
import fr.donum.domain.quantity.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The fields of one JSON object of a record. A field that is absent or null is missing; one that cannot be used is
 * reported, and missing too.
 */
final class Fields {
    private static final long LARGEST = Count.Unit.PIECES.most();

    private final JsonNode object;
    private final String pointer;
    private final Findings findings;

    Fields(JsonNode object, String pointer, Findings findings) {
        this.object = object;
        this.pointer = pointer;
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    String pointer() {
        return pointer;
    }

    String pointer(String name) {
        return pointer + "/" + Shown.inPointer(name);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** The names it has, null ones aside. */
    List<String> names() {
        return object.properties().stream()
                .filter(field -> !field.getValue().isNull())
                .map(field -> field.getKey())
                .toList();
    }

    Optional<Fields> object(String name) {
        return node(name, "object", JsonNode::isObject).map(node -> new Fields(node, pointer(name), findings));
    }

    Optional<JsonNode> array(String name) {
        return node(name, "array", JsonNode::isArray);
    }

    /** A text, stripped; a blank one is missing. */
    Optional<String> text(String name) {
        return node(name, "text", JsonNode::isTextual)
                .map(node -> node.textValue().strip())
                .filter(text -> !text.isEmpty())
                .filter(text -> !isNir(name, text));
    }

    /** A whole number, at least 0, of which there may be so many. */
    OptionalLong whole(String name) {
        return node(name, "whole", Fields::isWhole)
                .map(JsonNode::decimalValue)
                .filter(number -> isInRange(name, number))
                .map(number -> OptionalLong.of(number.longValueExact()))
                .orElse(OptionalLong.empty());
    }

    private static boolean isWhole(JsonNode node) {
        return node.isNumber() && Decimals.isReasonable(node.decimalValue()) && Decimals.isWhole(node.decimalValue());
    }

    /** A number, or a text that is one as {@link Decimals} writes them; anything else is noted. */
    Optional<BigDecimal> decimal(String name, JsonIssue otherwise, String... arguments) {
        if (has(name) && object.get(name).isNumber()) {
            BigDecimal number = object.get(name).decimalValue();
            if (Decimals.isReasonable(number)) {
                return Optional.of(number);
            }
            noteDecimal(name, otherwise, number.toString(), arguments);
            return Optional.empty();
        }
        Optional<String> text = text(name);
        Optional<BigDecimal> number = text.flatMap(Decimals::parse);
        if (text.isPresent() && number.isEmpty()) {
            noteDecimal(name, otherwise, text.get(), arguments);
        }
        return number;
    }

    /** A text that is an exact fraction, as {@link Decimals} writes them; anything else is left to others. */
    Optional<Ratio> fraction(String name) {
        return has(name) && object.get(name).isTextual()
                ? Decimals.fraction(object.get(name).textValue().strip())
                : Optional.empty();
    }

    private void noteDecimal(String name, JsonIssue issue, String value, String... arguments) {
        List<Object> all = new ArrayList<>(List.of((Object[]) arguments));
        all.add(Shown.of(value));
        findings.note(issue, pointer(name), all.toArray());
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADay) {
                findings.note(JsonIssue.JSON_NOT_A_DAY, pointer(name), name, Shown.of(text));
                return Optional.empty();
            }
        });
    }

    /** Warns of every name that is not known; extensions aside. */
    void known(List<String> known) {
        for (String name : names()) {
            if (!known.contains(name) && !name.startsWith(ApiNames.EXTENSION)) {
                findings.unknown(JsonIssue.JSON_UNKNOWN_FIELD, pointer(name), name, known);
            }
        }
    }

    private Optional<JsonNode> node(String name, String type, java.util.function.Predicate<JsonNode> expected) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode node = object.get(name);
        if (expected.test(node)) {
            return Optional.of(node);
        }
        if (Twice.is(node)) {
            findings.note(JsonIssue.JSON_DUPLICATE_FIELD, pointer(name), Shown.of(name), node.asText());
            return Optional.empty();
        }
        Messages messages = findings.messages();
        findings.note(
                JsonIssue.JSON_WRONG_TYPE,
                pointer(name),
                Shown.of(name),
                messages.say("type." + type),
                messages.say("type." + Kinds.of(node)));
        return Optional.empty();
    }

    private boolean isNir(String name, String text) {
        boolean likely = Nir.isLikely(text);
        if (likely) {
            findings.note(JsonIssue.JSON_NIR, pointer(name), Shown.of(name));
        }
        return likely;
    }

    private boolean isInRange(String name, BigDecimal number) {
        boolean isNegative = number.signum() < 0;
        if (!isNegative && number.compareTo(BigDecimal.valueOf(LARGEST)) <= 0) {
            return true;
        }
        String text = number.toPlainString();
        if (!isNir(name, text)) {
            JsonIssue code = isNegative ? JsonIssue.JSON_NEGATIVE : JsonIssue.JSON_TOO_BIG;
            findings.note(code, pointer(name), Shown.of(name), Shown.of(text), Long.toString(LARGEST));
        }
        return false;
    }
}
