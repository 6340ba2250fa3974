/**
 * What a vendor compiles against. What is exported to everyone is the contract: plug-ins see it, and its changes are
 * watched.
 */
@SuppressWarnings("module")
module fr.donum.spi {
    requires transitive fr.donum.domain;
    requires static org.jspecify;

    exports fr.donum.spi.source;
    exports fr.donum.spi.mapping;
    exports fr.donum.spi.file;
    exports fr.donum.spi.text to
            fr.donum.table,
            fr.donum.application,
            fr.donum.adapter.csv,
            fr.donum.adapter.excel,
            fr.donum.adapter.json,
            fr.donum.adapter.http,
            fr.donum.tck,
            fr.donum.host,
            fr.donum.cli;
}
