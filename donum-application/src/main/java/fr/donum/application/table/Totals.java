package fr.donum.application.table;

import java.util.Set;

/** Recognises rows that sum up others: they are about no practitioner. */
final class Totals {
    private static final Set<String> WORDS = Set.of(
            "total",
            "totaux",
            "soustotal",
            "soustotaux",
            "totalgeneral",
            "somme",
            "sommes",
            "moyenne",
            "moyennes",
            "mediane",
            "ensemble",
            "cumul",
            "totals",
            "subtotal",
            "grandtotal",
            "sum",
            "average",
            "mean",
            "median",
            "ecarttype",
            "minimum",
            "maximum",
            "min",
            "max");

    private static final int FIRST_CELLS = 4;

    private Totals() {}

    /** Whether the key, or without a key one of the first cells, says so: "Total", "Moyenne du cabinet :". */
    static boolean isTotal(Row row, int id) {
        if (!Cells.isBlank(row, id)) {
            return isWord(row, id);
        }
        for (int column = 0; column < Math.min(FIRST_CELLS, row.size()); column++) {
            if (isWord(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(Row row, int column) {
        if (row.kind(column) != Row.Kind.TEXT) {
            return false;
        }
        if (row.at(column, 0) >= '0' && row.at(column, 0) <= '9') {
            return false;
        }
        String text = Cells.tidy(row.text(column));
        int space = text.indexOf(' ');
        return WORDS.contains(Words.key(text)) || (space > 0 && WORDS.contains(Words.key(text.substring(0, space))));
    }
}
