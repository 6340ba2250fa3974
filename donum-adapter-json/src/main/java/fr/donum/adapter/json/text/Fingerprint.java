package fr.donum.adapter.json.text;

import com.fasterxml.jackson.databind.JsonNode;

/** A text that is the same for the same elements of a page, and hardly ever for others. */
public final class Fingerprint {
    private static final int LONGEST = 2_000;

    private final StringBuilder text = new StringBuilder();
    private long elements;
    private long hash;

    public void add(JsonNode element) {
        elements++;
        hash = 31 * hash + element.hashCode();
        if (text.length() < LONGEST) {
            String written = element.toString();
            text.append(written, 0, Math.min(written.length(), LONGEST));
        }
    }

    public long elements() {
        return elements;
    }

    public String text() {
        return text + "\n" + elements + "\n" + hash;
    }
}
