package fr.donum.table.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name, in the singular and without accents; what a heading carries besides them is left out.
 *
 * @param words in their order
 * @param year the year that stands among them, such as {@code DCMT 2026}; 0 if none does
 * @param hasPercent whether a percent sign stands there
 */
public record NameWords(List<String> words, int year, boolean hasPercent) {
    private static final int LONGEST_NAME = 300;
    private static final int LEAST_PLURAL = 4;
    /** {@code é(e)(s)}, {@code "(1)"}, {@code *}, {@code oui/non}. */
    private static final Pattern BESIDE =
            Pattern.compile("\\((?:e|s|x|es|e\\)\\(s)\\)|[·•.]e[·•.]s\\b|[(\\[]\\s*[0-9]{1,2}\\s*[)\\]]"
                    + "|[*†‡¹²³⁴]|\\b(?:oui\\s*/\\s*non|o\\s*/\\s*n)\\b");

    /** Without one of these there is nothing to leave out. */
    private static final String SIGNS_BESIDE = "([./·•*†‡¹²³⁴";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The words of a name; none if it is longer than any heading. */
    public static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        int year = 0;
        boolean hasPercent = false;
        String text = name.length() <= LONGEST_NAME ? plain(bare(name.toLowerCase(Locale.ROOT))) : "";
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end == at) {
                boolean isPercent = text.charAt(at) == '%';
                hasPercent |= isPercent;
                if (isPercent) {
                    words.add("%");
                }
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            if (isYear(text, at, end)) {
                year = Integer.parseInt(text.substring(at, end));
            } else {
                words.add(singular(text.substring(at, end)));
            }
            at = end;
        }
        return new NameWords(List.copyOf(words), year, hasPercent);
    }

    /** Where the word ends that starts there; there, if none does. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isYear(String text, int start, int end) {
        return end - start == 4
                && text.startsWith("20", start)
                && text.charAt(start + 2) >= '1'
                && text.charAt(start + 2) <= '9'
                && text.charAt(start + 3) >= '0'
                && text.charAt(start + 3) <= '9';
    }

    private static String bare(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (SIGNS_BESIDE.indexOf(lower.charAt(i)) >= 0) {
                return BESIDE.matcher(lower).replaceAll("");
            }
        }
        return lower;
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return MARKS.matcher(Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFKD))
                        .replaceAll("");
            }
        }
        return text;
    }

    static String singular(String word) {
        if (word.length() > LEAST_PLURAL + 1 && word.endsWith("aux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        String one = word.length() >= LEAST_PLURAL && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
        return one.endsWith("ee") ? one.substring(0, one.length() - 1) : one;
    }
}
