package fr.donum.application.table;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as a file has it, reused for the next: an adapter fills it from left to right and hands it to a
 * {@link TableReader}, which keeps nothing of it. Cells live in one array of characters, so that a million rows make no
 * strings.
 */
public final class Row {
    /** What a cell is, as far as the file says. */
    public enum Kind {
        /** Nothing there. */
        EMPTY,
        /** Characters, as in a CSV file: whatever they mean is still to be found out. */
        TEXT,
        /** A number as a spreadsheet stores it: decimal point, no grouping. */
        NUMBER,
        /** The same, shown by the spreadsheet as a percentage: {@code 0.625} is 62,5 %. */
        PERCENT,
        /** A day, as {@code yyyy-MM-dd}. */
        DATE,
        /** {@code 1} or {@code 0}. */
        BOOLEAN,
        /** A formula that failed, such as {@code #DIV/0!}. */
        ERROR
    }

    private long number;
    private int size;
    private char[] characters = new char[512];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private @Nullable Row raw;

    /**
     * Empties the row.
     *
     * @param rowNumber its number in the file, from 1, title rows and empty rows included
     */
    public void start(long rowNumber) {
        number = rowNumber;
        size = 0;
        raw = null;
    }

    /** Adds the next cell. */
    public void add(char[] buffer, int offset, int length, Kind kind) {
        int start = start(size);
        if (start + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, start + length));
        }
        System.arraycopy(buffer, offset, characters, start, length);
        end(start + length, length == 0 ? Kind.EMPTY : kind);
    }

    /** Adds the next cell. */
    public void add(String text, Kind kind) {
        add(text.toCharArray(), 0, text.length(), kind);
    }

    /** Adds empty cells until the next one is at {@code column}, counted from 0. */
    public void skipTo(int column) {
        while (size < column) {
            end(start(size), Kind.EMPTY);
        }
    }

    /**
     * Makes this the row of a whole line of text. Neither array is copied, and both must stay as they are until the row
     * is started again.
     *
     * @param rowNumber its number in the file, from 1, title rows and empty rows included
     * @param text its cells, side by side
     * @param cellEnds where in the text each cell ends
     * @param cells how many there are
     */
    public void take(long rowNumber, char[] text, int[] cellEnds, int cells) {
        start(rowNumber);
        characters = text;
        ends = cellEnds;
        size = cells;
        if (kinds.length < cells) {
            kinds = new Kind[cellEnds.length];
        }
        int start = 0;
        for (int i = 0; i < cells; i++) {
            int end = cellEnds[i];
            kinds[i] = start == end ? Kind.EMPTY : Kind.TEXT;
            start = end;
        }
    }

    private void end(int end, Kind kind) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        ends[size] = end;
        kinds[size++] = kind;
    }

    public long number() {
        return number;
    }

    /** Number of cells. */
    public int size() {
        return size;
    }

    /** What a cell is; {@code EMPTY} beyond the last. */
    public Kind kind(int column) {
        return column < size ? kinds[column] : Kind.EMPTY;
    }

    /** The characters of the whole row; a cell's are those from {@link #start} to {@link #end}. */
    char[] characters() {
        return characters;
    }

    void madeOf(Row asRead) {
        raw = asRead;
    }

    /** The row as the file has it, where this one is made of it; else this one. */
    Row asRead() {
        return raw == null ? this : raw;
    }

    /** A cell's text as the file has it. */
    String written(int column) {
        return column < asRead().size() ? asRead().plain(column) : plain(column);
    }

    /** Makes a cell read as empty; its text stays. */
    void refuse(int column) {
        kinds[column] = Kind.EMPTY;
    }

    boolean isRefused(int column) {
        return kinds[column] == Kind.EMPTY && end(column) > start(column);
    }

    int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    int end(int column) {
        return ends[column];
    }

    /** Whether a cell's text is this one. */
    boolean holds(int column, String text) {
        int start = start(column);
        if (end(column) - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (characters[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The same for the same text. */
    int hash(int column) {
        int hash = 0;
        for (int i = start(column); i < end(column); i++) {
            hash = 31 * hash + characters[i];
        }
        return hash ^ (hash >>> 10);
    }

    /** The same as {@link #text}, a stored number without its exponent. */
    String plain(int column) {
        String text = text(column);
        return kind(column) == Kind.NUMBER ? WrittenNumber.withoutExponent(text) : text;
    }

    /** A cell's text; empty beyond the last. */
    public String text(int column) {
        return column < size ? new String(characters, start(column), end(column) - start(column)) : "";
    }
}
