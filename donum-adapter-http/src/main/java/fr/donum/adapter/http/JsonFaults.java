package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.jspecify.annotations.Nullable;

/** What JSON that does not parse means. */
final class JsonFaults {
    private JsonFaults() {}

    static Fault of(JacksonException broken, String page) {
        return Fault.of(issue(broken), page, place(broken.getLocation())).because(broken);
    }

    /** {@code "line:column"}; {@code "?"} where the parser does not tell. */
    static String place(@Nullable JsonLocation location) {
        return location == null ? "?" : location.getLineNr() + ":" + location.getColumnNr();
    }

    private static HttpIssue issue(JacksonException broken) {
        if (broken instanceof JsonEOFException) {
            return HttpIssue.JSON_TRUNCATED;
        }
        return broken instanceof StreamConstraintsException ? HttpIssue.JSON_TOO_LARGE : HttpIssue.JSON_SYNTAX;
    }
}
