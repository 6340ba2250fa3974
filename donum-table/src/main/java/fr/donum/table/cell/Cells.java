package fr.donum.table.cell;

import fr.donum.spi.text.Controls;
import fr.donum.spi.text.Visible;
import java.util.Locale;
import java.util.Set;

/** Cells as text. */
public final class Cells {
    /** What people and programs write where there is no figure, in upper case. */
    private static final Set<String> MISSING = Set.of(
            "", "-", "--", "---", "–", "—", "/", "…", "..", "...", "NA", "N/A", "N.A", "N.A.", "#N/A", "#NA", "#N/D",
            "NC", "N.C", "N.C.", "N/C", "ND", "N.D", "N.D.", "N/D", "NR", "N.R", "N.R.", "N/R", "S/O", "S.O", "S.O.",
            "NULL", "NAN", "NONE", "<NA>", "TBD", "?", "??", "???");

    /** The same in more words, in lower case; those that say that a figure will come. */
    private static final Set<String> PENDING = Set.of(
            "à venir",
            "a venir",
            "en attente",
            "à compléter",
            "a completer",
            "à renseigner",
            "a renseigner",
            "à remplir",
            "a remplir",
            "à préciser",
            "a preciser",
            "à confirmer",
            "à définir",
            "a definir",
            "a confirmer",
            "pending");

    private static final Set<String> UNKNOWN = Set.of(
            "sans objet",
            "inconnu",
            "inconnue",
            "unknown",
            "non communiqué",
            "non communiquée",
            "non communiqués",
            "non communique",
            "non renseigné",
            "non renseignée",
            "non renseignés",
            "non renseigne",
            "non disponible",
            "non disponibles",
            "indisponible",
            "non connu",
            "non connue",
            "non applicable",
            "not available",
            "not applicable",
            "pas de donnée",
            "pas de données",
            "(vide)",
            "(blank)",
            "(null)");

    private static final int LONGEST_MISSING = 16;

    private Cells() {}

    /** What can be seen of a text, without space around it, every sort of space an ordinary one; out of {@code ="…"}. */
    public static String tidy(String text) {
        String tidy = isTidy(text) ? text : tidied(text);
        boolean isFormula = tidy.length() > 2 && tidy.charAt(0) == '=' && tidy.endsWith("\"");
        return isFormula ? outOfFormula(tidy) : tidy;
    }

    /** The same of a figure, a day or an answer, which a spreadsheet may have marked as text by an apostrophe. */
    public static String figure(String text) {
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
        return c <= ' ' || (c > '~' && (Visible.isSpace(c) || Visible.isInvisible(c) || Controls.isControl(c)));
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean isEmpty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Visible.isSpace(c)) {
                tidy.append(' ');
            } else if (!Visible.isInvisible(c)) {
                tidy.append(c);
                isEmpty &= Controls.isControl(c);
            }
        }
        return isEmpty ? "" : tidy.toString().strip();
    }

    /** The same of a name or a title, which keeps what would change the order in which it is read, so that it is shown. */
    public static String seen(String text) {
        String tidy = tidy(text);
        return tidy.isEmpty() || tidy.length() == text.length() ? tidy : withControls(text, tidy);
    }

    private static String withControls(String text, String tidy) {
        StringBuilder seen = new StringBuilder(text.length());
        boolean hasControls = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isControl = c > '~' && Controls.isControl(c);
            hasControls |= isControl;
            if (isControl) {
                seen.append(c);
            } else if (Visible.isSpace(c)) {
                seen.append(' ');
            } else if (!Visible.isInvisible(c)) {
                seen.append(c);
            }
        }
        return hasControls ? seen.toString().strip() : tidy;
    }

    /** Whether a tidy text says that there is no figure. */
    public static boolean isMissing(String tidy) {
        int length = tidy.length();
        if (length > LONGEST_MISSING || startsWithDigit(tidy)) {
            return false;
        }
        return length <= 4 ? MISSING.contains(tidy.toUpperCase(Locale.ROOT)) : isPending(tidy) || isUnknown(tidy);
    }

    /** Whether a tidy text says that something is still to come. */
    public static boolean isPending(String tidy) {
        return tidy.length() <= LONGEST_MISSING && PENDING.contains(tidy.toLowerCase(Locale.ROOT));
    }

    private static boolean isUnknown(String tidy) {
        return UNKNOWN.contains(tidy.toLowerCase(Locale.ROOT));
    }

    /** As most cells do. */
    private static boolean startsWithDigit(String tidy) {
        return !tidy.isEmpty() && tidy.charAt(0) >= '0' && tidy.charAt(0) <= '9';
    }

    /** Whether a cell holds nothing but space. */
    public static boolean isBlank(Row row, int column) {
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
