package fr.donum.spi.source;

import org.jspecify.annotations.Nullable;

/**
 * A problem of the data or of the settings, as a value.
 *
 * @param severity how bad it is
 * @param code stable name, lower case with hyphens and at most one dot: {@code "cell.not-a-number"}
 * @param where the place
 * @param what what is wrong with which value and what was expected, a sentence in the user's language
 * @param remedy what to do about it, a sentence; never empty
 * @param value the value, masked if personal; null if there is none
 * @param record the whole record as read, for a rejected one; null if not kept
 */
public record Issue(
        Severity severity,
        String code,
        Place where,
        String what,
        String remedy,
        @Nullable String value,
        @Nullable String record) {
    private static final int LONGEST_VALUE = 80;

    public Issue {
        if (code.isBlank() || what.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("An issue says what, by a code, and what to do: " + code);
        }
    }

    public static Issue error(String code, Place where, String what, String remedy) {
        return new Issue(Severity.ERROR, code, where, what, remedy, null, null);
    }

    public static Issue warning(String code, Place where, String what, String remedy) {
        return new Issue(Severity.WARNING, code, where, what, remedy, null, null);
    }

    public static Issue info(String code, Place where, String what, String remedy) {
        return new Issue(Severity.INFO, code, where, what, remedy, null, null);
    }

    /** The same with a value, which is cut where it is long, in the sentence too. */
    public Issue withValue(String value) {
        String shown = shown(value);
        String sentence = shown.equals(value) ? what : what.replace(value, shown);
        return new Issue(severity, code, where, sentence, remedy, shown, record);
    }

    /** As much of a value as is told. */
    public static String shown(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = LONGEST_VALUE - 1;
        return value.substring(0, Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    public Issue withRecord(String record) {
        return new Issue(severity, code, where, what, remedy, value, record);
    }

    /** The same with another severity, as {@code --strict} makes of a warning. */
    public Issue as(Severity other) {
        return new Issue(other, code, where, what, remedy, value, record);
    }
}
