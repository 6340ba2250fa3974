package fr.donum.spi.source;

import java.util.Objects;

/**
 * Where something is in a source. Parts that do not apply are empty.
 *
 * @param source the file or address as the user gave it, secrets masked
 * @param sheet the sheet of a workbook
 * @param record the row or record: {@code "4"}, or a JSON pointer
 * @param field the column as its header names it, or a cell address such as {@code "C4"}
 */
public record Place(String source, String sheet, String record, String field) {
    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(field, "field");
    }

    private static final String ROW = "row ";
    private static final String OF_SHEET = ", row ";

    public static Place of(String source) {
        return new Place(source, "", "", "");
    }

    /** The record a dossier comes from. */
    public static Place of(Provenance provenance) {
        String where = provenance.where();
        Place source = of(provenance.source());
        if (where.startsWith(ROW)) {
            return source.record(where.substring(ROW.length()));
        }
        int comma = where.lastIndexOf(OF_SHEET);
        return comma > 0
                ? source.sheet(where.substring(0, comma)).record(where.substring(comma + OF_SHEET.length()))
                : source.record(where);
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
