package fr.donum.spi.source;

import fr.donum.spi.text.Texts;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one origin of problems with their texts, so that each can be raised and looked up. A bundle holds, for
 * every code, the keys {@code <code>.what}, {@code <code>.remedy} (patterns with the same arguments) and
 * {@code <code>.help} (what it means, when it arises and what follows).
 */
public final class IssueCatalogue {
    private final List<IssueCode> codes;
    private final String bundle;
    private final Map<Locale, Texts> texts = new ConcurrentHashMap<>();
    private final Function<String, @Nullable InputStream> opener;

    /**
     * Codes and the bundle that has their texts.
     *
     * @param bundle full name of the bundle
     * @param opener opens a file by its absolute name, from within the module that holds it; the method
     *     {@code getResourceAsStream} of one of its classes does
     */
    public IssueCatalogue(String bundle, Function<String, @Nullable InputStream> opener, IssueCode... codes) {
        this.codes = List.of(codes);
        this.bundle = bundle;
        this.opener = opener;
    }

    /** Every code, in the order to show them. */
    public List<IssueCode> codes() {
        return codes;
    }

    /**
     * Raises an issue.
     *
     * @param arguments what the patterns of the code ask for, already written for people
     */
    public Issue issue(IssueCode code, Locale language, Place where, Object... arguments) {
        Texts texts = texts(language);
        return Issue.of(
                code.severity(),
                code.code(),
                where,
                texts.say(code.code() + ".what", arguments),
                texts.say(code.code() + ".remedy", arguments));
    }

    /** What a code means, when it arises and what follows. */
    public String help(IssueCode code, Locale language) {
        return say(language, code.code() + ".help");
    }

    /**
     * A sentence of the bundle beside those of the codes, with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String say(Locale language, String key, Object... arguments) {
        return texts(language).say(key, arguments);
    }

    /** The same in each language there is. */
    public LocalText inEach(String key, Object... arguments) {
        return LocalText.of(say(Locale.FRENCH, key, arguments), say(Locale.ENGLISH, key, arguments));
    }

    /** The same, where a key may be lacking. */
    public Optional<String> find(Locale language, String key, Object... arguments) {
        return texts(language).find(key, arguments);
    }

    private Texts texts(Locale language) {
        return texts.computeIfAbsent(language, it -> Texts.of(bundle, it, opener));
    }
}
