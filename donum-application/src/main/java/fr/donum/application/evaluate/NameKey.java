package fr.donum.application.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name or another key of words, as they are compared: without case, accents, punctuation and titles. */
final class NameKey {
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOOTNOTE = Pattern.compile("[ *†‡]*(?:[(\\[][0-9]{1,2}[)\\]])?$");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "dre",
            "drs",
            "docteur",
            "docteure",
            "doctor",
            "pr",
            "professeur",
            "professeure",
            "m",
            "mr",
            "mme",
            "mlle",
            "monsieur",
            "madame");

    private NameKey() {}

    /** In their order, unless all are of letters: whether the first name comes first does not matter. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(FOOTNOTE.matcher(text).replaceFirst(""), Normalizer.Form.NFKD);
        String lower = MARKS.matcher(plain)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        List<String> words = new ArrayList<>();
        boolean areOfLetters = true;
        for (String word : NOT_WORDS.split(lower)) {
            if (!word.isEmpty() && !TITLES.contains(word)) {
                words.add(word);
                areOfLetters &= word.chars().allMatch(Character::isLetter);
            }
        }
        if (areOfLetters) {
            words.sort(null);
        }
        return words;
    }
}
