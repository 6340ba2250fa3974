package fr.donum.adapter.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import fr.donum.spi.source.Place;

/** Where a page of dossiers stands: it is a whole text, or one line of it. */
final class PageSpot {
    private final Place place;
    private final long line;
    private final byte[] text;

    /**
     * A line of a text.
     *
     * @param place of the text
     * @param line its number
     * @param text of the line
     */
    PageSpot(Place place, long line, byte[] text) {
        this.place = place;
        this.line = line;
        this.text = text;
    }

    static PageSpot whole(Place place) {
        return new PageSpot(place, 0, new byte[0]);
    }

    /** The name its faults carry. */
    String name() {
        return place.toString();
    }

    /** A page that follows others in the same text. */
    PageSpot further(int number) {
        String sheet = place.sheet().isEmpty() ? "page=" : place.sheet() + "/";
        return new PageSpot(place.sheet(sheet + number), line, text);
    }

    /** @param pointer within the page */
    Place at(String pointer) {
        return line == 0 ? place.record(pointer) : place.row(line).field(pointer);
    }

    Spot element(long index) {
        return line == 0 ? Spot.element(place, index) : Spot.element(place, line, index);
    }

    /** {@code "line:column"} of where the parser is. */
    String here(JsonParser parser) {
        return line == 0
                ? JsonFaults.place(parser.currentLocation())
                : JsonFaults.place(parser.currentLocation(), line, text);
    }

    Fault fault(JacksonException broken) {
        return line == 0 ? JsonFaults.of(broken, name()) : JsonFaults.ofLine(broken, name(), line, text);
    }
}
