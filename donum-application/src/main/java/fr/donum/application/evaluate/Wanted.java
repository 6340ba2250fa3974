package fr.donum.application.evaluate;

import fr.donum.application.source.PractitionerKey;
import fr.donum.domain.dossier.PractitionerId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom somebody asks for: a key in any writing, or a name, whole or a part of it. */
final class Wanted {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> TITLES = Set.of("dr", "docteur", "pr", "professeur", "m", "mme");

    private final String key;
    private final List<String> words;

    Wanted(String text) {
        this.key = key(text);
        this.words = words(text);
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
        if (words.isEmpty() || name == null) {
            return Optional.empty();
        }
        List<String> all = words(name);
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

    /** In alphabetical order, without case, accents and titles: whether the first name comes first does not matter. */
    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        List<String> words = new ArrayList<>();
        NOT_WORDS
                .splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .forEach(words::add);
        words.sort(null);
        return words;
    }
}
