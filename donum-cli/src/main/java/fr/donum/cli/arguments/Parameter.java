package fr.donum.cli.arguments;

import java.util.Locale;

/**
 * A word of the command line that is no option.
 *
 * @param label what it is called in the help: {@code SOURCE}
 * @param isRepeatable whether there may be several; there is always one
 */
public record Parameter(String label, boolean isRepeatable) {
    public static Parameter one(String label) {
        return new Parameter(label, false);
    }

    public static Parameter oneOrMore(String label) {
        return new Parameter(label, true);
    }

    /** The key of its help. */
    String key() {
        return label.toLowerCase(Locale.ROOT);
    }
}
