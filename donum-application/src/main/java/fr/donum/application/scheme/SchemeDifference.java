package fr.donum.application.scheme;

import fr.donum.domain.scheme.Scheme;
import java.util.List;
import java.util.Locale;

/**
 * What changes from one scheme to another, in words.
 *
 * @param title which two
 * @param sections the text as a whole, then each volet in which something changes; none is empty
 */
public record SchemeDifference(String title, List<Section> sections) {
    public SchemeDifference {
        sections = List.copyOf(sections);
    }

    /** Volets and indicators are the same in both if their ids are. */
    public static SchemeDifference between(Scheme before, Scheme after, Locale language) {
        return new Differing(before, after, language).difference();
    }

    /** A sentence for each change. */
    public record Section(String title, List<String> changes) {
        public Section {
            changes = List.copyOf(changes);
        }
    }
}
