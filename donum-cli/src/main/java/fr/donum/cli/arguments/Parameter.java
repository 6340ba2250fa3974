package fr.donum.cli.arguments;

import java.util.Locale;

/**
 * A word of the command line that is no option.
 *
 * @param label what it is called in the help: {@code SOURCE}
 * @param isRepeatable whether there may be several
 * @param isRequired whether it must be given
 */
public record Parameter(String label, boolean isRepeatable, boolean isRequired) {
    public static Parameter one(String label) {
        return new Parameter(label, false, true);
    }

    public static Parameter oneOrMore(String label) {
        return new Parameter(label, true, true);
    }

    public static Parameter oneOrNone(String label) {
        return new Parameter(label, false, false);
    }

    public static Parameter anyNumber(String label) {
        return new Parameter(label, true, false);
    }

    /** The key of its help. */
    String key() {
        return label.toLowerCase(Locale.ROOT);
    }
}
