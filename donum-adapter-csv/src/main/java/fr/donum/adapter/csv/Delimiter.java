package fr.donum.adapter.csv;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands between the cells of a row. */
enum Delimiter {
    SEMICOLON(';', ";"),
    COMMA(',', ","),
    TAB('\t', "tab"),
    PIPE('|', "|");

    static final String OPTION = "delimiter";

    private final char character;
    private final String option;

    Delimiter(char character, String option) {
        this.character = character;
        this.option = option;
    }

    char character() {
        return character;
    }

    /** As the option names it. */
    String option() {
        return option;
    }

    static Optional<Delimiter> named(String option) {
        for (Delimiter delimiter : values()) {
            if (delimiter.option.equals(option)) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    /** What a first line {@code sep=;} says, as some spreadsheets write it. */
    static Optional<Delimiter> stated(String text) {
        for (Delimiter delimiter : values()) {
            if (text.startsWith("sep=" + delimiter.character)) {
                return Optional.of(delimiter);
            }
        }
        return Optional.empty();
    }

    /** That which stands most often in the line, among the first, that has most of any; a semicolon for want of any. */
    static Delimiter mostFrequent(String text) {
        Map<Long, Delimiter> byCount = new TreeMap<>(Map.of(0L, SEMICOLON));
        for (String line : text.split("[\r\n]+", 50)) {
            for (Delimiter delimiter : values()) {
                long count = line.chars().filter(c -> c == delimiter.character).count();
                byCount.putIfAbsent(count, delimiter);
            }
        }
        return byCount.values().toArray(Delimiter[]::new)[byCount.size() - 1];
    }
}
