/** Commands and terminal. */
module fr.donum.cli {
    requires fr.donum.adapter.json;
    requires fr.donum.adapter.http;
    requires fr.donum.host;
    requires fr.donum.table;
    requires com.fasterxml.jackson.databind;
    requires java.logging;
    requires info.picocli;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    opens fr.donum.cli to
            com.google.guice;
    opens fr.donum.cli.command to
            com.google.guice;
    opens fr.donum.cli.input to
            com.google.guice;
    opens fr.donum.cli.output to
            com.google.guice;
    opens fr.donum.cli.terminal to
            com.google.guice,
            java.logging;
}
