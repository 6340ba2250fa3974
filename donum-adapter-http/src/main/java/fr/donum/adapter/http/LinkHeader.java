package fr.donum.adapter.http;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Link} of an answer (RFC 8288). */
final class LinkHeader {
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>((?:\\s*;\\s*[^;,=\"<]+(?:=(?:\"[^\"]*\"|[^;,\"]*))?)*)");
    private static final Pattern RELATION = Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^;,\"\\s]*))");

    private LinkHeader() {}

    /** The address of the next page; null if the header names none. */
    static @Nullable String next(String header) {
        Matcher link = LINK.matcher(header);
        while (link.find()) {
            Matcher relation = RELATION.matcher(link.group(2).toLowerCase(Locale.ROOT));
            if (relation.find() && isNext(relation.group(1) == null ? relation.group(2) : relation.group(1))) {
                return link.group(1);
            }
        }
        return null;
    }

    private static boolean isNext(String relations) {
        return (" " + relations.strip() + " ").contains(" next ");
    }
}
