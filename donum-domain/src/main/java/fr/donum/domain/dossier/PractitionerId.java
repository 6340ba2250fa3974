package fr.donum.domain.dossier;

import java.io.Serializable;

/**
 * The key of a practitioner: an RPPS number (11 digits), an AM number (9 digits), or any key of the source's own.
 * {@link #toString} masks it; {@link #value} does not.
 *
 * @param value trimmed, not empty, and no patient's number
 */
public record PractitionerId(String value) implements Serializable {
    /** @throws IllegalArgumentException if the value is blank or looks like a NIR */
    public PractitionerId {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Empty practitioner id");
        }
        if (Nir.isLikely(value)) {
            throw new IllegalArgumentException("A patient's number (NIR) stands where a practitioner's was expected");
        }
    }

    /** The same as the constructor. */
    public static PractitionerId of(String value) {
        return new PractitionerId(value);
    }

    /** What sort of key it looks like. */
    public enum Kind {
        /** 11 digits. */
        RPPS,
        /** 9 digits. */
        AM,
        /** Any other key. */
        OPAQUE
    }

    /** What sort of key it looks like, by its length and digits; its check digit is told by {@link #hasValidKey}. */
    public Kind kind() {
        return switch (value.length()) {
            case 11 -> isDigits() ? Kind.RPPS : Kind.OPAQUE;
            case 9 -> isDigits() ? Kind.AM : Kind.OPAQUE;
            default -> Kind.OPAQUE;
        };
    }

    /** Several words without any digit. */
    private boolean isName() {
        return value.indexOf(' ') > 0 && value.chars().noneMatch(Character::isDigit);
    }

    private String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : value.split(" +", -1)) {
            initials.append(initials.length() == 0 ? "" : " ")
                    .appendCodePoint(word.codePointAt(0))
                    .append('.');
        }
        return initials.toString();
    }

    private boolean isDigits() {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the last digit is the Luhn key of the others; meaningful for an RPPS number. */
    public boolean hasValidKey() {
        int odd = value.length() % 2;
        int sum = odd == 0 ? 0 : value.charAt(0) - '0';
        for (int i = odd; i < value.length(); i += 2) {
            int digit = value.charAt(i) - '0';
            sum += digit < 5 ? 2 * digit : 2 * digit - 9;
            sum += value.charAt(i + 1) - '0';
        }
        return sum % 10 == 0;
    }

    /** Masked for logs: the last three characters only; of a name, which has no number, the initials: {@code "D. A."}. */
    @Override
    public String toString() {
        if (isName()) {
            return initials();
        }
        return "…" + value.substring(Math.max(0, value.length() - 3));
    }
}
