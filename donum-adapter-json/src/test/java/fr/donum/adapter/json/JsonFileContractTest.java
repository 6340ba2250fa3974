package fr.donum.adapter.json;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import fr.donum.tck.Records;
import fr.donum.tck.SourceContractTest;
import java.nio.file.Files;
import java.nio.file.Path;

class JsonFileContractTest extends SourceContractTest {
    @Override
    protected MetricsSourceProvider provider() {
        return new JsonSourceProvider();
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws Exception {
        Path file = directory.resolve("dossiers.json");
        String page =
                ContractJson.page(records.byColumn().map(ContractJson::dossier).toList(), "null");
        Files.writeString(file, page);
        return SourceSettings.of(file.toString());
    }
}
