package fr.donum.adapter.json.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.donum.domain.quantity.Ratio;
import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A place in a JSON file that people write. What is wrong there is noted and reading goes on with a stand-in, so that
 * every problem is told at once; nothing that was read counts if there was any.
 */
public final class JsonPlace {
    /** Of a number or a fraction. */
    private static final int MOST_DIGITS = 40;

    private static final String NO_ID = "no-id";
    private static final Pattern PLAIN_ID = Pattern.compile("[a-z0-9_][a-z0-9_-]*");
    private static final Pattern SPACES = Pattern.compile("[\\t-\\r]+");

    private final JsonNode node;
    private final String pointer;
    private final JsonProblems problems;

    JsonPlace(JsonNode node, String pointer, JsonProblems problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    public JsonPlace at(String key) {
        JsonNode child = node.has(key) ? node.get(key) : MissingNode.getInstance();
        return new JsonPlace(child, pointer + "/" + escaped(key), problems);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    public boolean has(String key) {
        return node.has(key);
    }

    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** Complains of every key that is none of these. */
    public void allow(String... known) {
        List<String> allowed = List.of(known);
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                at(key).complainOfUnknown("key", key, allowed);
            }
        }
    }

    public boolean isList() {
        return node.isArray();
    }

    /** Each element of an array; none if the key is absent. */
    public void each(String key, Consumer<JsonPlace> action) {
        JsonNode array = node.path(key);
        if (!array.isMissingNode() && !array.isArray()) {
            at(key).complain("not-a-list", array.toString());
        }
        for (int i = 0; i < array.size(); i++) {
            action.accept(new JsonPlace(array.get(i), pointer + "/" + key + "/" + i, problems));
        }
    }

    /** Each field of an object; none if the key is absent. */
    public void eachField(String key, BiConsumer<String, JsonPlace> action) {
        JsonNode object = node.path(key);
        if (!object.isMissingNode() && !object.isObject()) {
            at(key).complain("not-an-object", object.toString());
        }
        JsonPlace inner = at(key);
        inner.keys().forEach(name -> action.accept(name, inner.at(name)));
    }

    /** A text, a number or a flag as text; empty for an empty text. */
    public String scalar() {
        if (node.isNumber() || node.isBoolean()) {
            return node.asText();
        }
        return isAbsent() ? "" : written();
    }

    /** A title or an id, on one line; signs stand for what would control where it is shown. */
    public String text() {
        return Controls.shown(SPACES.matcher(written()).replaceAll(" "));
    }

    /** A text as it stands there, to be compared with what another file holds. */
    public String written() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            complain(node.isMissingNode() ? "missing" : "not-a-text", shown());
            return "?";
        }
        return node.textValue();
    }

    /** Whether a number has so many digits, written out, that no figure of such a file is meant. */
    private boolean isBoundless() {
        return node.isNumber()
                && (node.decimalValue().precision() > MOST_DIGITS
                        || Math.abs((long) node.decimalValue().scale()) > MOST_DIGITS);
    }

    /** A text that may be empty; empty if it is absent. */
    public String optionalText() {
        return isAbsent() ? "" : text();
    }

    private boolean isAbsent() {
        return node.isMissingNode() || (node.isTextual() && node.textValue().isEmpty());
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            complain("not-a-flag", shown());
        }
        return node.booleanValue();
    }

    public long wholeNumber(long least) {
        if (isBoundless()
                || !node.canConvertToExactIntegral()
                || !node.canConvertToLong()
                || node.longValue() < least) {
            complain(node.isMissingNode() ? "missing" : "not-a-whole-number", shown(), Long.toString(least));
            return least;
        }
        return node.longValue();
    }

    /** A fraction as text, {@code "3/5"}. */
    public Ratio ratio() {
        return parsed("not-a-fraction", Ratio.ONE, text -> Ratio.parse(bounded(text.strip())));
    }

    private static String bounded(String fraction) {
        if (fraction.length() > MOST_DIGITS) {
            throw new IllegalArgumentException("A fraction with too many digits");
        }
        return fraction;
    }

    /** A number that {@code parse} takes as a plain decimal, and refuses with an IllegalArgumentException. */
    public <T> T decimal(String problem, T fallback, Function<String, T> parse) {
        if (!node.isNumber() || isBoundless()) {
            complain(node.isMissingNode() ? "missing" : problem, shown());
            return fallback;
        }
        try {
            return parse.apply(new BigDecimal(node.asText()).toPlainString());
        } catch (IllegalArgumentException e) {
            complain(problem, shown());
            return fallback;
        }
    }

    public <T> T parsed(String problem, T fallback, Function<String, T> parse) {
        String text = text();
        try {
            return text.equals("?") ? fallback : parse.apply(text);
        } catch (RuntimeException e) {
            complain(problem, text);
            return fallback;
        }
    }

    /** One of some constants, written in lower case with hyphens, or as it is. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        String text = text();
        E[] all = type.getEnumConstants();
        for (E each : all) {
            if (each.name().equals(text) || written(each).equals(text)) {
                return each;
            }
        }
        if (!text.equals("?")) {
            complainOfUnknown(
                    "value", text, List.of(all).stream().map(JsonPlace::written).toList());
        }
        return all[0];
    }

    /** How such a file writes a constant. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Complains if the id was seen before in the same scope. */
    public String newId(Set<String> seen) {
        String id = plainId();
        if (!id.equals(NO_ID) && !seen.add(id)) {
            complain("duplicate-id", id);
        }
        return id;
    }

    /** An id of lower-case letters, digits, hyphens and underscores. */
    public String plainId() {
        return parsed("bad-id", NO_ID, id -> {
            if (!PLAIN_ID.matcher(id).matches()) {
                throw new IllegalArgumentException(id);
            }
            return id;
        });
    }

    public void complain(String problem, String... values) {
        problems.add(pointer, problem, values);
    }

    public void complainOfUnknown(String problem, String value, List<String> known) {
        String near = Suggestion.near(value, known).orElse("");
        problems.add(pointer, "unknown-" + problem, value, String.join(", ", known), near);
    }

    private String shown() {
        return node.isMissingNode() ? "" : node.toString();
    }
}
