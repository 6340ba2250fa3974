package fr.donum.host;

import fr.donum.spi.source.Issue;
import fr.donum.spi.text.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * For whom and where a host runs.
 *
 * @param texts its words, in the user's language
 * @param environment the value of a variable of the process; empty if it is not set
 * @param issues told of every problem of what is configured, before it ends in an exception
 * @param details told of what only those want to know who want to know everything
 */
public record HostContext(
        Texts texts,
        Clock clock,
        UnaryOperator<String> environment,
        Consumer<List<Issue>> issues,
        Consumer<String> details) {
    /** The same with the words of a language. */
    public static HostContext in(
            Locale language,
            Clock clock,
            UnaryOperator<String> environment,
            Consumer<List<Issue>> issues,
            Consumer<String> details) {
        Texts texts = Texts.of("fr.donum.host.host", language, HostContext.class::getResourceAsStream);
        return new HostContext(texts, clock, environment, issues, details);
    }

    public Locale language() {
        return texts.language();
    }
}
