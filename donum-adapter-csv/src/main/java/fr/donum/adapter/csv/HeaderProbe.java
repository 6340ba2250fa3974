package fr.donum.adapter.csv;

import fr.donum.domain.dossier.Dossier;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.Provenance;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.TableReader;
import fr.donum.table.account.CellNames;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Reads a table only as far as its header. */
final class HeaderProbe implements DossierSink {
    static final DossierSink NOWHERE = new HeaderProbe();

    private HeaderProbe() {}

    static TableReader table(SourceSettings settings, SourceContext context, DossierSink sink) {
        return new TableReader(settings, context, "", CellNames.BY_HEADER, sink).writingEveryCell();
    }

    /**
     * What is understood of a table: the more, the larger.
     *
     * @param hasKeys whether its rows bear keys or names; a list within a cell has none
     * @param columns how many different columns are understood; 0 if there is no header
     * @param row number of the row of the header where there are no keys: a list within a cell stands below the titles
     */
    record Understood(boolean hasKeys, long columns, long row) implements Comparable<Understood> {
        private static final Comparator<Understood> ORDER = Comparator.comparing(Understood::hasKeys)
                .thenComparing(Understood::columns)
                .thenComparing(Understood::row, Comparator.reverseOrder());

        @Override
        public int compareTo(Understood other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is understood with a delimiter. */
    static Understood understood(byte[] utf8, Delimiter delimiter, SourceSettings settings, SourceContext context) {
        TableReader table = table(settings, context, NOWHERE);
        try {
            Dialect dialect = new Dialect(List.of(delimiter), StandardCharsets.UTF_8, 0, List.of(), false);
            InputStream bytes = new ByteArrayInputStream(utf8);
            new CsvReading(table, NOWHERE, new CsvTexts(settings)).run(bytes, dialect, true);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory fails", e);
        }
        List<Catalogue.Field> fields = table.catalogue().fields();
        boolean hasKeys = !fields.isEmpty() && table.hasKeys();
        return new Understood(
                hasKeys,
                fields.stream().map(Catalogue.Field::target).distinct().count(),
                hasKeys ? 0 : table.headerRow());
    }

    @Override
    public void accept(Dossier dossier, Provenance provenance) {}

    @Override
    public void reject(Issue issue) {}
}
