package fr.donum.domain.scheme;

import java.io.Serializable;
import java.util.List;

/**
 * When a volet opens to payment: once every volet it stands behind is met in full.
 *
 * @param behind ids of earlier volets of the same scheme; none for a volet that is always open
 */
public record Opening(List<String> behind) implements Serializable {
    /** Open from the start. */
    public static final Opening ALWAYS = new Opening(List.of());

    public Opening {
        behind = List.copyOf(behind);
    }

    /** Behind these earlier volets. */
    public static Opening behind(String... volets) {
        return new Opening(List.of(volets));
    }
}
