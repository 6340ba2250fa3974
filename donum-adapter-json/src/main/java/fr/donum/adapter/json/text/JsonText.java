package fr.donum.adapter.json.text;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/** JSON that people write: strict, exact, and never with a key twice. */
public final class JsonText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private JsonText() {}

    /** The whole of a text, if it is JSON, of a format and version; else that is noted. */
    public static Optional<JsonPlace> read(String json, String format, int version, JsonProblems problems) {
        try {
            if (json.isBlank()) {
                problems.add("", "not-json", problems.say("reason.empty"), "1:1");
                return Optional.empty();
            }
            JsonPlace root = new JsonPlace(JSON.readTree(json), "", problems);
            return isOf(root, format, version) ? Optional.of(root) : Optional.empty();
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            problems.add("", "not-json", problems.say(reason(e)), where);
            return Optional.empty();
        }
    }

    /** The key of what is wrong, in a few words of ours, as the texts of such files have them. */
    public static String reason(JacksonException broken) {
        String message = String.valueOf(broken.getOriginalMessage());
        if (JsonFaults.isEnd(broken)) {
            return "reason.truncated";
        }
        if (broken instanceof StreamConstraintsException) {
            return "reason.too-large";
        }
        return message.startsWith("Duplicate field") ? "reason.twice" : "reason.syntax";
    }

    private static boolean isOf(JsonPlace root, String format, int version) {
        if (!root.has("format") || !root.at("format").text().equals(format)) {
            root.at("format").complain("format", format);
            return false;
        }
        if (root.at("version").wholeNumber(1) != version) {
            root.at("version").complain("version", Integer.toString(version));
            return false;
        }
        return true;
    }
}
