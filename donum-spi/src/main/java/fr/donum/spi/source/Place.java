package fr.donum.spi.source;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where something is in a source. Parts that do not apply are empty. {@link #toString} and {@link #within} are how every
 * output words it.
 *
 * @param source the file or address as the user gave it, secrets masked
 * @param sheet the sheet of a workbook, the page of an answer
 * @param record the row or record: {@code "4"}, or a JSON pointer
 * @param field the column as its header names it, or a cell address such as {@code "C4"}
 */
public record Place(String source, String sheet, String record, String field) {
    private static final Pattern ROW = Pattern.compile("[0-9]+");

    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(field, "field");
    }

    public static Place of(String source) {
        return new Place(source, "", "", "");
    }

    /** The same place in what is another source, such as the server that answered in place of the one named. */
    public Place in(String other) {
        return new Place(other, sheet, record, field);
    }

    public Place sheet(String name) {
        return new Place(source, name, record, field);
    }

    public Place record(String name) {
        return new Place(source, sheet, name, field);
    }

    public Place row(long number) {
        return record(Long.toString(number));
    }

    public Place field(String name) {
        return new Place(source, sheet, record, name);
    }

    /** The place in its source: {@code "row 4"}, {@code "Janvier, row 4"}, {@code "page=2, /dossiers/3"}. */
    public String within() {
        String part = ROW.matcher(record).matches() ? "row " + record : record;
        String inSheet = sheet.isEmpty() || part.isEmpty() ? sheet + part : sheet + ", " + part;
        return field.isEmpty() ? inSheet : inSheet + ":" + field;
    }

    /** {@code "usage.csv:4:aat_num"}, {@code "suivi.xlsx#Janvier:4:C4"}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (!sheet.isEmpty()) {
            text.append('#').append(sheet);
        }
        if (!record.isEmpty()) {
            text.append(':').append(record);
        }
        if (!field.isEmpty()) {
            text.append(':').append(field);
        }
        return text.toString();
    }
}
