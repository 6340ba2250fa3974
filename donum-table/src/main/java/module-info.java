/** Rows of cells into dossiers, for the sources of this project that have rows. */
@SuppressWarnings("module")
module fr.donum.table {
    requires transitive fr.donum.spi;
    requires static org.jspecify;

    exports fr.donum.table to
            fr.donum.adapter.csv,
            fr.donum.adapter.excel,
            fr.donum.adapter.json;
    exports fr.donum.table.account to
            fr.donum.adapter.csv,
            fr.donum.adapter.excel,
            fr.donum.adapter.json;
    exports fr.donum.table.cell to
            fr.donum.adapter.csv,
            fr.donum.adapter.excel,
            fr.donum.adapter.json;
    exports fr.donum.table.column to
            fr.donum.adapter.json,
            fr.donum.cli;
    exports fr.donum.table.key to
            fr.donum.adapter.json;
    exports fr.donum.table.title to
            fr.donum.adapter.excel;
}
