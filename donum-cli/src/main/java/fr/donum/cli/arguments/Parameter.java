package fr.donum.cli.arguments;

/**
 * A word of the command line that is no option.
 *
 * @param key of its help and of what it is called: {@code source}
 * @param isRepeatable whether there may be several
 * @param isRequired whether it must be given
 */
public record Parameter(String key, boolean isRepeatable, boolean isRequired) {
    public static Parameter one(String key) {
        return new Parameter(key, false, true);
    }

    public static Parameter oneOrMore(String key) {
        return new Parameter(key, true, true);
    }

    public static Parameter oneOrNone(String key) {
        return new Parameter(key, false, false);
    }

    public static Parameter anyNumber(String key) {
        return new Parameter(key, true, false);
    }
}
