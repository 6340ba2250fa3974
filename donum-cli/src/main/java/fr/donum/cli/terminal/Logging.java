package fr.donum.cli.terminal;

import java.util.logging.LogManager;

/**
 * What libraries write to their logs: nothing that a user should see, unless {@code --debug} is given. To be settled
 * before any library is used.
 */
public final class Logging {
    private static final String SIMPLE_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";
    private static final String JDK_CONFIGURATION = "java.util.logging.config.class";

    private Logging() {}

    /** Decides for the whole process; what the user has set himself stays. */
    public static void of(boolean isDebugging) {
        set(SIMPLE_LEVEL, isDebugging ? "debug" : "off");
        if (!isDebugging) {
            set(JDK_CONFIGURATION, Silent.class.getName());
        }
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** A configuration of the JDK's logging without any handler: {@link LogManager} makes one when it is first used. */
    public static final class Silent {}
}
