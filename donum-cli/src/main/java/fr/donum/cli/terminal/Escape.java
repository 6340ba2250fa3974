package fr.donum.cli.terminal;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The control sequences of the program itself. They carry a key that is drawn anew for each run, so that nothing that
 * comes from outside can pass for one; {@link ShownStream} takes it off again.
 */
public final class Escape {
    static final char ESCAPE = '\u001b';
    static final String KEY = String.format("%016x", ThreadLocalRandom.current().nextLong());

    private static final String INTRODUCER = ESCAPE + KEY + "[";

    /** Back to the start of the line, and clear it. */
    public static final String CLEAR_LINE = INTRODUCER + "1G" + INTRODUCER + "K";

    private Escape() {}

    /** A text in a style, such as {@code "1"} for bold. */
    public static String styled(String style, String text) {
        return INTRODUCER + style + "m" + text + INTRODUCER + "0m";
    }
}
