package fr.donum.spi.text;

import java.util.Collection;
import java.util.List;

/** Asks somebody who mistyped a word what he meant. */
public final class DidYouMean {
    private static final int TELLING = 3;

    private DidYouMean() {}

    /**
     * The question.
     *
     * @param typed a word that is none of the known ones
     * @param otherwise what to say if nothing known comes near
     */
    public static String question(String typed, Collection<String> known, Texts texts, String otherwise) {
        List<String> begun = known.stream()
                .filter(word -> typed.length() >= TELLING && word.startsWith(typed))
                .toList();
        return begun.isEmpty()
                ? Suggestion.near(typed, known)
                        .map(near -> texts.say("did-you-mean", near))
                        .orElse(otherwise)
                : among(begun, texts);
    }

    /** The question where one of several is meant, each told as one of its own. */
    public static String among(Collection<String> words, Texts texts) {
        return texts.say(
                "did-you-mean", String.join(texts.find("did-you-mean.or").orElse(", "), words));
    }
}
