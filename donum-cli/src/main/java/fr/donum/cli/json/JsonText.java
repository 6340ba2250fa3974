package fr.donum.cli.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
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

    /** The whole of a file, if it is UTF-8 and JSON, of a format and version; else that is noted. */
    public static Optional<Spot> read(byte[] bytes, String format, int version, Problems problems) {
        JsonBytes file = JsonBytes.of(bytes);
        if (!file.fault().isEmpty()) {
            problems.add("", "not-json", problems.say(file.fault()), file.line() == 0 ? "1" : file.line() + "");
            return Optional.empty();
        }
        return read(file.text(), format, version, problems);
    }

    /** The whole of a text, if it is JSON, of a format and version; else that is noted. */
    public static Optional<Spot> read(String json, String format, int version, Problems problems) {
        try {
            Spot root = new Spot(JSON.readTree(json), "", problems);
            return isOf(root, format, version) ? Optional.of(root) : Optional.empty();
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            problems.add("", "not-json", problems.say("json.syntax"), where);
            return Optional.empty();
        }
    }

    private static boolean isOf(Spot root, String format, int version) {
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
