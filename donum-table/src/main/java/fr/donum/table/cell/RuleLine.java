package fr.donum.table.cell;

/** A line drawn with characters: {@code -----}, {@code =====}. */
public final class RuleLine {
    private static final String STROKES = "-–—―−_=~*+|.·•#─━═";

    private RuleLine() {}

    /** Whether a text that is not empty is nothing but strokes. */
    public static boolean is(String tidy) {
        for (int i = 0; i < tidy.length(); i++) {
            if (STROKES.indexOf(tidy.charAt(i)) < 0 && tidy.charAt(i) != ' ') {
                return false;
            }
        }
        return !tidy.isEmpty();
    }
}
