package fr.donum.adapter.json.text;

import fr.donum.spi.source.Place;

/**
 * Where a record is.
 *
 * @param record its place: a JSON pointer in a page or file, or the number of a line
 * @param isLine whether it is a line of NDJSON, or within one, so that a pointer starts at the line
 */
public record Spot(Place record, boolean isLine) {
    static Spot element(Place page, long index) {
        return new Spot(page.record(pointer(index)), false);
    }

    /** An element of a page that is a line. */
    static Spot element(Place page, long number, long index) {
        return new Spot(page.row(number).field(pointer(index)), true);
    }

    public static Spot line(Place page, long number) {
        return new Spot(page.row(number), true);
    }

    private static String pointer(long index) {
        return "/dossiers/" + index;
    }

    /** A place in the record. */
    public Place at(String pointer) {
        return isLine ? record.field(record.field() + pointer) : record.record(record.record() + pointer);
    }
}
