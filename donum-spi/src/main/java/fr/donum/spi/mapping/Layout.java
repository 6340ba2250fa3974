package fr.donum.spi.mapping;

import java.util.Set;

/** Where records stand in a source. */
public sealed interface Layout {
    /**
     * In the rows of a table.
     *
     * @param headerRow number of the row of titles, from 1, all above it being skipped; 0 if it is to be looked for
     * @param leftOut titles of columns that are left out on purpose
     */
    record Columns(int headerRow, Set<String> leftOut) implements Layout {
        public Columns {
            leftOut = Set.copyOf(leftOut);
        }
    }

    /**
     * In the elements of a JSON document.
     *
     * @param records JSON pointer of the records, in which a part that is a star stands for each element of an array
     */
    record Pointers(String records, Pagination pagination) implements Layout {}
}
