package fr.donum.application.table;

import java.util.Locale;
import java.util.Set;

/** Cells as text. */
final class Cells {
    /** What people and programs write where there is no figure, in upper case. */
    private static final Set<String> MISSING = Set.of(
            "", "-", "--", "–", "—", "NA", "N/A", "N.A.", "#N/A", "#NA", "NC", "N.C.", "N/C", "ND", "N.D.", "N/D", "NR",
            "NULL", "NAN", "NONE", "?");

    private Cells() {}

    /** Without space around it, every sort of space an ordinary one. */
    static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    private static boolean isTidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == text.length() - 1;
            if (c != ' ' ? isSpace(c) : atEnd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            tidy.append(isSpace(c) ? ' ' : c);
        }
        return tidy.toString().strip();
    }

    /** Whether a tidy text says that there is no figure. */
    static boolean isMissing(String tidy) {
        return tidy.length() <= 4 && !startsWithDigit(tidy) && MISSING.contains(tidy.toUpperCase(Locale.ROOT));
    }

    /** As most cells do. */
    private static boolean startsWithDigit(String tidy) {
        return !tidy.isEmpty() && tidy.charAt(0) >= '0' && tidy.charAt(0) <= '9';
    }

    /** Whether a cell holds nothing but space. */
    static boolean isBlank(Row row, int column) {
        if (row.kind(column) == Row.Kind.EMPTY) {
            return true;
        }
        for (int i = 0; i < row.length(column); i++) {
            if (row.at(column, i) < 0) {
                return tidy(row.text(column)).isEmpty();
            }
            if (row.at(column, i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
