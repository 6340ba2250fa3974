package fr.donum.application.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name or another key of words, as they are compared: without case, accents, punctuation and titles. */
final class NameKey {
    private static final int ASCII = 0x80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FOOTNOTE = Pattern.compile("[(\\[][0-9]{1,2}[)\\]]$");
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
            "madame",
            "remplacant",
            "remplacante",
            "collaborateur",
            "collaboratrice");
    private static final Pattern ARTICLE = Pattern.compile("\\ble (?=d(?:octeu)?re?\\b)");

    private NameKey() {}

    /** In their order, unless all are of letters: whether the first name comes first does not matter. */
    static List<String> words(String text) {
        String lower = plain(text);
        String plain = lower.contains("le d") ? ARTICLE.matcher(lower).replaceAll("") : lower;
        List<String> words = new ArrayList<>(2);
        boolean areOfLetters = true;
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                areOfLetters &= Character.isLetter(c);
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                add(words, plain.substring(start, i));
                start = -1;
            }
        }
        if (areOfLetters && words.size() > 1) {
            words.sort(null);
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        if (!TITLES.contains(word)) {
            words.add(word);
        }
    }

    private static String plain(String text) {
        boolean isNoted = text.endsWith(")") || text.endsWith("]");
        String bare = isNoted ? FOOTNOTE.matcher(text).replaceFirst("") : text;
        String lower = bare.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= ASCII) {
                return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace("œ", "oe")
                        .replace("æ", "ae");
            }
        }
        return lower;
    }
}
