package fr.donum.application.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a name, in the singular and without accents; what a heading carries besides them is left out.
 *
 * @param words in their order
 * @param year the year that stands among them, such as {@code DCMT 2026}; 0 if none does
 * @param hasPercent whether a percent sign stands there
 */
record NameWords(List<String> words, int year, boolean hasPercent) {
    private static final int LONGEST_NAME = 300;
    private static final int LEAST_PLURAL = 4;
    /** {@code é(e)(s)}, {@code "(1)"}, {@code *}, {@code oui/non}. */
    private static final Pattern BESIDE =
            Pattern.compile("\\((?:e|s|x|es|e\\)\\(s)\\)|[·•.]e[·•.]s\\b|[(\\[]\\s*[0-9]{1,2}\\s*[)\\]]"
                    + "|[*†‡¹²³⁴]|\\b(?:oui\\s*/\\s*non|o\\s*/\\s*n)\\b");

    private static final Pattern YEAR = Pattern.compile("20[1-9][0-9]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|%");

    /** The words of a name; none if it is longer than any heading. */
    static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        int year = 0;
        boolean hasPercent = false;
        if (name.length() <= LONGEST_NAME) {
            String bare = BESIDE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
            Matcher word = WORD.matcher(plain(bare));
            while (word.find()) {
                String each = word.group();
                if (YEAR.matcher(each).matches()) {
                    year = Integer.parseInt(each);
                } else {
                    hasPercent |= each.equals("%");
                    words.add(singular(each));
                }
            }
        }
        return new NameWords(List.copyOf(words), year, hasPercent);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.replace("œ", "oe"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
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
