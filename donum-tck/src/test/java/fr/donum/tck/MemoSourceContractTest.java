package fr.donum.tck;

import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.Secret;
import fr.donum.spi.source.SourceSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the author of a source writes. */
class MemoSourceContractTest extends SourceContractTest {
    private @Nullable Defect defect;
    private boolean hasSecrets;

    /** The same for a source that breaks the contract. */
    static MemoSourceContractTest having(Defect defect) {
        MemoSourceContractTest test = new MemoSourceContractTest();
        test.defect = defect;
        return test;
    }

    /** The same whose records are behind a secret, and what is not there behind another one. */
    static MemoSourceContractTest behindSecrets() {
        MemoSourceContractTest test = new MemoSourceContractTest();
        test.hasSecrets = true;
        return test;
    }

    @Override
    protected MetricsSourceProvider provider() {
        return new MemoProvider(defect);
    }

    @Override
    protected SourceSettings write(Records records, Path directory) throws Exception {
        SourceSettings memo = memo(records, directory);
        return hasSecrets ? memo.with("token", new Secret("t0p")) : memo;
    }

    @Override
    protected SourceSettings absent(SourceSettings present) {
        SourceSettings absent = super.absent(present);
        return hasSecrets ? absent.with("token", new Secret("an0ther")) : absent;
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
