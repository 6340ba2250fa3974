package fr.donum.table.cell;

import org.jspecify.annotations.Nullable;

/** What texts mean that come again and again, found out once. Bounded: a newcomer takes another's place. */
public final class TextCache<T> {
    private static final int PLACES = 1 << 10;
    /** What comes again is short; a long text is not kept. */
    private static final int LONGEST = 200;

    private final Meaning<T> meaning;
    /** Made for the first text: most columns that a table may have are not there. */
    private byte[] @Nullable [] texts = {};

    private @Nullable Object[] meanings = {};

    public TextCache(Meaning<T> meaning) {
        this.meaning = meaning;
    }

    /** Says what a text means. */
    @FunctionalInterface
    public interface Meaning<T> {
        /** The meaning of a text as a cell has it; null if it has none. */
        @Nullable
        T of(String text);
    }

    /** What the text of a cell means; null for an empty one. */
    @SuppressWarnings("unchecked") // Only meanings get into the array.
    @Nullable
    public T read(Row row, int column) {
        if (row.kind(column) == Row.Kind.EMPTY) {
            return null;
        }
        if (row.length(column) > LONGEST) {
            return meaning.of(row.text(column));
        }
        if (texts.length == 0) {
            texts = new byte[PLACES][];
            meanings = new Object[PLACES];
        }
        int place = row.hash(column) & (PLACES - 1);
        byte[] known = texts[place];
        if (known == null || !row.holds(column, known)) {
            texts[place] = row.utf8(column);
            meanings[place] = meaning.of(row.text(column));
        }
        return (T) meanings[place];
    }
}
