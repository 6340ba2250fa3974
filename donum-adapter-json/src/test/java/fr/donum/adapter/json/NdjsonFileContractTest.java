package fr.donum.adapter.json;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.Records;
import fr.donum.tck.SourceContractTest;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class NdjsonFileContractTest extends SourceContractTest {
    @Override
    protected MetricsSourceProvider provider() {
        return new JsonSourceProvider();
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws Exception {
        Path file = directory.resolve("dossiers.ndjson");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
            records.byColumn().map(ContractJson::dossier).forEach(writer::println);
            writer.println("{\"next_cursor\":null}");
        }
        return SourceSettings.of(file.toString());
    }
}
