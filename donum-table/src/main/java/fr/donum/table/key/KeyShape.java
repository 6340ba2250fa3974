package fr.donum.table.key;

import fr.donum.table.cell.PlainName;
import fr.donum.table.title.NoteText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a key is written, so that one written otherwise than most stands out: {@code "A9"} for M001, {@code "TC"} for Dr Martin. */
public final class KeyShape {
    private static final Set<String> TITLES = Set.of("dr", "docteur", "mme", "m", "mr", "pr", "professeur", "drs");
    private static final int LONGEST_TITLE = 10;
    private static final String BETWEEN = " .,;/_-";
    /** How many in ten write their keys in one way before another way is odd. */
    private static final int MOST_IN_TEN = 7;

    private KeyShape() {}

    private static String of(Line line) {
        if (line.shape.isEmpty()) {
            line.shape = of(line.key);
        }
        return line.shape;
    }

    /** Whether a key is the name of a group. */
    public static boolean isGroup(Line line) {
        return line.look == KeyLook.WORD && of(line).startsWith("G");
    }

    /** Whether a key is written as a person is spoken of: "Dr Martin". */
    public static boolean startsWithTitle(String key) {
        int end = key.indexOf(' ');
        return end > 0 && end <= LONGEST_TITLE && TITLES.contains(PlainName.key(key.substring(0, end)));
    }

    static String of(String key) {
        StringBuilder shape = new StringBuilder();
        if (NoteText.namesGroup(key)) {
            shape.append('G');
        }
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i < key.length() && BETWEEN.indexOf(key.charAt(i)) < 0) {
                continue;
            }
            char letter = ofWord(key.substring(start, i));
            if (letter != 0 && (shape.length() == 0 || shape.charAt(shape.length() - 1) != letter)) {
                shape.append(letter);
            }
            start = i + 1;
        }
        return shape.toString();
    }

    private static char ofWord(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        if (word.length() <= LONGEST_TITLE && TITLES.contains(PlainName.key(word))) {
            return 'T';
        }
        boolean digits = false;
        boolean letters = false;
        boolean upper = true;
        for (int i = 0; i < word.length(); i++) {
            digits |= Character.isDigit(word.charAt(i));
            letters |= Character.isLetter(word.charAt(i));
            upper &= !Character.isLowerCase(word.charAt(i));
        }
        if (digits) {
            return letters ? 'A' : '9';
        }
        if (!letters) {
            return '?';
        }
        if (upper && word.length() == 1) {
            return 'I';
        }
        return upper ? 'U' : Character.isUpperCase(word.charAt(0)) ? 'C' : 'l';
    }

    /**
     * Says of each row with a key whether it is written otherwise than most are: in another shape, without the title that
     * most have, or as the name of a group among people.
     */
    public static void markOdd(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        int titled = 0;
        int groups = 0;
        for (Line line : lines) {
            if (line.look == KeyLook.WORD && line.hasFigures() && line.fate != Line.Fate.LEFT_OUT) {
                String shape = of(line);
                counts.merge(shape, 1, Integer::sum);
                all++;
                titled += shape.startsWith("T") ? 1 : 0;
                groups += shape.startsWith("G") ? 1 : 0;
            }
        }
        String usual = usual(counts, all);
        boolean areTitled = isMost(titled, all - groups);
        boolean arePeople = isMost(all - groups, all) || (areTitled && titled > groups);
        for (Line line : lines) {
            if (line.look == KeyLook.WORD) {
                String shape = of(line);
                boolean isOther = (areTitled && !shape.startsWith("T")) || (arePeople && shape.startsWith("G"));
                line.isUsual = shape.equals(usual);
                line.oddness = isOther ? 2 : !usual.isEmpty() && !shape.equals(usual) ? 1 : 0;
            } else if (line.look != KeyLook.NUMBER) {
                line.oddness = 2;
            }
        }
    }

    private static boolean isMost(int some, int all) {
        return some > 1 && 10 * some >= MOST_IN_TEN * all;
    }

    /** The shape that most keys have; empty if there is none such. */
    private static String usual(Map<String, Integer> counts, int all) {
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (isMost(each.getValue(), all)) {
                return each.getKey();
            }
        }
        return "";
    }
}
