package fr.donum.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.donum.application.source.Catalogue;
import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.Probe;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.ReadSummary;
import fr.donum.application.source.SourceException;
import fr.donum.application.source.SourceException.Kind;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.table.Row;
import fr.donum.application.table.TableReader;
import fr.donum.domain.dossier.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One CSV file. */
final class CsvSource implements MetricsSource {
    private final SourceSettings settings;

    CsvSource(SourceSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Probe> check() {
        try {
            discover();
            return List.of(Probe.passed("csv", settings.location().shortName()));
        } catch (SourceException e) {
            return List.of(Probe.failed("csv", String.valueOf(e.getMessage()), e.remedy()));
        }
    }

    @Override
    public Catalogue discover() throws SourceException {
        Dialect dialect = Dialect.of(path(), settings);
        TableReader table = table(new Nowhere());
        read(dialect, table, true);
        Catalogue catalogue = table.catalogue();
        return new Catalogue(catalogue.fields(), catalogue.dated(), dialect.guesses(), catalogue.issues());
    }

    @Override
    public ReadSummary read(DossierSink sink) throws SourceException {
        TableReader table = table(sink);
        read(Dialect.of(path(), settings), table, false);
        return table.end();
    }

    private TableReader table(DossierSink sink) {
        return new TableReader(settings, "", TableReader.CellNames.BY_HEADER, sink);
    }

    private void read(Dialect dialect, TableReader table, boolean isHeaderEnough) throws SourceException {
        Row row = new Row();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(dialect.open(path()))) {
            for (CsvRecord csv : records) {
                row.start(csv.getStartingLineNumber());
                for (int i = 0; i < csv.getFieldCount(); i++) {
                    row.add(csv.getField(i), Row.Kind.TEXT);
                }
                table.row(row);
                if (isHeaderEnough && table.isHeaderFound()) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw Dialect.broken(settings, e);
        } catch (IOException e) {
            throw Dialect.broken(settings, e);
        }
    }

    private Path path() throws SourceException {
        if (settings.location().isStandardInput()) {
            throw new SourceException(Kind.CONFIGURATION, "-", "Donnez un fichier / Give a file.");
        }
        return Path.of(settings.location().path());
    }

    @Override
    public void close() {}

    private static final class Nowhere implements DossierSink {
        @Override
        public void accept(Dossier dossier, Provenance provenance) {}

        @Override
        public void reject(Issue issue) {}
    }
}
