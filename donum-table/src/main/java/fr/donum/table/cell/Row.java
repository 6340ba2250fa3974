package fr.donum.table.cell;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as a file has it, reused for the next: an adapter fills it from left to right and hands it to a
 * {@link TableReader}, which keeps nothing of it. Cells live in one array of UTF-8, so that a million rows make no
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
        /** A formula that failed, such as {@code #DIV/0!}, or, from {@code =} on, one without a result. */
        ERROR
    }

    /** Number of digits that a whole number may have to be kept as one. */
    private static final int MOST_DIGITS = 9;

    private static final int NOT_WHOLE = -1;

    private static final int TOTAL = 1;
    private static final int TWICE = 2;
    /** No cell of a file that is in error begins so. */
    private static final String INCOMPLETE_SUM = "+";

    /** Another one each time the program runs, so that no file can be made for it. */
    private static final int SEED = new SplittableRandom().nextInt();

    private long number;
    private int size;
    private byte[] bytes;
    private int used;
    private int[] starts;
    private int[] ends;
    private int[] wholes;
    private Kind[] kinds;
    private @Nullable Row raw;
    private boolean total;
    private boolean unended;
    private boolean twice;

    /** A row that is filled cell by cell. */
    public Row() {
        this(new byte[512], new int[64], new int[64], new int[64], new Kind[64]);
    }

    /**
     * A row over arrays that its adapter fills itself, line after line, each announced by {@link #filled}.
     *
     * @param bytes its cells, in UTF-8
     * @param starts where in the bytes each cell starts
     * @param ends where each ends
     * @param wholes what each cell is if it is one to nine digits and nothing else; negative for any other
     * @param kinds what each is: text, or empty
     */
    public Row(byte[] bytes, int[] starts, int[] ends, int[] wholes, Kind[] kinds) {
        this.bytes = bytes;
        this.starts = starts;
        this.ends = ends;
        this.wholes = wholes;
        this.kinds = kinds;
    }

    /**
     * Empties the row.
     *
     * @param rowNumber its number in the file, from 1, title rows and empty rows included
     */
    public void start(long rowNumber) {
        number = rowNumber;
        size = 0;
        used = 0;
        raw = null;
        total = false;
        unended = false;
        twice = false;
    }

    /**
     * Makes the row what its arrays hold.
     *
     * @param cells how many
     */
    public void filled(long rowNumber, int cells) {
        start(rowNumber);
        size = cells;
    }

    /** Adds the next cell. */
    public void add(char[] buffer, int offset, int length, Kind kind) {
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = buffer[offset + i];
            if (c > Byte.MAX_VALUE) {
                add(new String(buffer, offset, length), kind);
                return;
            }
            bytes[used + i] = (byte) c;
        }
        end(length, kind);
    }

    /** Adds the next cell. */
    public void add(String text, Kind kind) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add(utf8, 0, utf8.length, kind);
    }

    /** Adds the next cell. */
    public void add(byte[] utf8, int offset, int length, Kind kind) {
        reserve(length);
        System.arraycopy(utf8, offset, bytes, used, length);
        end(length, kind);
    }

    /** Adds empty cells until the next one is at {@code column}, counted from 0. */
    public void skipTo(int column) {
        while (size < column) {
            end(0, Kind.EMPTY);
        }
    }

    /** Says that the file itself declares this row to be one of totals, as a table of a workbook does. */
    public void markTotal() {
        total = true;
    }

    /**
     * Adds the next cell, which the record gives more than one value for: it is read as empty, and complained of.
     *
     * @param values those it gives, for messages
     */
    public void addTwice(String values) {
        add(values.isEmpty() ? " " : values, Kind.EMPTY);
        twice = true;
    }

    /** Adds a cell in the place of a sum some terms of which are given, and these are not. */
    public void addIncompleteSum(List<String> missing) {
        add(INCOMPLETE_SUM + String.join(", ", missing), Kind.ERROR);
    }

    /** The terms that a sum in a cell lacks; empty if it is none. */
    String missingTerms(int column) {
        boolean isSum = kind(column) == Kind.ERROR && bytes[starts[column]] == INCOMPLETE_SUM.charAt(0);
        return isSum ? text(column).substring(INCOMPLETE_SUM.length()) : "";
    }

    public boolean hasTwice() {
        return asRead().twice;
    }

    public boolean isMarkedTotal() {
        return asRead().total;
    }

    /** Says that the file ends with this row, without an end of line, so that its last cell may have been cut. */
    public void markUnended() {
        unended = true;
    }

    public boolean isUnended() {
        return unended;
    }

    /** Whatever was said of the row as a whole that goes with it where it is put aside. */
    public byte marks() {
        return (byte) ((asRead().total ? TOTAL : 0) | (asRead().twice ? TWICE : 0));
    }

    public void mark(byte marks) {
        total = (marks & TOTAL) != 0;
        twice = (marks & TWICE) != 0;
    }

    private void reserve(int length) {
        if (bytes.length - used < length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, used + length));
        }
    }

    private void end(int length, Kind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            wholes = Arrays.copyOf(wholes, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        starts[size] = used;
        used += length;
        ends[size] = used;
        kinds[size] = length == 0 ? Kind.EMPTY : kind;
        wholes[size] = kind == Kind.TEXT || kind == Kind.NUMBER ? whole(starts[size], used) : NOT_WHOLE;
        size++;
    }

    private int whole(int start, int end) {
        if (end - start > MOST_DIGITS) {
            return NOT_WHOLE;
        }
        int whole = 0;
        for (int i = start; i < end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return NOT_WHOLE;
            }
            whole = 10 * whole + bytes[i] - '0';
        }
        return whole;
    }

    public long number() {
        return number;
    }

    /** Number of cells. */
    public int size() {
        return size;
    }

    /** What a cell is that is one to nine digits and nothing else; negative for any other. */
    public int whole(int column) {
        return column < size && kinds[column] != Kind.EMPTY ? wholes[column] : NOT_WHOLE;
    }

    /** What a cell is; {@code EMPTY} beyond the last. */
    public Kind kind(int column) {
        return column < size ? kinds[column] : Kind.EMPTY;
    }

    public void madeOf(Row asRead) {
        raw = asRead;
    }

    /** The row as the file has it, where this one is made of it; else this one. */
    public Row asRead() {
        return raw == null ? this : raw;
    }

    /** A cell's text as the file has it. */
    String written(int column) {
        return column < asRead().size() ? asRead().plain(column) : plain(column);
    }

    /** Whether a cell holds a formula without a result. */
    public boolean isUncalculated(int column) {
        return kind(column) == Kind.ERROR && bytes[starts[column]] == '=';
    }

    /** Makes a cell read as empty; its text stays. */
    public void refuse(int column) {
        kinds[column] = Kind.EMPTY;
    }

    public boolean isRefused(int column) {
        return kinds[column] == Kind.EMPTY && length(column) > 0;
    }

    /** Number of bytes of a cell, which there is. */
    public int length(int column) {
        return ends[column] - starts[column];
    }

    /** A byte of a cell; negative if it is part of a character beyond ASCII. */
    public byte at(int column, int position) {
        return bytes[starts[column] + position];
    }

    /** Adds a cell as it is to another row. */
    public void copyTo(Row other, int column) {
        other.add(bytes, starts[column], length(column), kinds[column]);
    }

    /** A row of the same number with that cell and no other. */
    public Row copyOf(int column) {
        int cells = column + 1;
        Row copy = new Row(new byte[length(column)], new int[cells], new int[cells], new int[cells], new Kind[cells]);
        copy.start(number);
        copy.skipTo(column);
        copyTo(copy, column);
        if (raw != null && column < raw.size()) {
            copy.madeOf(raw.copyOf(column));
        }
        return copy;
    }

    /** Whether a cell's text, in UTF-8, is this one. */
    boolean holds(int column, byte[] text) {
        return Arrays.equals(bytes, starts[column], ends[column], text, 0, text.length);
    }

    /** The same for the same text. A few bytes of a long one are enough. */
    int hash(int column) {
        int hash = SEED ^ length(column);
        int step = 1 + length(column) / 8;
        for (int i = starts[column]; i < ends[column]; i += step) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ (hash >>> 10);
    }

    /** The same as {@link #text}, a stored number without its exponent. */
    public String plain(int column) {
        String text = text(column);
        return kind(column) == Kind.NUMBER ? WrittenNumber.withoutExponent(text) : text;
    }

    /** A cell's text; empty beyond the last. */
    public String text(int column) {
        return column < size ? new String(bytes, starts[column], length(column), StandardCharsets.UTF_8) : "";
    }

    /** The same in UTF-8. */
    public byte[] utf8(int column) {
        return column < size ? Arrays.copyOfRange(bytes, starts[column], ends[column]) : new byte[0];
    }
}
