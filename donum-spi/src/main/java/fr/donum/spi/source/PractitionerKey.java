package fr.donum.spi.source;

import fr.donum.domain.dossier.PractitionerId;
import fr.donum.spi.text.Visible;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one writing of a practitioner's key, whatever program or person wrote it: {@code "10100000016.0"},
 * {@code "'10100000016"}, {@code "RPPS : 101 000 000 16"} and {@code "810100000016"} are {@code "10100000016"}.
 *
 * <p>What surrounds a number is taken off only where an RPPS number (11 digits) or an AM number (9 digits, or 8 whose
 * first 0 was lost) is left. A digit in front of an RPPS number (8 as in the national identifier, or 0), separators
 * other than spaces within it, a name beside it and the mark of a footnote are taken off only where the control key is
 * right; an AM number, which proves nothing by itself, may be separated as such numbers are. Any other key loses
 * invisible characters, and runs of spaces become one; its case, accents and punctuation stay.
 */
public final class PractitionerKey {
    private static final int RPPS = 11;
    private static final int AM = 9;
    private static final int LONGEST_WRITING = 80;
    /** From here on digits of other scripts stand. */
    private static final char FIRST_OTHER = '\u0660';

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';

    private static final Pattern AS_FORMULA = Pattern.compile("=\\s*\"(.*)\"");
    private static final Pattern EXPONENT = Pattern.compile("[0-9][.,][0-9]+[Ee]\\+?[0-9]{1,2}");
    private static final Pattern MANGLED = Pattern.compile("[0-9](?:[.,][0-9]+)?[Ee]\\+?[0-9]+");
    private static final Pattern NO_FRACTION = Pattern.compile("([^.]*)\\.0+|([^,]*),0+");
    private static final Pattern SPACED = Pattern.compile("[0-9]+(?: [0-9]+)*");
    private static final Pattern SEPARATED = Pattern.compile("[0-9]+(?:[ .,'’_/\u2010\u2011-][0-9]+)*");
    /** Department, sort of practitioner, order and key; or three by three. */
    private static final Pattern SEPARATED_AM = Pattern.compile("[0-9]{1,2}[-./ ][0-9][-./ ][0-9]{5}[-./ ]?[0-9]"
            + "|[0-9]{1,2}[-./ ]?[0-9][-./ ]?[0-9]{5}[-./ ][0-9]"
            + "|[0-9]{2,3}([.,'’])[0-9]{3}\\1[0-9]{3}");

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern FOOTNOTE = Pattern.compile("(.*[0-9]) ?[(\\[][0-9]{1,2}[)\\]]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}&&[^º]]+");
    private static final Pattern DECORATION = Pattern.compile("[ '’‘´`\"“”«»=#:;.,°º№()\\[\\]/_-]*");
    private static final Pattern BARE_DECORATION = Pattern.compile("[ '’‘´`\"“”«»=#:;.,()\\[\\]]*");

    /** What people write before or behind such a number. */
    private static final Set<String> LABELS = Set.of(
            "rpps",
            "am",
            "adeli",
            "idnps",
            "idpp",
            "id",
            "n",
            "no",
            "nr",
            "num",
            "numero",
            "numéro",
            "nº",
            "n°",
            "identifiant",
            "national",
            "code",
            "clé",
            "cle",
            "ps",
            "de",
            "du",
            "le",
            "praticien",
            "médecin",
            "medecin",
            "dr",
            "drs",
            "docteur",
            "pr",
            "professeur",
            "m",
            "mr",
            "mme",
            "professionnel",
            "assurance",
            "maladie");

    /** With one of these beside a number it may be somebody else who is meant, or nobody. */
    private static final Set<String> OF_OTHERS = Set.of(
            "total",
            "totaux",
            "soustotal",
            "somme",
            "moyenne",
            "moy",
            "moyen",
            "objectif",
            "seuil",
            "cible",
            "nb",
            "nbre",
            "nombre",
            "rang",
            "taux",
            "sur",
            "remplacant",
            "remplacante",
            "rempl",
            "remplace",
            "interne",
            "associe",
            "associee",
            "collaborateur",
            "collaboratrice",
            "adjoint",
            "adjointe",
            "assistant",
            "assistante",
            "secretaire",
            "secretariat",
            "stagiaire",
            "conjoint",
            "conjointe",
            "equipe",
            "cabinet",
            "centre",
            "maison",
            "msp",
            "cpts",
            "groupe",
            "pharmacie",
            "et",
            "ou",
            "ex",
            "par",
            "pour",
            "avec",
            "hors",
            "sans",
            "chez",
            "dont",
            "sauf",
            "source",
            "note");

    private static final int MOST_WORDS_OF_NAME = 9;

    private PractitionerKey() {}

    /** Whether a spreadsheet took a key for a number and wrote it with an exponent, so that digits are lost. */
    public static boolean isMangled(String normalised) {
        return MANGLED.matcher(normalised).matches();
    }

    /**
     * The practitioner whose key is written so.
     *
     * @throws IllegalArgumentException if nothing is left, or it looks like a patient's number
     */
    public static PractitionerId written(String text) {
        return PractitionerId.of(normalised(text));
    }

    /** The key as it is compared; empty if nothing visible is written. */
    public static String normalised(String text) {
        if (isPlainNumber(text)) {
            return text;
        }
        String visible = visible(text);
        Matcher formula = AS_FORMULA.matcher(visible);
        String inner = formula.matches() ? formula.group(1).strip() : visible;
        String number = inner.length() > LONGEST_WRITING ? null : number(onKeyboard(inner));
        return number == null ? withoutExcelApostrophe(inner) : number;
    }

    /** Characters of full width, and digits of other scripts, as those on every keyboard. */
    private static String onKeyboard(String text) {
        StringBuilder plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = onKeyboard(text.charAt(i));
            if (c != text.charAt(i)) {
                plain = plain == null ? new StringBuilder(text) : plain;
                plain.setCharAt(i, c);
            }
        }
        return plain == null ? text : plain.toString();
    }

    private static char onKeyboard(char c) {
        if (c < FIRST_OTHER) {
            return c;
        }
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return (char) (c - FIRST_WIDE + '!');
        }
        return Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    }

    private static boolean isPlainNumber(String text) {
        return (text.length() == RPPS || text.length() == AM) && areDigits(text);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Without invisible characters, every run of spaces one ordinary space, none at the ends. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        boolean composed = true;
        boolean controlsOnly = true;
        int next;
        for (int i = 0; i < text.length(); i += Character.charCount(next)) {
            next = text.codePointAt(i);
            if (Visible.isSpace(next)) {
                if (!visible.isEmpty() && visible.charAt(visible.length() - 1) != ' ') {
                    visible.append(' ');
                }
            } else if (!Visible.isInvisible(next)) {
                visible.appendCodePoint(next);
                composed &= next < '\u0300';
                controlsOnly &= Character.isISOControl(next);
            }
        }
        String stripped = controlsOnly ? "" : visible.toString().strip();
        return composed ? stripped : Normalizer.normalize(stripped, Normalizer.Form.NFC);
    }

    /** What a spreadsheet puts before a number that is meant as text; a name may start so. */
    private static String withoutExcelApostrophe(String text) {
        boolean isMarked = text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '’');
        return isMarked && text.chars().anyMatch(c -> isDigit((char) c))
                ? text.substring(1).strip()
                : text;
    }

    /** Whether a key is an RPPS number whose control key is right. */
    public static boolean isRpps(String normalised) {
        return normalised.length() == RPPS
                && PractitionerId.of(normalised).kind() == PractitionerId.Kind.RPPS
                && PractitionerId.of(normalised).hasValidKey();
    }

    /** Whether a key that is no number holds several RPPS numbers whose control keys are right. */
    public static boolean holdsSeveral(String normalised) {
        return normalised.length() <= LONGEST_WRITING
                && NOT_DIGITS
                                .splitAsStream(normalised)
                                .filter(PractitionerKey::isRpps)
                                .distinct()
                                .count()
                        > 1;
    }

    /** The RPPS or AM number that a text is; null if it is none. */
    private static @Nullable String number(String written) {
        String text = withoutFootnote(written);
        boolean isNoted = text.length() < written.length();
        int start = 0;
        int end = text.length();
        while (start < end && !isDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        if (end - start < AM - 1) {
            return null;
        }
        String body = withoutFraction(text.substring(start, end));
        if (!SEPARATED.matcher(body).matches()) {
            return null;
        }
        String around = text.substring(0, start) + " " + text.substring(end);
        boolean isBare = !isNoted && BARE_DECORATION.matcher(around).matches();
        String digits = onlyDigits(body);
        if (!isBare && (isNoted || !isLabel(around))) {
            String rpps = isBesideName(text, start, end, around) ? rpps(digits, false) : null;
            return rpps != null && hasKey(rpps) ? rpps : null;
        }
        boolean isSpaced = SPACED.matcher(body).matches();
        String rpps = rpps(digits, isSpaced);
        boolean mayBeAm = isSpaced || SEPARATED_AM.matcher(body).matches();
        return rpps == null && mayBeAm && (isBare || namesAm(around)) ? am(digits) : rpps;
    }

    private static String withoutFootnote(String written) {
        if (written.endsWith(")") || written.endsWith("]")) {
            Matcher footnote = FOOTNOTE.matcher(written);
            return footnote.matches() ? footnote.group(1) : written;
        }
        return written;
    }

    private static String withoutFraction(String body) {
        Matcher whole = NO_FRACTION.matcher(body);
        if (whole.matches()) {
            return whole.group(1) == null ? whole.group(2) : whole.group(1);
        }
        return EXPONENT.matcher(body).matches() ? ofAllDigits(body) : body;
    }

    /** Whether the rest of a text may be how somebody is called, set apart from the number. */
    private static boolean isBesideName(String text, int start, int end, String around) {
        boolean isGlued = (start > 0 && Character.isLetter(text.charAt(start - 1)))
                || (end < text.length() && Character.isLetter(text.charAt(end)));
        if (isGlued || around.indexOf('&') >= 0) {
            return false;
        }
        String plain = Normalizer.normalize(around.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        int words = 0;
        for (String word : NOT_LETTERS.splitAsStream(plain).toList()) {
            words += word.isEmpty() ? 0 : 1;
            if (OF_OTHERS.contains(word)) {
                return false;
            }
        }
        return words <= MOST_WORDS_OF_NAME;
    }

    private static boolean isLabel(String around) {
        String lower = around.toLowerCase(Locale.ROOT);
        boolean any = lower.indexOf('°') >= 0 || lower.indexOf('№') >= 0 || lower.indexOf('#') >= 0;
        for (String word : NOT_LETTERS.splitAsStream(lower).toList()) {
            if (!word.isEmpty() && !LABELS.contains(word)) {
                return false;
            }
            any |= !word.isEmpty();
        }
        StringBuilder rest = new StringBuilder();
        lower.codePoints().filter(c -> !Character.isLetter(c) || c == 'º').forEach(rest::appendCodePoint);
        return any && DECORATION.matcher(rest).matches();
    }

    /** Short codes of other sorts have a letter or two in front. */
    private static boolean namesAm(String around) {
        String lower = around.toLowerCase(Locale.ROOT);
        for (String word : NOT_LETTERS.splitAsStream(lower).toList()) {
            if (word.equals("am") || word.equals("adeli")) {
                return true;
            }
        }
        return lower.contains("n°") || lower.contains("nº") || lower.contains("№");
    }

    /** A number with an exponent whose digits are all there: none was rounded away. */
    private static String ofAllDigits(String text) {
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        int exponentAt = text.toLowerCase(Locale.ROOT).indexOf('e');
        int exponent = Integer.parseInt(text.substring(exponentAt + 1).replace("+", ""));
        return exponentAt - 2 == exponent ? number.toPlainString() : text;
    }

    private static String onlyDigits(String body) {
        StringBuilder digits = new StringBuilder(body.length());
        body.chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    private static @Nullable String rpps(String digits, boolean isSpaced) {
        if (digits.length() == RPPS) {
            return isSpaced || hasKey(digits) ? digits : null;
        }
        int more = digits.length() - RPPS;
        boolean isPrefixed = more > 0 && ((more == 1 && digits.charAt(0) == '8') || isZero(digits, more));
        return isPrefixed && hasKey(digits.substring(more)) ? digits.substring(more) : null;
    }

    private static boolean isZero(String digits, int end) {
        for (int i = 0; i < end; i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasKey(String rpps) {
        return PractitionerId.of(rpps).hasValidKey();
    }

    private static @Nullable String am(String digits) {
        return switch (digits.length()) {
            case AM - 1 -> "0" + digits;
            case AM -> digits;
            case AM + 1 -> digits.charAt(0) == '0' ? digits.substring(1) : null;
            default -> null;
        };
    }
}
