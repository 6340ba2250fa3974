package fr.donum.adapter.json.text;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.jspecify.annotations.Nullable;

/** What JSON that does not parse means. */
public final class JsonFaults {
    private JsonFaults() {}

    public static Fault of(JacksonException broken, String page) {
        return Fault.of(issue(broken), page, place(broken.getLocation())).because(broken);
    }

    /** The same where the parser saw a single line. */
    public static Fault ofLine(JacksonException broken, String page, long number, byte[] line) {
        return Fault.of(issue(broken), page, place(broken.getLocation(), number, line))
                .because(broken);
    }

    /** {@code "line:column"}; {@code "?"} where the parser does not tell. */
    static String place(@Nullable JsonLocation location) {
        return location == null ? "?" : location.getLineNr() + ":" + location.getColumnNr();
    }

    /**
     * The same where the parser saw a single line.
     *
     * @param number of the line in its file
     */
    static String place(@Nullable JsonLocation location, long number, byte[] line) {
        return location == null ? number + ":?" : number + ":" + column(location.getColumnNr(), line);
    }

    /** Counts characters where the parser counts bytes; a mark of byte order is none. */
    private static int column(int ofByte, byte[] line) {
        int column = 1;
        for (int i = 0; i < Math.min(ofByte - 1, line.length); i++) {
            boolean isWithin = (line[i] & 0xc0) == 0x80;
            column += isWithin ? 0 : 1;
        }
        return column;
    }

    /** Whether the text ends too early; between the fields of an object the parser says so in words only. */
    static boolean isEnd(JacksonException broken) {
        return broken instanceof JsonEOFException
                || String.valueOf(broken.getOriginalMessage()).startsWith("Unexpected end-of-input");
    }

    private static JsonIssue issue(JacksonException broken) {
        if (isEnd(broken)) {
            return JsonIssue.JSON_TRUNCATED;
        }
        return broken instanceof StreamConstraintsException ? JsonIssue.JSON_TOO_LARGE : JsonIssue.JSON_SYNTAX;
    }
}
