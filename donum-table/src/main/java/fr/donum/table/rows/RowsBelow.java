package fr.donum.table.rows;

import fr.donum.table.cell.Row;

/** How the rows below a header make dossiers. */
interface RowsBelow {
    /** Takes a row that is about a practitioner. */
    void row(Row row);

    /** Takes a row without a key, unless there is no use in waiting for the others; then it is to be rejected. */
    default boolean waits(Row row) {
        return false;
    }

    /** Hands over what is held back. */
    void end();
}
