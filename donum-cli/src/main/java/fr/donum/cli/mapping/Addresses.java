package fr.donum.cli.mapping;

import fr.donum.cli.json.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the fields of a profile are read from: titles of columns, or JSON pointers, and never both. */
final class Addresses {
    /** One or more names after a slash each, perhaps from an outer record; {@code [code=AAT]} picks an element. */
    private static final Pattern POINTER = Pattern.compile(
            "((\\.\\./)+|/)" + "(\\[[^=\\]]+=[^\\]]*]|[^/\\[]+)" + "(/(\\[[^=\\]]+=[^\\]]*]|[^/\\[]+))*");

    private static final Pattern RECORDS = Pattern.compile("(/[^/]+)*");

    private final List<Spot> columns = new ArrayList<>();
    private final List<Spot> pointers = new ArrayList<>();
    private int outermost;

    static boolean isRecords(String pointer) {
        return RECORDS.matcher(pointer).matches();
    }

    /** The address at {@code column} or {@code pointer} of a field. */
    String read(Spot at) {
        if (!at.has("pointer")) {
            columns.add(at.at("column"));
            return at.at("column").text();
        }
        if (at.has("column")) {
            at.at("column").complain("two-addresses", at.at("column").scalar());
        }
        Spot pointer = at.at("pointer");
        pointers.add(pointer);
        return pointer.parsed("pointer", "/?", this::pointer);
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
    void check(boolean isJson, Spot profile) {
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
