package fr.donum.tck;

import fr.donum.application.source.MetricsSourceProvider;
import fr.donum.application.source.SourceSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the author of a source writes. */
class MemoSourceContractTest extends SourceContractTest {
    @Override
    protected MetricsSourceProvider provider() {
        return new MemoProvider();
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws Exception {
        return memo(records, directory);
    }

    static SourceSettings memo(Records records, Path directory) throws IOException {
        Path memo = directory.resolve("usage.memo");
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(memo))) {
            writer.println(String.join(";", records.columns()));
            records.rows().forEach(row -> writer.println(String.join(";", row)));
            writer.println("END");
        }
        return SourceSettings.of(memo.toString());
    }
}
