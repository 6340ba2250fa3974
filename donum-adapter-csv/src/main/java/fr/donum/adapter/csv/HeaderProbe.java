package fr.donum.adapter.csv;

import fr.donum.application.source.DossierSink;
import fr.donum.application.source.Issue;
import fr.donum.application.source.Provenance;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.table.TableReader;
import fr.donum.domain.dossier.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table only as far as its header. */
final class HeaderProbe implements DossierSink {
    static final DossierSink NOWHERE = new HeaderProbe();

    private HeaderProbe() {}

    static TableReader table(SourceSettings settings, DossierSink sink) {
        return new TableReader(settings, "", TableReader.CellNames.BY_HEADER, sink).writingEveryCell();
    }

    /** How many columns are understood with a delimiter; 0 if there is no header. */
    static int columns(byte[] utf8, Delimiter delimiter, SourceSettings settings) {
        TableReader table = table(settings, NOWHERE);
        try {
            Dialect dialect = new Dialect(List.of(delimiter), StandardCharsets.UTF_8, 0, List.of(), false);
            InputStream bytes = new ByteArrayInputStream(utf8);
            new CsvReading(table, NOWHERE, new CsvTexts(settings)).run(bytes, dialect, true);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory fails", e);
        }
        return table.catalogue().fields().size();
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {}

    @Override
    public void reject(Issue issue) {}
}
