package fr.donum.spi.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A problem of the data or of the settings, as a value. Immutable. */
public final class Issue {
    private static final int LONGEST_VALUE = 80;

    private final Severity severity;
    private final String code;
    private final Place where;
    private final String what;
    private final String remedy;
    private final @Nullable String value;
    private final @Nullable String record;

    private Issue(
            Severity severity,
            String code,
            Place where,
            String what,
            String remedy,
            @Nullable String value,
            @Nullable String record) {
        if (code.isBlank() || what.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("An issue says what, by a code, and what to do: " + code);
        }
        this.severity = Objects.requireNonNull(severity, "severity");
        this.code = code;
        this.where = Objects.requireNonNull(where, "where");
        this.what = what;
        this.remedy = remedy;
        this.value = value;
        this.record = record;
    }

    /**
     * A problem.
     *
     * @param severity how bad it is
     * @param code stable name, lower case with hyphens and at most one dot: {@code "cell.not-a-number"}
     * @param where the place
     * @param what what is wrong with which value and what was expected, a sentence in the user's language
     * @param remedy what to do about it, a sentence; never empty
     * @throws IllegalArgumentException if a text is blank
     */
    public static Issue of(Severity severity, String code, Place where, String what, String remedy) {
        return new Issue(severity, code, where, what, remedy, null, null);
    }

    /** What makes a figure or a record unusable. */
    public static Issue error(String code, Place where, String what, String remedy) {
        return of(Severity.ERROR, code, where, what, remedy);
    }

    /** What is doubtful. */
    public static Issue warning(String code, Place where, String what, String remedy) {
        return of(Severity.WARNING, code, where, what, remedy);
    }

    /** What is merely told. */
    public static Issue info(String code, Place where, String what, String remedy) {
        return of(Severity.INFO, code, where, what, remedy);
    }

    /** The same with a value, which is cut where it is long, in the sentence too; masked by the caller if personal. */
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

    /** The same with the whole record as read. */
    public Issue withRecord(String record) {
        return new Issue(severity, code, where, what, remedy, value, record);
    }

    /** The same without its record. */
    public Issue withoutRecord() {
        return new Issue(severity, code, where, what, remedy, value, null);
    }

    /** The same at another place. */
    public Issue at(Place other) {
        return new Issue(severity, code, other, what, remedy, value, record);
    }

    /** The same with something else to do about it. */
    public Issue withRemedy(String other) {
        return new Issue(severity, code, where, what, other, value, record);
    }

    /** The same with another severity, as {@code --strict} makes of a warning. */
    public Issue as(Severity other) {
        return new Issue(other, code, where, what, remedy, value, record);
    }

    public Severity severity() {
        return severity;
    }

    /** Stable name, lower case with hyphens and at most one dot. */
    public String code() {
        return code;
    }

    public Place where() {
        return where;
    }

    /** What is wrong with which value and what was expected, a sentence in the user's language. */
    public String what() {
        return what;
    }

    /** What to do about it, a sentence; never empty. */
    public String remedy() {
        return remedy;
    }

    /** The value, masked if personal; null if there is none. */
    public @Nullable String value() {
        return value;
    }

    /** The whole record as read, for a rejected one; null if not kept. */
    public @Nullable String record() {
        return record;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Issue that
                && severity == that.severity
                && code.equals(that.code)
                && where.equals(that.where)
                && what.equals(that.what)
                && remedy.equals(that.remedy)
                && Objects.equals(value, that.value)
                && Objects.equals(record, that.record);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, code, where, what, remedy, value, record);
    }

    /** {@code ERROR cell.not-a-number usage.csv:4:aat_num: …}, with the value and without the record. */
    @Override
    public String toString() {
        return severity + " " + code + " " + where + ": " + what + " " + remedy
                + (value == null ? "" : " [" + value + "]");
    }
}
