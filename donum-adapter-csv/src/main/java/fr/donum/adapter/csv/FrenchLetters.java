package fr.donum.adapter.csv;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which one-byte encoding makes French of some bytes. Every byte is a character in each of them, so all that tells them
 * apart is which accents stand where French has them.
 */
final class FrenchLetters {
    private static final int GOOD = 2;
    private static final int ODD = -2;
    private static final String ACCENTED = "éèêëàâçîïôûùœ";
    private static final String CAPITALS = "ÉÈÊÀÂÇÎÔŒ";
    /** What stands between words or figures. */
    private static final String SIGNS = "°’‘«»–—…€\u00a0²³•“”·§";

    private FrenchLetters() {}

    /** The encoding in which the bytes are French, as they are not half as well in any other; empty if none is. */
    static Optional<Charset> best(byte[] bytes, List<Charset> candidates) {
        List<Integer> scores = new ArrayList<>();
        for (Charset each : candidates) {
            scores.add(score(new String(bytes, each)));
        }
        int most = scores.stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean isOne = scores.stream().filter(score -> 2 * score >= most).count() == 1;
        return most > 0 && isOne ? Optional.of(candidates.get(scores.indexOf(most))) : Optional.empty();
    }

    /** Positive if what is beyond ASCII stands where French has it. */
    static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~') {
                score += score(i == 0 ? ' ' : text.charAt(i - 1), c, i + 1 == text.length() ? ' ' : text.charAt(i + 1));
            }
        }
        return score;
    }

    private static int score(char before, char c, char after) {
        boolean isBetweenLetters = Character.isLetter(before) && Character.isLetter(after);
        if (ACCENTED.indexOf(c) >= 0) {
            return lowercase(before, c, after);
        }
        if (CAPITALS.indexOf(c) >= 0) {
            return capital(before, after);
        }
        if (SIGNS.indexOf(c) >= 0) {
            return !isBetweenLetters || c == '’' || c == '°' ? 1 : c == '\u00a0' ? 0 : ODD;
        }
        // Names come from everywhere: Muñoz, Müller, Škoda.
        boolean isOfName = Character.isLetter(after) && (Character.isLowerCase(c) || !Character.isLetter(before));
        return Character.isLetter(c) && isOfName ? 0 : ODD;
    }

    private static int capital(char before, char after) {
        if (Character.isLowerCase(before) || Character.isDigit(before)) {
            return ODD;
        }
        if (Character.isUpperCase(after) || Character.isUpperCase(before)) {
            return Character.isLowerCase(after) ? ODD : GOOD;
        }
        return Character.isLowerCase(after) ? 1 : ODD;
    }

    private static int lowercase(char before, char c, char after) {
        if (Character.isUpperCase(before) && Character.isUpperCase(after)) {
            return ODD;
        }
        boolean isAfterLetter = Character.isLetter(before);
        boolean isBeforeLetter = Character.isLetter(after);
        boolean isAfterVowel = "aeiouyAEIOUY".indexOf(before) >= 0;
        boolean isUsual = switch (c) {
            case 'é' -> isAfterLetter || isBeforeLetter;
            case 'à' -> !isBeforeLetter;
            case 'è' -> isAfterLetter;
            case 'ù' -> before == 'o';
            case 'ë', 'ï' -> isAfterVowel;
            case 'â', 'ê', 'ô' -> isBeforeLetter && !isAfterVowel;
            default -> isBeforeLetter;
        };
        return isUsual ? GOOD : 0;
    }
}
