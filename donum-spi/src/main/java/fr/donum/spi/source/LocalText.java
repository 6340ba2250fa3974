package fr.donum.spi.source;

import java.util.Locale;
import java.util.Objects;

/** A text in each of the languages there are: French and English. */
public final class LocalText {
    private final String french;
    private final String english;

    private LocalText(String french, String english) {
        this.french = Objects.requireNonNull(french, "french");
        this.english = Objects.requireNonNull(english, "english");
    }

    public static LocalText of(String french, String english) {
        return new LocalText(french, english);
    }

    /** The text in a language; in French, if there is none in it. */
    public String in(Locale language) {
        return isEnglish(language) && isIn(language) ? english : french;
    }

    /** Whether there is one in a language. */
    boolean isIn(Locale language) {
        return !(isEnglish(language) ? english : french).isBlank();
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalText that && french.equals(that.french) && english.equals(that.english);
    }

    @Override
    public int hashCode() {
        return Objects.hash(french, english);
    }

    /** Both. */
    @Override
    public String toString() {
        return french + " / " + english;
    }
}
