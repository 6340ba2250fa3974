package fr.donum.adapter.excel;

import fr.donum.application.table.Row;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a sheet, pulled one after the other. */
interface Rows extends Closeable {
    /**
     * Fills in the next row; a row the file leaves out, because it is empty, is left out here too.
     *
     * @return false after the last
     */
    boolean next(Row row) throws IOException;

    /** The formulas met so far that had no result stored with them. */
    default Optional<Valueless> valueless() {
        return Optional.empty();
    }

    /**
     * Formulas without a result.
     *
     * @param first address of the first
     * @param count how many, at least 1
     */
    record Valueless(String first, long count) {
        Valueless more() {
            return new Valueless(first, count + 1);
        }
    }

    @Override
    void close() throws IOException;
}
