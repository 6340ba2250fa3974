package fr.donum.domain.dossier;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Medical specialties by their names. A name counts as another when the two differ by case, accents, spaces or
 * punctuation only; a plural is another name.
 */
public final class Specialties implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** No specialty. */
    public static final Specialties NONE = of();

    private final List<String> names;
    /** Made when first asked for: normalising takes a while, and most texts exempt nobody. */
    private final AtomicReference<@Nullable Set<String>> keys = new AtomicReference<>();

    private Specialties(List<String> names) {
        this.names = names;
    }

    /** @throws NullPointerException if a name is null */
    public static Specialties of(String... names) {
        return new Specialties(List.of(names));
    }

    /** As given, in the order of the text; unmodifiable. */
    public List<String> names() {
        return names;
    }

    /** Whether {@code name} is one of them; an unknown specialty is not. */
    public boolean include(@Nullable String name) {
        return name != null && !names.isEmpty() && keys().contains(key(name));
    }

    private Set<String> keys() {
        Set<String> known = keys.get();
        if (known == null) {
            known = names.stream().map(Specialties::key).collect(Collectors.toUnmodifiableSet());
            keys.set(known);
        }
        return known;
    }

    /** Letters and digits, without accents, in lower case. */
    private static String key(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Specialties that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }

    /** How they cross a wire. */
    private record Named(List<String> names) implements Serializable {
        @Serial
        private Object readResolve() {
            return new Specialties(List.copyOf(names));
        }
    }

    @Serial
    private Object writeReplace() {
        return new Named(names);
    }

    @Serial
    private void readObject(ObjectInputStream from) throws InvalidObjectException {
        throw new InvalidObjectException("Specialties are read from their names");
    }
}
