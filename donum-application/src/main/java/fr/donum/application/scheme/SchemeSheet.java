package fr.donum.application.scheme;

import fr.donum.domain.scheme.Scheme;
import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Locale;

/**
 * A scheme in words, for every layout: what it asks, what it pays, where the text says so, and what the text leaves
 * open.
 *
 * @param title name for people
 * @param facts text, year, value of a point, maximum; a sentence each
 * @param volets in the order of the text
 * @param readings the open questions on which a result may come to rest
 */
public record SchemeSheet(Scheme scheme, String title, List<String> facts, List<Part> volets, List<Open> readings) {
    public SchemeSheet {
        facts = List.copyOf(facts);
        volets = List.copyOf(volets);
        readings = List.copyOf(readings);
    }

    /**
     * A heading or label that a layout writes beside the sentences of a sheet.
     *
     * @param key one that begins with {@code sheet.}
     * @throws java.util.MissingResourceException if there is none
     */
    public static String label(String key, Locale language, Object... arguments) {
        return texts(language).say(key, arguments);
    }

    static Texts texts(Locale language) {
        return Texts.of("fr.donum.application.scheme.sheet", language, SchemeSheet.class::getResourceAsStream);
    }

    public static SchemeSheet of(Scheme scheme, Locale language) {
        return new SheetWriting(scheme, language).sheet();
    }

    /**
     * A volet.
     *
     * @param facts what it pays as a whole and when it opens, a sentence each; none if there is nothing to say
     */
    public record Part(String title, List<String> facts, List<Item> items) {}

    /**
     * An indicator.
     *
     * @param asked what must be so
     * @param pays what it pays by itself; empty for a prerequisite
     * @param notes how an amount is made, who is exempt, what has to be sent in; a sentence each
     * @param citation the article, and how well it is known
     */
    public record Item(String id, String title, String asked, String pays, List<String> notes, String citation) {}

    /** An entry of the register of interpretations. */
    public record Open(int number, String question, String ours, String other) {}
}
