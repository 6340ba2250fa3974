package fr.donum.application.table;

import fr.donum.application.text.Visible;
import java.util.Locale;
import java.util.Set;

/** Cells as text. */
final class Cells {
    /** What people and programs write where there is no figure, in upper case. */
    private static final Set<String> MISSING = Set.of(
            "", "-", "--", "–", "—", "NA", "N/A", "N.A.", "#N/A", "#NA", "NC", "N.C.", "N/C", "ND", "N.D.", "N/D", "NR",
            "NULL", "NAN", "NONE", "?");

    private Cells() {}

    /** What can be seen of a text, without space around it, every sort of space an ordinary one; out of {@code ="…"}. */
    static String tidy(String text) {
        String tidy = isTidy(text) ? text : tidied(text);
        boolean isFormula = tidy.length() > 2 && tidy.charAt(0) == '=' && tidy.endsWith("\"");
        return isFormula ? outOfFormula(tidy) : tidy;
    }

    /** The same of a figure, a day or an answer, which a spreadsheet may have marked as text by an apostrophe. */
    static String figure(String text) {
        String tidy = tidy(text);
        boolean isMarked = tidy.length() > 1 && (tidy.charAt(0) == '\'' || tidy.charAt(0) == '’');
        return isMarked ? tidy.substring(1).stripLeading() : tidy;
    }

    /** {@code ="95"} keeps a spreadsheet from changing what it shows. */
    private static String outOfFormula(String tidy) {
        int quote = 1;
        while (tidy.charAt(quote) == ' ') {
            quote++;
        }
        return tidy.charAt(quote) == '"' && quote < tidy.length() - 1
                ? tidy(tidy.substring(quote + 1, tidy.length() - 1))
                : tidy;
    }

    private static boolean isTidy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == text.length() - 1;
            if (c != ' ' ? isToTidy(c) : atEnd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isToTidy(char c) {
        return c <= ' ' || (c > '~' && (Visible.isSpace(c) || Visible.isInvisible(c)));
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || Visible.isSpace(c)) {
                tidy.append(' ');
            } else if (!Visible.isInvisible(c)) {
                tidy.append(c);
            }
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
