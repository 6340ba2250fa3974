package fr.donum.table.key;

import fr.donum.spi.source.PractitionerKey;
import fr.donum.table.cell.Cells;
import fr.donum.table.cell.Row;
import fr.donum.table.cell.RuleLine;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cell of the key looks like, before anything else of its row is looked at. */
public enum KeyLook {
    /** Nothing there. */
    BLANK,
    /** A missing word, an error, a date, a truth value, 0 or a formula: never a key. */
    NONE,
    /** Digits enough for an RPPS or AM number, whatever stands around and between them. */
    NUMBER,
    /** Any other text. */
    WORD;

    private static final int RPPS = 11;
    private static final int AM = 9;
    private static final int LEAST_DIGITS = 8;
    private static final int MOST_DIGITS = 24;
    private static final int LONGEST_TRUTH = 5;
    private static final Set<String> NOBODY = Set.of("NÉANT", "NEANT", "AUCUN", "VIDE");
    private static final Set<String> TRUTHS = Set.of("TRUE", "FALSE", "VRAI", "FAUX");
    private static final Pattern NUMBER_LIKE = Pattern.compile(
            "(?i)(?:=?\"|')?(?:(?:N[°ºo]|RPPS|AM|ADELI)[ .:/_-]*)*(?:[0-9][ .'’-]?){8,}(?:[.,]0+)?[\"']?");
    private static final Pattern EXPONENT = Pattern.compile("[0-9](?:[.,][0-9]+)?[Ee]\\+?[0-9]+");
    private static final Pattern DATE = Pattern.compile(
            "(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})|[0-9]{4}[/.-][0-9]{1,2}[/.-][0-9]{1,2})(?:[ T][0-9:.]+Z?)?");
    private static final Pattern ZERO = Pattern.compile("0+(?:[.,]0+)?");
    private static final Pattern ERROR = Pattern.compile("#[\\p{L}0-9/]+[!?]|#N/?A");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    /** A cell's look; a clean RPPS number is found by its digits alone. */
    public static KeyLook of(Row row, int column) {
        return switch (row.kind(column)) {
            case EMPTY -> BLANK;
            case DATE, BOOLEAN, ERROR -> NONE;
            case TEXT, NUMBER, PERCENT -> isDigits(row, column) ? NUMBER : of(text(row, column));
        };
    }

    private static boolean isDigits(Row row, int column) {
        int length = row.length(column);
        if (length < LEAST_DIGITS || row.at(column, 0) == '0') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (row.at(column, i) < '0' || row.at(column, i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The text of a cell without what nobody sees. */
    public static String text(Row row, int column) {
        String tidy = Cells.tidy(row.plain(column));
        for (int i = 0; i < tidy.length(); i++) {
            if (tidy.charAt(i) > '~') {
                return Cells.tidy(UNSEEN.matcher(tidy).replaceAll(""));
            }
        }
        return tidy;
    }

    /** The look of a key that stands in no cell. */
    public static KeyLook of(String text) {
        if (text.isEmpty()) {
            return BLANK;
        }
        boolean isFormula = text.charAt(0) == '=' && !text.startsWith("=\"");
        if (isFormula || Cells.isMissing(text) || isNone(text)) {
            return NONE;
        }
        return isNumber(text) ? NUMBER : WORD;
    }

    /** Whether the text of a key that stands in no cell names nobody, as {@code ""}, {@code NA}, {@code #N/A} and {@code 0} do. */
    public static boolean isMissing(String text) {
        KeyLook look = of(Cells.tidy(text));
        return look == BLANK || look == NONE;
    }

    private static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        boolean mayBe = digits >= LEAST_DIGITS && digits <= MOST_DIGITS;
        return (mayBe && (NUMBER_LIKE.matcher(text).matches() || isOfPractitioner(text)))
                || (startsWithDigit(text) && EXPONENT.matcher(text).matches());
    }

    /** Whether the cell of a number is as long as an RPPS or AM number, or is one in another writing. */
    public static boolean isOfPractitioner(Row row, int column) {
        int length = row.length(column);
        return length == RPPS || length == AM || length == AM - 1 || isOfPractitioner(text(row, column));
    }

    /** Whether a text is an RPPS or AM number, however it is written. */
    public static boolean isOfPractitioner(String text) {
        String key = PractitionerKey.normalised(text);
        return (key.length() == RPPS || key.length() == AM) && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean startsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static boolean isNobody(String text) {
        return TRUTHS.contains(text) || NOBODY.contains(text);
    }

    private static boolean isNone(String text) {
        if (startsWithDigit(text)) {
            return ZERO.matcher(text).matches() || DATE.matcher(text).matches();
        }
        return (text.charAt(0) == '#' && ERROR.matcher(text).matches())
                || (text.length() <= LONGEST_TRUTH && isNobody(text.toUpperCase(Locale.ROOT)))
                || RuleLine.is(text);
    }
}
