package fr.donum.cli.terminal;

import java.util.Locale;
import java.util.ResourceBundle;

/** Which donum this is. */
public final class Version {
    private Version() {}

    /** {@code 1.2.0}. */
    public static String current() {
        return ResourceBundle.getBundle("fr.donum.cli.version", Locale.ROOT).getString("version");
    }
}
