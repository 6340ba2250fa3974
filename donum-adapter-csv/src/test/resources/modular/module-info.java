/** A program that takes the rules and the reading of CSV, and no command line. */
module fr.example {
    requires fr.donum.application;

    uses fr.donum.application.output.OutputProvider;
    uses fr.donum.spi.source.MetricsSourceProvider;
}
