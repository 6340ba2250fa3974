package fr.donum.domain.dossier;

/** The number of a patient, which no input may carry. */
public final class Nir {
    private static final int WITHOUT_KEY = 13;
    private static final int WITH_KEY = 15;

    private Nir() {}

    /**
     * Whether a text looks like a patient's number: 13 or 15 digits, spaces and dots aside, that start with a sex digit
     * and a month, Corsican departments (2A, 2B) included.
     */
    public static boolean isLikely(CharSequence text) {
        if (text.length() < WITHOUT_KEY) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toUpperCase(text.charAt(i));
            boolean corsica = (c == 'A' || c == 'B') && digits.length() == 6 && digits.charAt(5) == '2';
            if ((c >= '0' && c <= '9') || corsica) {
                digits.append(c);
            } else if (c != ' ' && c != '.' && c != '-' && c != '\u00a0' && c != '\u202f') {
                return false;
            }
        }
        return (digits.length() == WITHOUT_KEY || digits.length() == WITH_KEY)
                && "123478".indexOf(digits.charAt(0)) >= 0
                && isMonth(digits);
    }

    /** 01 to 12, or one of the codes from 20 for an unknown or foreign birth. */
    private static boolean isMonth(CharSequence digits) {
        int month = 10 * (digits.charAt(3) - '0') + digits.charAt(4) - '0';
        return (month >= 1 && month <= 12) || month >= 20;
    }
}
