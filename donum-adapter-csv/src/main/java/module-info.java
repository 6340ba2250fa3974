/** CSV in and out. */
module fr.donum.adapter.csv {
    requires transitive fr.donum.application;
    requires fr.donum.table;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    provides fr.donum.spi.source.MetricsSourceProvider with
            fr.donum.adapter.csv.CsvSourceProvider;
    provides fr.donum.application.output.OutputProvider with
            fr.donum.adapter.csv.CsvOutput;
}
