package fr.donum.tck;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the author of a source writes. */
class MemoSourceContractTest extends SourceContractTest {
    private @Nullable Defect defect;

    /** The same for a source that breaks the contract. */
    static MemoSourceContractTest having(Defect defect) {
        MemoSourceContractTest test = new MemoSourceContractTest();
        test.defect = defect;
        return test;
    }

    @Override
    protected MetricsSourceProvider provider() {
        return new MemoProvider(defect);
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
