package fr.donum.adapter.json.pointer;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The header {@code Link} of an answer (RFC 8288), read once from left to right. */
public final class LinkHeader {
    private final String header;
    private int at;

    private LinkHeader(String header) {
        this.header = header;
    }

    /** The address of the next page; null if the header names none. */
    public static @Nullable String next(String header) {
        return new LinkHeader(header).next();
    }

    private @Nullable String next() {
        for (at = header.indexOf('<'); at >= 0; at = header.indexOf('<', at)) {
            int end = header.indexOf('>', at);
            if (end < 0) {
                return null;
            }
            String address = header.substring(at + 1, end);
            at = end + 1;
            if (isNext(relations())) {
                return address;
            }
        }
        return null;
    }

    /** What the first parameter {@code rel} says of the link that was just passed; empty if it has none. */
    private String relations() {
        String relations = "";
        boolean isSaid = false;
        while (isAt(';')) {
            String name = token();
            String value = isAt('=') ? value() : "";
            if (name.equalsIgnoreCase("rel") && !isSaid) {
                relations = value;
                isSaid = true;
            }
        }
        return relations;
    }

    private static boolean isNext(String relations) {
        return List.of(relations.strip().toLowerCase(Locale.ROOT).split("\\s+")).contains("next");
    }

    /** Passes a sign and the blanks before it, if it comes next. */
    private boolean isAt(char sign) {
        skipBlanks();
        boolean is = at < header.length() && header.charAt(at) == sign;
        at += is ? 1 : 0;
        return is;
    }

    private void skipBlanks() {
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
    }

    private String token() {
        skipBlanks();
        int start = at;
        while (at < header.length() && ";,=<\"".indexOf(header.charAt(at)) < 0) {
            at++;
        }
        return header.substring(start, at).strip();
    }

    private String value() {
        return isAt('"') ? quoted() : token();
    }

    /** Up to the quote that ends it; a sign after a backslash ends nothing. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        while (at < header.length() && header.charAt(at) != '"') {
            at += header.charAt(at) == '\\' && at + 1 < header.length() ? 1 : 0;
            value.append(header.charAt(at));
            at++;
        }
        at++;
        return value.toString();
    }
}
