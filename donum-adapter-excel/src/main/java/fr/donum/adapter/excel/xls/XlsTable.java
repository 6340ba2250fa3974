package fr.donum.adapter.excel.xls;

import fr.donum.adapter.excel.read.Area;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.apache.poi.hssf.record.Record;

/** A table, as Excel calls them, in a record that POI does not know: {@code Feature11} or {@code Feature12} of [MS-XLS]. */
final class XlsTable {
    private static final short FEATURE_11 = 0x0872;
    private static final short FEATURE_12 = 0x0878;
    /** Bytes that POI puts before those of the record: its number and length. */
    private static final int HEAD = 4;

    private static final int COUNT_OF_AREAS = HEAD + 19;
    private static final int AREAS = HEAD + 27;
    private static final int AREA = 8;
    /** Where, behind the areas, stands how many rows are totals. */
    private static final int ROWS_OF_TOTALS = 12;

    private XlsTable() {}

    static boolean isTable(Record record) {
        return record.getSid() == FEATURE_11 || record.getSid() == FEATURE_12;
    }

    /** The rows of totals of a table; empty if it has none, or is not whole. */
    static Optional<Area> totals(Record table) {
        ByteBuffer bytes = ByteBuffer.wrap(table.serialize()).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.limit() < AREAS + AREA) {
            return Optional.empty();
        }
        int behind = AREAS + AREA * Short.toUnsignedInt(bytes.getShort(COUNT_OF_AREAS));
        if (behind == AREAS || bytes.limit() < behind + ROWS_OF_TOTALS + Integer.BYTES) {
            return Optional.empty();
        }
        int totals = bytes.getInt(behind + ROWS_OF_TOTALS);
        int first = Short.toUnsignedInt(bytes.getShort(AREAS));
        int last = Short.toUnsignedInt(bytes.getShort(AREAS + 2));
        int firstColumn = Short.toUnsignedInt(bytes.getShort(AREAS + 4));
        int lastColumn = Short.toUnsignedInt(bytes.getShort(AREAS + 6));
        boolean isSound = totals > 0 && totals <= last - first && firstColumn <= lastColumn;
        return isSound ? Optional.of(new Area(last - totals + 1, last, firstColumn, lastColumn)) : Optional.empty();
    }
}
