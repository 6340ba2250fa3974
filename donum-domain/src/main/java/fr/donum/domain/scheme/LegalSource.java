package fr.donum.domain.scheme;

import java.io.Serializable;

/**
 * Where a rule stands.
 *
 * @param text the text, in French
 * @param place the place in it; empty for the text as a whole
 * @param confidence how well it is known here
 */
public record LegalSource(String text, String place, Confidence confidence) implements Serializable {
    public LegalSource {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A legal source without a text");
        }
    }

    /** A text as a whole, in French. */
    public static LegalSource of(String text, Confidence confidence) {
        return new LegalSource(text, "", confidence);
    }

    /** A place in the text. */
    public LegalSource at(String place) {
        return new LegalSource(text, place, confidence);
    }

    /** The same place, better or less well known. */
    public LegalSource known(Confidence confidence) {
        return new LegalSource(text, place, confidence);
    }

    /** Text and place, for people. */
    @Override
    public String toString() {
        return place.isEmpty() ? text : text + ", " + place;
    }
}
