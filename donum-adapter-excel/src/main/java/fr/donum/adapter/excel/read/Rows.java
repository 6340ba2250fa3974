package fr.donum.adapter.excel.read;

import fr.donum.table.cell.Row;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a sheet, pulled one after the other. */
public interface Rows extends Closeable {
    /**
     * Fills in the next row; a row the file leaves out, because it is empty, is left out here too.
     *
     * @return false after the last
     */
    boolean next(Row row) throws IOException;

    /** The merged areas that start in the row last given. To be asked for once a row. */
    List<Area> merged();

    /** Whether the row last given is out of sight, by hand or by a filter. */
    boolean isHidden();

    /** The formulas met so far that had no result stored with them. */
    default Optional<Counted> valueless() {
        return Optional.empty();
    }

    /** The numbers met so far below the header that stand in merged cells across columns. */
    default Optional<Counted> acrossColumns() {
        return Optional.empty();
    }

    /**
     * Cells of one kind.
     *
     * @param first address of the first
     * @param count how many, at least 1
     */
    record Counted(String first, long count) {
        public Counted more() {
            return new Counted(first, count + 1);
        }
    }

    @Override
    void close() throws IOException;
}
