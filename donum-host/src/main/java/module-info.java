/** Finds, guards, opens and certifies sources; knows what can be written. For every front end. */
@SuppressWarnings("module")
module fr.donum.host {
    requires transitive fr.donum.application;
    requires fr.donum.adapter.json;
    requires transitive fr.donum.tck;
    requires transitive com.google.guice;
    requires transitive jakarta.inject;
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports fr.donum.host to
            fr.donum.cli;
    exports fr.donum.host.certificate to
            fr.donum.cli;
    exports fr.donum.host.plugin to
            fr.donum.cli;
    exports fr.donum.host.source to
            fr.donum.cli;
    exports fr.donum.host.wiring to
            fr.donum.cli;

    opens fr.donum.host to
            com.google.guice;
    opens fr.donum.host.certificate to
            com.google.guice,
            com.fasterxml.jackson.databind;
    opens fr.donum.host.source to
            com.google.guice;

    uses fr.donum.application.output.OutputProvider;
    uses fr.donum.spi.source.MetricsSourceProvider;
}
