package fr.donum.application.table;

/** What is known of rows before they are read. */
enum RowsKind {
    /** Anything may stand among them, heads of other tables too. */
    OF_TABLE,
    /** Anything may stand among them, but a profile says what the columns are. */
    OF_MAPPED_TABLE,
    /** Each is a record, made of the element of a document. */
    OF_RECORDS
}
