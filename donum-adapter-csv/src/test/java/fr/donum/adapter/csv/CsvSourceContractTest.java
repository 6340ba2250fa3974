package fr.donum.adapter.csv;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.Records;
import fr.donum.tck.SourceContractTest;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class CsvSourceContractTest extends SourceContractTest {
    @Override
    protected MetricsSourceProvider provider() {
        return new CsvSourceProvider();
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws Exception {
        Path file = directory.resolve("suivi.csv");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            writer.println(String.join(";", records.columns()));
            records.rows().forEach(row -> writer.println(String.join(";", row)));
        }
        return SourceSettings.of(file.toString());
    }
}
