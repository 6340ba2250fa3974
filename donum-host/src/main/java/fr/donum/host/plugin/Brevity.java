package fr.donum.host.plugin;

/** How much of what a plug-in says is told: what is longer is cut, where one sees it. */
final class Brevity {
    /** A message, a remedy, a part of a place, a name. */
    static final int LONGEST_TEXT = 2_000;

    /** A record as it was read. */
    static final int LONGEST_RECORD = 65_536;

    /** The key of a practitioner; two that are longer could not be told apart once they are cut. */
    static final int LONGEST_KEY = 1_000;

    /** Issues or probes that are handed over at a time. */
    static final int MOST_ISSUES = 1_000;

    /** Columns or fields of a source. */
    static final int MOST_FIELDS = 16_384;

    /** Causes of a failure, and failures that it says were suppressed. */
    static final int MOST_CAUSES = 20;

    private Brevity() {}

    static String text(String text) {
        return cut(text, LONGEST_TEXT);
    }

    static String record(String text) {
        return cut(text, LONGEST_RECORD);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
