package fr.donum.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;

/** A text that is the same for the same elements of a page, and hardly ever for others. */
final class Fingerprint {
    private static final int LONGEST = 2_000;

    private final StringBuilder text = new StringBuilder();
    private long elements;
    private long hash;

    void add(JsonNode element) {
        elements++;
        hash = 31 * hash + element.hashCode();
        if (text.length() < LONGEST) {
            String written = element.toString();
            text.append(written, 0, Math.min(written.length(), LONGEST));
        }
    }

    long elements() {
        return elements;
    }

    String text() {
        return text + "\n" + elements + "\n" + hash;
    }
}
