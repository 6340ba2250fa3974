package fr.donum.application.table;

/** How the rows below a header make dossiers. */
interface Layout {
    /** Takes a row that is about a practitioner. */
    void row(Row row);

    /** Hands over what is held back. */
    void end();
}
