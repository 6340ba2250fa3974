package fr.donum.adapter.json.mapping;

import fr.donum.adapter.json.text.JsonPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the fields of a profile are read from: titles of columns, or JSON pointers, and never both. */
final class Addresses {
    /** One or more names after a slash each, perhaps from an outer record; {@code [code=AAT]} picks an element. */
    private static final Pattern POINTER = Pattern.compile(
            "((\\.\\./)+|/)" + "(\\[[^=\\]]+=[^\\]]*]|[^/\\[]+)" + "(/(\\[[^=\\]]+=[^\\]]*]|[^/\\[]+))*");

    private static final Pattern WITHIN_PAGE = Pattern.compile("(/(\\[[^=\\]]+=[^\\]]*]|[^/\\[]+))+");

    private static final Pattern RECORDS = Pattern.compile("(/[^/]+)*");

    private static final int MOST_ADDENDS = 20;

    private final List<JsonPlace> columns = new ArrayList<>();
    private final List<JsonPlace> pointers = new ArrayList<>();
    private int outermost;

    static boolean isRecords(String pointer) {
        return RECORDS.matcher(pointer).matches();
    }

    /** Whether it is a pointer to something in a page, in which {@code [rel=next]} picks an element. */
    static boolean isWithinPage(String pointer) {
        return WITHIN_PAGE.matcher(pointer).matches();
    }

    /** The address at {@code column} or {@code pointer} of a field. */
    String read(JsonPlace at) {
        return one(at.has("pointer"), kind(at));
    }

    /** All of them, where several are to be added up; else the one there is. */
    List<String> readAll(JsonPlace at) {
        JsonPlace spot = kind(at);
        boolean isPointer = at.has("pointer");
        if (!spot.isList()) {
            return List.of(one(isPointer, spot));
        }
        List<String> all = new ArrayList<>();
        at.each(isPointer ? "pointer" : "column", each -> all.add(one(isPointer, each)));
        if (all.size() < 2 || all.size() > MOST_ADDENDS || Set.copyOf(all).size() < all.size()) {
            spot.complain("addends", String.join(", ", all));
        }
        return all.isEmpty() ? List.of("/?") : all;
    }

    private static JsonPlace kind(JsonPlace at) {
        if (at.has("pointer") && at.has("column")) {
            at.at("column").complain("two-addresses", at.at("column").scalar());
        }
        return at.at(at.has("pointer") ? "pointer" : "column");
    }

    private String one(boolean isPointer, JsonPlace spot) {
        (isPointer ? pointers : columns).add(spot);
        return isPointer ? spot.parsed("pointer", "/?", this::pointer) : spot.written();
    }

    private String pointer(String text) {
        if (!POINTER.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        outermost = Math.max(outermost, (int)
                Pattern.compile("\\.\\./").matcher(text).results().count());
        return text;
    }

    /** Complains of addresses of the other kind, and of pointers that lead out of the records. */
    void check(boolean isJson, JsonPlace profile) {
        if (isJson) {
            columns.forEach(column -> column.complain("column-in-json", column.scalar()));
            String records = profile.at("records").scalar();
            long levels = Pattern.compile("/\\*").matcher(records).results().count();
            if (outermost > Math.max(0, levels - 1)) {
                profile.at("records").complain("too-far-out", records, Integer.toString(outermost));
            }
        } else {
            pointers.forEach(pointer -> pointer.complain("pointer-in-table", pointer.scalar()));
        }
    }
}
