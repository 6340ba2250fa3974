package fr.donum.adapter.json.text;

import fr.donum.spi.source.Place;
import java.io.Closeable;
import java.io.IOException;
import okio.BufferedSource;

/**
 * A page that is being read, or a file.
 *
 * @param place its address or file, and its number
 * @param isLines whether it is NDJSON
 * @param link its header {@code Link}; empty if it has none
 */
public record Page(Place place, BufferedSource content, boolean isLines, String link) implements Closeable {
    /** A page without links. */
    public Page(Place place, BufferedSource content, boolean isLines) {
        this(place, content, isLines, "");
    }

    public Page of(BufferedSource other) {
        return new Page(place, other, isLines, link);
    }

    public Page at(Place other) {
        return new Page(other, content, isLines, link);
    }

    /** The name its faults carry. */
    public String name() {
        return place.toString();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
