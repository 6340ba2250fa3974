package fr.donum.adapter.json.text;

import fr.donum.domain.dossier.Nir;
import fr.donum.spi.text.Controls;
import java.util.regex.Pattern;

/** Text from outside, made fit to be shown: short, on one line, without a patient's number; controls as signs. */
public final class Shown {
    private static final int LONGEST = 60;
    private static final Pattern LINE_ENDS = Pattern.compile("[\\t-\\r]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060-\\u2064\\ufeff]");
    private static final Pattern LIKE_A_NIR = Pattern.compile("(?<![0-9])[1-478][0-9ABab .\u00a0\u202f-]{11,23}[0-9]");

    private Shown() {}

    public static String of(String text) {
        return cut(text, LONGEST);
    }

    /** At most {@code length} characters of it. */
    public static String cut(String text, int length) {
        String line = LINE_ENDS.matcher(masked(text)).replaceAll(" ");
        String clean = Controls.shown(UNSEEN.matcher(line).replaceAll("")).strip();
        return clean.length() <= length ? clean : clean.substring(0, length) + "…";
    }

    /** The whole text, whatever looks like a NIR replaced by {@code ***}. */
    public static String masked(String text) {
        return text.length() < 13
                ? text
                : LIKE_A_NIR
                        .matcher(text)
                        .replaceAll(found -> Nir.isLikely(found.group().strip()) ? "***" : "$0");
    }

    /** A name as a part of a JSON pointer (RFC 6901). */
    public static String inPointer(String name) {
        return of(name).replace("~", "~0").replace("/", "~1");
    }
}
