package fr.donum.application.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a key is written, so that one written otherwise than most stands out: {@code "A9"} for M001, {@code "TC"} for Dr Martin. */
final class KeyShape {
    private static final Set<String> TITLES = Set.of("dr", "docteur", "mme", "m", "mr", "pr", "professeur", "drs");
    /** How many in ten write their keys in one way before another way is odd. */
    private static final int MOST_IN_TEN = 7;

    private KeyShape() {}

    static String of(String key) {
        StringBuilder shape = new StringBuilder();
        if (NoteText.namesGroup(key)) {
            shape.append('G');
        }
        for (String word : key.trim().split("[\\s.,;/_-]+")) {
            char letter = ofWord(word);
            if (letter != 0 && (shape.length() == 0 || shape.charAt(shape.length() - 1) != letter)) {
                shape.append(letter);
            }
        }
        return shape.toString();
    }

    private static char ofWord(String word) {
        if (word.isEmpty()) {
            return 0;
        }
        if (TITLES.contains(Words.key(word))) {
            return 'T';
        }
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = word.chars().anyMatch(Character::isLetter);
        if (digits) {
            return letters ? 'A' : '9';
        }
        if (!letters) {
            return '?';
        }
        boolean upper = word.chars().noneMatch(Character::isLowerCase);
        if (upper && word.length() == 1) {
            return 'I';
        }
        return upper ? 'U' : Character.isUpperCase(word.charAt(0)) ? 'C' : 'l';
    }

    /** Says of each row with a key whether it is written otherwise than most are. */
    static void markOdd(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Line line : lines) {
            if (line.look == KeyLook.WORD && line.hasFigures() && line.fate != Line.Fate.LEFT_OUT) {
                counts.merge(of(line.key), 1, Integer::sum);
                all++;
            }
        }
        int enough = all;
        Map.Entry<String, Integer> most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(null);
        boolean isOneWay = most != null && 10 * most.getValue() >= MOST_IN_TEN * enough && most.getValue() > 1;
        for (Line line : lines) {
            if (line.look == KeyLook.WORD) {
                line.isOdd = isOneWay && !of(line.key).equals(most.getKey());
            } else if (line.look != KeyLook.NUMBER) {
                line.isOdd = true;
            }
        }
    }
}
