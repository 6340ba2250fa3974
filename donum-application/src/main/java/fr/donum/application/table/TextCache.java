package fr.donum.application.table;

import org.jspecify.annotations.Nullable;

/** Texts that come again and again, such as specialties, made once. Bounded: a newcomer takes another's place. */
final class TextCache {
    private static final int PLACES = 1 << 10;

    private final @Nullable String[] written = new String[PLACES];
    private final @Nullable String[] meant = new String[PLACES];

    /** A cell's text, tidy; null if it is missing. */
    @Nullable
    String read(Row row, int column) {
        if (row.kind(column) == Row.Kind.EMPTY) {
            return null;
        }
        int place = row.hash(column) & (PLACES - 1);
        String known = written[place];
        if (known == null || !row.holds(column, known)) {
            String text = row.text(column);
            String tidy = Cells.tidy(text);
            written[place] = text;
            meant[place] = Cells.isMissing(tidy) ? null : tidy;
        }
        return meant[place];
    }
}
