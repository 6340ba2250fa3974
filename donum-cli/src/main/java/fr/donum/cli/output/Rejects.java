package fr.donum.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.donum.spi.source.Issue;
import fr.donum.spi.text.Formulas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The file of refused records: CSV in UTF-8 with {@code ;}, a line for each reason of each record, with the record as it
 * was read.
 */
public final class Rejects implements Consumer<Issue>, AutoCloseable {
    private final @Nullable OutputFile file;
    private final @Nullable CsvWriter csv;

    Rejects(@Nullable OutputFile file) {
        this.file = file;
        if (file == null) {
            this.csv = null;
        } else {
            this.csv = CsvWriter.builder().fieldSeparator(';').build(file.text(), StandardCharsets.UTF_8);
            csv.writeRecord("source", "where", "code", "reason", "remedy", "record");
        }
    }

    public boolean isKept() {
        return file != null;
    }

    @Override
    public void accept(Issue issue) {
        if (csv != null) {
            String record = issue.record();
            csv.writeRecord(
                    Formulas.disarmed(issue.where().source()),
                    Formulas.disarmed(issue.where().toString()),
                    issue.code(),
                    Formulas.disarmed(issue.what()),
                    Formulas.disarmed(issue.remedy()),
                    record == null ? "" : Formulas.disarmed(record));
        }
    }

    public void commit() throws IOException {
        if (csv != null && file != null) {
            csv.flush();
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
