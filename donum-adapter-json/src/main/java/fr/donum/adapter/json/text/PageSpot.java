package fr.donum.adapter.json.text;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import fr.donum.spi.source.Place;

/** Where a page of dossiers stands: it is a whole text, or one line of it. */
public final class PageSpot {
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
    public PageSpot(Place place, long line, byte[] text) {
        this.place = place;
        this.line = line;
        this.text = text;
    }

    public static PageSpot whole(Place place) {
        return new PageSpot(place, 0, new byte[0]);
    }

    /** The name its faults carry. */
    public String name() {
        return place.toString();
    }

    /** A page that follows others in the same text. */
    public PageSpot further(int number) {
        String sheet = place.sheet().isEmpty() ? "page=" : place.sheet() + "/";
        return new PageSpot(place.sheet(sheet + number), line, text);
    }

    /** @param pointer within the page */
    public Place at(String pointer) {
        return line == 0 ? place.record(pointer) : place.row(line).field(pointer);
    }

    public Spot element(long index) {
        return line == 0 ? Spot.element(place, index) : Spot.element(place, line, index);
    }

    /** {@code "line:column"} of where the parser is. */
    public String here(JsonParser parser) {
        return line == 0
                ? JsonFaults.place(parser.currentLocation())
                : JsonFaults.place(parser.currentLocation(), line, text);
    }

    public Fault fault(JacksonException broken) {
        return line == 0 ? JsonFaults.of(broken, name()) : JsonFaults.ofLine(broken, name(), line, text);
    }
}
