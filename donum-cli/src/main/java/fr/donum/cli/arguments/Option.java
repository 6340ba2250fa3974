package fr.donum.cli.arguments;

import java.util.List;
import java.util.function.Supplier;

/**
 * An option of the command line. Its help stands in the bundle {@code fr.donum.cli.usage}, under its name.
 *
 * @param name with its dashes: {@code --scheme}
 * @param shortName with its dash; empty if it has none
 * @param label the key of what its value is called, {@code file}, or its few values; empty for a flag, which takes none
 * @param isRequired whether the command makes no sense without it
 * @param isRepeatable whether it may be given several times
 * @param choices the values it may have, asked for when help or completion lists them; empty if they are not known
 */
public record Option(
        String name,
        String shortName,
        String label,
        boolean isRequired,
        boolean isRepeatable,
        Supplier<List<String>> choices) {
    /** Present or not. */
    public static Option flag(String name) {
        return value(name, "");
    }

    public static Option value(String name, String label) {
        return new Option(name, "", label, false, false, List::of);
    }

    /** One whose values are few enough to stand in its label. */
    public static Option oneOf(String name, String... choices) {
        return value(name, String.join("|", choices)).of(() -> List.of(choices));
    }

    public Option or(String otherName) {
        return new Option(name, otherName, label, isRequired, isRepeatable, choices);
    }

    public Option required() {
        return new Option(name, shortName, label, true, isRepeatable, choices);
    }

    public Option repeatable() {
        return new Option(name, shortName, label, isRequired, true, choices);
    }

    /** The same of these values. */
    public Option of(Supplier<List<String>> values) {
        return new Option(name, shortName, label, isRequired, isRepeatable, values);
    }

    boolean isFlag() {
        return label.isEmpty();
    }

    /** Whether its label is a key, rather than the values themselves. */
    boolean isWorded() {
        return !label.contains("|");
    }

    /** By whichever it may be given. */
    List<String> names() {
        return shortName.isEmpty() ? List.of(name) : List.of(shortName, name);
    }

    /** The key of its help. */
    String key() {
        return name.substring(2);
    }
}
