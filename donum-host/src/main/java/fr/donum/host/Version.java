package fr.donum.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which donum this is. */
public final class Version {
    private static final String FILE = "/fr/donum/host/version.properties";

    private Version() {}

    /** {@code 1.2.0}. */
    public static String current() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(FILE), FILE)) {
            Properties version = new Properties();
            version.load(in);
            return version.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
