package fr.donum.cli.arguments;

import java.util.List;
import java.util.Optional;

/**
 * An option of the command line. Its help stands in the bundle {@code fr.donum.cli.usage}, under its name.
 *
 * @param name with its dashes: {@code --scheme}
 * @param shortName with its dash; empty if it has none
 * @param label what its value is called in the help: {@code ID}; empty for a flag, which takes none
 * @param isRequired whether the command makes no sense without it
 * @param isRepeatable whether it may be given several times
 */
public record Option(String name, String shortName, String label, boolean isRequired, boolean isRepeatable) {
    /** Present or not. */
    public static Option flag(String name) {
        return new Option(name, "", "", false, false);
    }

    public static Option value(String name, String label) {
        return new Option(name, "", label, false, false);
    }

    public Option or(String otherName) {
        return new Option(name, otherName, label, isRequired, isRepeatable);
    }

    public Option required() {
        return new Option(name, shortName, label, true, isRepeatable);
    }

    public Option repeatable() {
        return new Option(name, shortName, label, isRequired, true);
    }

    /** Whether it is among some words, by either name. */
    public boolean isGivenIn(List<String> words) {
        return words.contains(name) || (!shortName.isEmpty() && words.contains(shortName));
    }

    /** Its value among some words that nobody has parsed yet; empty if it is not given. */
    public Optional<String> valueIn(List<String> words) {
        List<String> options = words.contains("--") ? words.subList(0, words.indexOf("--")) : words;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).startsWith(name + "=")) {
                return Optional.of(options.get(i).substring(name.length() + 1));
            }
            if (options.get(i).equals(name) && i + 1 < options.size()) {
                return Optional.of(options.get(i + 1));
            }
        }
        return Optional.empty();
    }

    boolean isFlag() {
        return label.isEmpty();
    }

    /** The key of its help. */
    String key() {
        return name.substring(2);
    }
}
