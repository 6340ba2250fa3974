package fr.donum.spi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one bundle in one language. Patterns are {@link MessageFormat} patterns; arguments are best given as
 * strings already written for people.
 */
public final class Texts {
    /** The languages there are texts in; the first holds when another is asked for. */
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** What was read before, by file; never changed. */
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private final String bundle;
    private final Locale language;
    private final Properties texts;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Texts(String bundle, Locale language, Properties texts) {
        this.bundle = bundle;
        this.language = language;
        this.texts = texts;
    }

    /**
     * The texts of a bundle: a file of properties in UTF-8 for each language, such as {@code issues_fr.properties}.
     *
     * @param bundle full name of the bundle, such as {@code fr.donum.table.issues}
     * @param opener opens a file by its absolute name, from within the module that holds it: nobody else may. The method
     *     {@code getResourceAsStream} of one of its classes does
     * @throws MissingResourceException if there is no such bundle
     */
    public static Texts of(String bundle, Locale language, Function<String, @Nullable InputStream> opener) {
        Locale known = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.FRENCH;
        String file = "/" + bundle.replace('.', '/') + "_" + known.getLanguage() + ".properties";
        return new Texts(bundle, known, FILES.computeIfAbsent(file, it -> read(it, opener)));
    }

    private static Properties read(String file, Function<String, @Nullable InputStream> opener) {
        try (InputStream in = opener.apply(file)) {
            if (in == null) {
                throw new MissingResourceException("There is no " + file, file, "");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
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
        MessageFormat pattern = patterns.computeIfAbsent(key, it -> new MessageFormat(pattern(it), language));
        synchronized (pattern) {
            return pattern.format(arguments);
        }
    }

    private String pattern(String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("There is no " + key + " in " + bundle, bundle, key);
        }
        return pattern;
    }

    /** The same, where a key may be lacking. */
    public Optional<String> find(String key, Object... arguments) {
        return texts.containsKey(key) ? Optional.of(say(key, arguments)) : Optional.empty();
    }
}
