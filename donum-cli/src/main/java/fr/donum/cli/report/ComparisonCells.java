package fr.donum.cli.report;

import fr.donum.application.report.SideBySide;
import fr.donum.application.report.SideBySide.Column;
import fr.donum.application.report.wording.Words;
import fr.donum.application.result.Comparison.Change;
import fr.donum.application.result.ComparisonFoot;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in the cells of a comparison. */
record ComparisonCells(Words words) {
    /** {@code Dr Claire Martin — 10003456786}. */
    String who(SideBySide comparison) {
        return comparison.name().isEmpty()
                ? comparison.practitioner()
                : comparison.name() + " — " + comparison.practitioner();
    }

    /** {@code Dotation numérique 2028 (hypothèse)}. */
    String scheme(Column column) {
        String title = words.title(column.report().scheme());
        return column.isHypothesis() ? words.say("compare.hypothesis", title) : title;
    }

    /** Empty for the first, which is what the others are compared with. */
    String difference(Column column) {
        return column.difference() == null ? "" : words.difference(column.difference());
    }

    /** Empty for the first. */
    String difference(ComparisonFoot.Total total) {
        return total.difference() == null ? "" : words.difference(total.difference());
    }

    String change(Column column) {
        return column.change() == null ? "" : words.say("change." + column.change());
    }

    /** {@code ▲}: more. */
    static String sign(Change change) {
        return switch (change) {
            case WINS -> "▲";
            case LOSES -> "▼";
            case SAME -> "=";
            case UNDECIDED -> "?";
        };
    }

    /** {@code 12 gagnants, 3 perdants, 5 inchangés, 2 indécis}. */
    String changes(ComparisonFoot.Total total) {
        return Arrays.stream(Change.values())
                .map(change -> counted(change, total.changes().getOrDefault(change, 0L)))
                .collect(Collectors.joining(", "));
    }

    private String counted(Change change, long number) {
        boolean isPlural = words.language().equals(Locale.FRENCH) ? number > 1 : number != 1;
        return words.say(
                "changes." + change + (isPlural ? ".many" : ".one"),
                words.numbers().count(number));
    }
}
