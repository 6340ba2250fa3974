package fr.donum.table.cell;

import fr.donum.domain.dossier.Nir;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps patients' numbers out of whatever is said about a table. */
public final class Privacy {
    /** No shorter text is a patient's number. */
    public static final int SHORTEST = 13;

    private static final int LEAST_DIGITS = 12;

    /** Sex, year, month, department (Corsican ones too), commune, order, perhaps the key, spaced as people do. */
    private static final Pattern NIR = Pattern.compile("(?<![0-9])[1-478]s?[0-9]{2}s?(0[1-9]|1[0-2]|[2-9][0-9])s?"
            .concat("[0-9][0-9ABab]s?[0-9]{3}s?[0-9]{3}(s?[0-9]{2})?(?![0-9])")
            .replace("s?", "[ .\\-\u00a0\u202f]?"));

    /** A number with decimals, whose whole part is shorter than a patient's number. */
    private static final Pattern DECIMAL =
            Pattern.compile("[-+−]?(?:[0-9]{1,12}|[0-9]{1,3}(?:[ \u00a0\u202f'’][0-9]{3}){1,3})"
                    + "[.,][0-9]+(?:[eE](?<exponent>[-+]?[0-9]{1,3}))?[ \u00a0\u202f]?[%€]?");

    private Privacy() {}

    /** Whether a patient's number stands somewhere in a cell that is no number of another kind. */
    public static boolean holdsNir(Row row, int column) {
        int digits = 0;
        for (int i = 0; i < row.length(column); i++) {
            digits += row.at(column, i) >= '0' && row.at(column, i) <= '9' ? 1 : 0;
        }
        if (digits < LEAST_DIGITS) {
            return false;
        }
        String text = row.plain(column);
        return !isDecimal(text) && holdsNir(text);
    }

    public static boolean holdsNir(String text) {
        return Nir.isLikely(text) || NIR.matcher(text).find();
    }

    /** A text with each patient's number in it cut to sex and year: {@code "1 85 …"}. */
    public static String masked(String text) {
        if (text.length() < SHORTEST || isDecimal(text)) {
            return text;
        }
        return Nir.isLikely(text) ? cut(text) : NIR.matcher(text).replaceAll(number -> cut(number.group()));
    }

    private static boolean isDecimal(String text) {
        Matcher decimal = DECIMAL.matcher(Cells.figure(text));
        if (!decimal.matches()) {
            return false;
        }
        String exponent = decimal.group("exponent");
        return exponent == null || exponent.startsWith("-") || exponent.matches("\\+?0*");
    }

    private static String cut(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.charAt(0) + " " + digits.substring(1, 3) + " …";
    }
}
