package fr.donum.spi.text;

/** Texts that spreadsheets take for formulas, which they work out when a file is opened. */
public final class Formulas {
    private static final String STARTS = "=+-@\t\r\n";

    private Formulas() {}

    /** The same text, with an apostrophe before what would start a formula. */
    public static String disarmed(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
