package fr.donum.spi.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one bundle in one language. Patterns are {@link MessageFormat} patterns; arguments are best given as
 * strings already written for people.
 */
public final class Texts {
    /** The languages there are texts in; the first holds when another is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** The file of the language and no other: looking for one that is nowhere opens every jar of the program. */
    private static final ResourceBundle.Control EXACT = new ResourceBundle.Control() {
        @Override
        public List<String> getFormats(String baseName) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return List.of(locale);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String baseName, Locale locale) {
            return null;
        }
    };

    private final ResourceBundle bundle;
    private final Locale language;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(ResourceBundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The texts of a bundle.
     *
     * @param bundle full name of the bundle, such as {@code fr.donum.table.issues}
     * @param module a class of the module that holds the bundle
     */
    public static Texts of(String bundle, Locale language, Class<?> module) {
        Locale known = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        return new Texts(ResourceBundle.getBundle(bundle, known, module.getClassLoader(), EXACT), known);
    }

    public Locale language() {
        return language;
    }

    /**
     * A text with its arguments filled in.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String say(String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(key, it -> new MessageFormat(bundle.getString(it), language));
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    /** The same, where a key may be lacking. */
    public Optional<String> find(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(say(key, arguments)) : Optional.empty();
    }
}
