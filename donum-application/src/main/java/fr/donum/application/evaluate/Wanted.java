package fr.donum.application.evaluate;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.source.PractitionerKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom somebody asks for: a key in any writing, or a name, whole or a part of it. */
final class Wanted {
    private final String key;
    private final List<String> words;

    Wanted(String text) {
        this.key = key(text);
        this.words = NameKey.words(text);
    }

    /** How well a practitioner is what was asked for; the best first. */
    enum Fit {
        KEY,
        NAME,
        PART_OF_NAME
    }

    Optional<Fit> fit(PractitionerId id, @Nullable String name) {
        if (key.equals(id.value())) {
            return Optional.of(Fit.KEY);
        }
        if (!words.isEmpty()
                && id.kind() == PractitionerId.Kind.OPAQUE
                && NameKey.words(id.value()).equals(words)) {
            return Optional.of(Fit.NAME);
        }
        if (words.isEmpty() || (name == null && id.kind() != PractitionerId.Kind.OPAQUE)) {
            return Optional.empty();
        }
        List<String> all = NameKey.words(name == null ? id.value() : name);
        if (all.equals(words)) {
            return Optional.of(Fit.NAME);
        }
        return all.containsAll(words) ? Optional.of(Fit.PART_OF_NAME) : Optional.empty();
    }

    /** As it is compared. */
    String key() {
        return key;
    }

    private static String key(String text) {
        return PractitionerKey.normalised(text);
    }
}
