package fr.donum.spi.source;

import fr.donum.spi.text.AddressMask;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a source is, as the user wrote it: a path, perhaps with a part ({@code suivi.xlsx#Janvier}), a URL, or
 * {@code -} for standard input.
 *
 * @param text as the user wrote it
 * @param name what messages call it, where the name of the file does not tell it from another source of the same command;
 *     else empty
 */
public record SourceLocation(String text, String name) {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):.*", Pattern.DOTALL);

    public SourceLocation(String text) {
        this(text, "");
    }

    /** The same, which messages call by this name. */
    public SourceLocation called(String otherName) {
        return new SourceLocation(text, otherName);
    }

    public static SourceLocation of(String text) {
        return new SourceLocation(text);
    }

    /**
     * What the source of this name is given, whoever opens it: without the {@code name:} that a user puts before a location
     * to choose the source. {@code name://…} is an address of its own, and stays.
     */
    public SourceLocation withoutName(String name) {
        int length = name.length() + 1;
        boolean isNamed = scheme().equals(name) && !text.startsWith("//", length);
        return isNamed ? new SourceLocation(text.substring(length)) : this;
    }

    public boolean isStandardInput() {
        return text.equals("-");
    }

    /** Lower-case URI scheme, such as {@code "https"}; empty for a path. */
    public String scheme() {
        Matcher matcher = SCHEME.matcher(text);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** The text before {@code #}. */
    public String path() {
        int hash = text.lastIndexOf('#');
        return hash < 0 ? text : text.substring(0, hash);
    }

    /** What follows {@code #}; empty if nothing does. */
    public String part() {
        int hash = text.lastIndexOf('#');
        return hash < 0 ? "" : text.substring(hash + 1);
    }

    /** Lower-case ending of the path, without its dot; empty if it has none. */
    public String fileEnding() {
        String path = path();
        int dot = path.lastIndexOf('.');
        return dot < 0 || dot < path.lastIndexOf('/')
                ? ""
                : path.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The whole text as messages show it: no name and password, no query, no values of parameters, since those may hold
     * secrets; of what is no address but may have been meant as one neither.
     */
    public String shown() {
        return AddressMask.of(text);
    }

    /** For messages: the name of the file, with as much of its path as tells it from the other sources of a command. */
    public String shortName() {
        return name.isEmpty() ? fileName() : name;
    }

    /**
     * The name of the file, whatever is read beside it; {@code stdin} for standard input, the whole address, as
     * {@link #shown}, if it is not a path.
     */
    public String fileName() {
        if (isStandardInput()) {
            return "stdin";
        }
        if (!scheme().isEmpty()) {
            return shown();
        }
        String path = of(shown()).path();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** As {@link #shown}. */
    @Override
    public String toString() {
        return shown();
    }
}
