package fr.donum.adapter.http;

import fr.donum.application.source.Place;
import java.io.Closeable;
import java.io.IOException;
import okio.BufferedSource;

/**
 * A page that is being read, or a file.
 *
 * @param place its address or file, and its number
 * @param isLines whether it is NDJSON
 */
record Page(Place place, BufferedSource content, boolean isLines) implements Closeable {
    Page of(BufferedSource other) {
        return new Page(place, other, isLines);
    }

    Page at(Place other) {
        return new Page(other, content, isLines);
    }

    /** The name its faults carry. */
    String name() {
        return place.toString();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
