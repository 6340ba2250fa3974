package fr.donum.spi.source;

import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The codes of one origin of problems with their texts, so that each can be raised and looked up. A bundle holds, for
 * every code, the keys {@code <code>.what}, {@code <code>.remedy} (patterns with the same arguments) and
 * {@code <code>.help} (what it means, when it arises and what follows).
 */
public final class IssueCatalogue {
    private final List<IssueCode> codes;
    private final String bundle;
    private final Map<Locale, Texts> texts = new ConcurrentHashMap<>();
    private final Class<?> module;

    /**
     * Codes and the bundle that has their texts.
     *
     * @param bundle full name of the bundle, in the module of the first code
     */
    public IssueCatalogue(String bundle, IssueCode... codes) {
        this.codes = List.of(codes);
        this.bundle = bundle;
        this.module = codes[0].getClass();
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
        return new Issue(
                code.severity(),
                code.code(),
                where,
                texts.say(code.code() + ".what", arguments),
                texts.say(code.code() + ".remedy", arguments),
                null,
                null);
    }

    /** What a code means, when it arises and what follows. */
    public String help(IssueCode code, Locale language) {
        return texts(language).say(code.code() + ".help");
    }

    /** All texts of the bundle, for sentences beside those of the codes. */
    public Texts texts(Locale language) {
        return texts.computeIfAbsent(language, it -> Texts.of(bundle, it, module));
    }
}
