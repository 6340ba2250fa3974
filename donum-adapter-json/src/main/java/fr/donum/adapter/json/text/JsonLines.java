package fr.donum.adapter.json.text;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.BufferedSource;

/** Text that is a JSON object a line, whatever it is called. */
public final class JsonLines {
    private static final int MARK = 0xEF;
    private static final byte[] DOSSIERS = "\"dossiers\"".getBytes(StandardCharsets.UTF_8);

    private JsonLines() {}

    /** Whether the first line is a whole object and the next one starts another. Nothing is taken from the source. */
    public static boolean start(BufferedSource source) throws IOException {
        BufferedSource ahead = source.peek();
        byte[] first = line(ahead);
        return first.length > 0 && isOpened(first) && isObject(first) && isOpened(line(ahead));
    }

    /** Whether a single line is a whole dossier, which has an id of its own. Nothing is taken from the source. */
    public static boolean isRecord(BufferedSource source) throws IOException {
        BufferedSource ahead = source.peek();
        byte[] only = line(ahead);
        if (!isOpened(only) || line(ahead).length > 0 || !isObject(only)) {
            return false;
        }
        try (JsonParser parser = Json.FACTORY.createParser(only)) {
            parser.nextToken();
            return RecordTree.read(parser).root().has("id");
        }
    }

    /**
     * Whether values stand a line each, though some of them be broken: not, if the first goes on in the next line, or
     * the text is of another encoding, in which lines end otherwise. Nothing is taken from the source.
     */
    public static boolean areWhole(BufferedSource source) throws IOException {
        BufferedSource ahead = source.peek();
        if (ahead.request(2)
                && (isWide(ahead.getBuffer().getByte(0))
                        || isWide(ahead.getBuffer().getByte(1)))) {
            return false;
        }
        byte[] first = line(ahead);
        boolean isList = isOpened(first, "[");
        if (!(isList || isOpened(first)) || isObject(first)) {
            return true;
        }
        return !isOpened(line(ahead), isList ? "[]{}\"" : "}\"");
    }

    /** Whether a byte is of a mark or a letter of UTF-16. */
    private static boolean isWide(byte letter) {
        return letter == 0 || letter == (byte) 0xFE || letter == (byte) 0xFF;
    }

    /** Whether a line is a page: an object with a list of dossiers, though it break off within. */
    public static boolean isPage(byte[] line) throws IOException {
        if (!isOpened(line) || !holds(line, DOSSIERS)) {
            return false;
        }
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isDossiers = parser.currentName().equals("dossiers");
                if (parser.nextToken() == JsonToken.START_ARRAY && isDossiers) {
                    return true;
                }
                parser.skipChildren();
            }
            return false;
        } catch (JacksonException broken) {
            return false;
        }
    }

    private static boolean holds(byte[] line, byte[] text) {
        for (int from = 0; from + text.length <= line.length; from++) {
            if (line[from] == text[0] && Arrays.equals(line, from, from + text.length, text, 0, text.length)) {
                return true;
            }
        }
        return false;
    }

    /** The first values of a text, as many as there are or as asked for. */
    public static ArrayNode first(JsonParser parser, int most) throws IOException {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        while (values.size() < most && parser.nextToken() != null) {
            JsonNode value = RecordTree.unit(parser);
            values.add(value);
        }
        return values;
    }

    /** The next line that is not blank; nothing at the end, or where it is too long for a record. */
    private static byte[] line(BufferedSource ahead) throws IOException {
        while (!ahead.exhausted()) {
            long end = ahead.indexOf((byte) '\n', 0, Lines.LONGEST);
            if (end < 0 && ahead.request(Lines.LONGEST)) {
                return new byte[0];
            }
            byte[] line = end < 0 ? ahead.readByteArray() : ahead.readByteArray(end);
            if (end >= 0) {
                ahead.skip(1);
            }
            if (!isBlank(line)) {
                return line;
            }
        }
        return new byte[0];
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpened(byte[] line) {
        return isOpened(line, "{");
    }

    /** Whether the first letter of a line that is no space is one of these. */
    private static boolean isOpened(byte[] line, String letters) {
        int from = line.length > 2 && (line[0] & 0xFF) == MARK ? 3 : 0;
        while (from < line.length && line[from] >= 0 && line[from] <= ' ') {
            from++;
        }
        return from < line.length && letters.indexOf(line[from]) >= 0;
    }

    private static boolean isObject(byte[] line) throws IOException {
        try (JsonParser parser = Json.FACTORY.createParser(line)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException broken) {
            return false;
        }
    }
}
