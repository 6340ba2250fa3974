package fr.donum.adapter.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import fr.donum.table.cell.Row;

/** Fills a row from the parser's own buffer, without a string. */
final class RecordRow extends CsvCallbackHandler<Row> {
    /** A longer cell is no cell. */
    static final int LONGEST_CELL = 1 << 16;

    static final int MOST_CELLS = 1 << 14;
    /** In characters. */
    static final int LONGEST_ROW = 1 << 22;

    private final Row row = new Row();
    private long before;
    private long number;
    private long line;
    private int cells;
    private int length;
    private boolean tooLarge;
    private boolean quotedLast;

    /** Starts after so many records, of a line each. */
    void goOnAfter(long records) {
        before = records;
        number = records;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        row.start(++number);
        line = before + startingLineNumber;
        cells = 0;
        length = 0;
        tooLarge = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int fieldLength, boolean quoted) {
        cells++;
        quotedLast = quoted;
        length += fieldLength;
        tooLarge |= fieldLength > LONGEST_CELL || cells > MOST_CELLS || length > LONGEST_ROW;
        if (!tooLarge) {
            row.add(buffer, offset, fieldLength, Row.Kind.TEXT);
        }
    }

    @Override
    protected Row buildRecord() {
        return row;
    }

    /** The number of the record among all, empty lines included. */
    long number() {
        return number;
    }

    /** The line of the file on which the record begins, counted from 1. */
    long line() {
        return line;
    }

    /** Number of lines before those that the parser counts. */
    long linesBefore() {
        return before;
    }

    /** Whether the last cell so far stands in quotation marks. */
    boolean endsQuoted() {
        return quotedLast;
    }

    boolean isTooLarge() {
        return tooLarge;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int fieldLength) {}

    @Override
    protected void setEmpty() {}
}
