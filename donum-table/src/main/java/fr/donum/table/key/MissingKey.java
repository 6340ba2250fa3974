package fr.donum.table.key;

import fr.donum.table.cell.Cells;

/** Tells what programs write where a key is missing from keys, for sources whose records are no rows of a table. */
public final class MissingKey {
    private MissingKey() {}

    /** Whether a text names nobody: {@code ""}, {@code NA}, {@code -}, {@code #N/A}, {@code 0}, a date, a truth value. */
    public static boolean is(String text) {
        return switch (KeyLook.of(Cells.tidy(text))) {
            case BLANK, NONE -> true;
            case NUMBER, WORD -> false;
        };
    }
}
