package fr.donum.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.ReadSummary.Completeness;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.table.TableReader;
import fr.donum.table.cell.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** One pass over the rows of a file. */
final class CsvReading {
    /** In characters. A line without an end, or a cell, that is longer cannot be read. */
    static final int LONGEST_LINE = 1 << 20;

    private final TableReader table;
    private final DossierSink sink;
    private final CsvTexts texts;
    private final RecordRow record = new RecordRow();
    private final List<Issue> issues = new ArrayList<>();
    private Completeness completeness = Completeness.COMPLETE;
    private long refused;

    CsvReading(TableReader table, DossierSink sink, CsvTexts texts) {
        this.table = table;
        this.sink = sink;
        this.texts = texts;
    }

    /** Reads to the end, or until the header is known. */
    void run(InputStream bytes, Dialect dialect, boolean isHeaderEnough) throws IOException {
        InputStream rest = bytes;
        if (dialect.isUtf8()) {
            PlainLines lines = new PlainLines(bytes, dialect.delimiter());
            while (!isOver(isHeaderEnough) && lines.next()) {
                table.row(lines.row());
            }
            if (isOver(isHeaderEnough) || lines.isAtEnd()) {
                return;
            }
            record.goOnAfter(lines.number());
            rest = lines.rest();
        }
        parse(dialect.characters(rest), dialect.delimiter(), isHeaderEnough);
    }

    private void parse(Reader characters, Delimiter delimiter, boolean isHeaderEnough) throws IOException {
        EndNotingReader input = new EndNotingReader(characters);
        try (CsvReader<Row> rows = parser(input, delimiter)) {
            Iterator<Row> iterator = rows.iterator();
            while (!isOver(isHeaderEnough) && advance(iterator, input)) {
                Row row = iterator.next();
                if (record.isTooLarge()) {
                    refuseTooLarge();
                } else {
                    if (input.isUnended() && !record.endsQuoted()) {
                        row.markUnended();
                    }
                    table.row(row);
                }
            }
        }
    }

    private boolean isOver(boolean isHeaderEnough) {
        return completeness != Completeness.COMPLETE || (isHeaderEnough && table.isSampled());
    }

    /** A stray character after a closing quote must not cost the rest of the file, though no standard knows it. */
    @SuppressWarnings("removal")
    private CsvReader<Row> parser(Reader input, Delimiter delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_LINE)
                .build(record, input);
    }

    /** Whether there is another record. What fails here is the file, and never whoever takes its rows. */
    private boolean advance(Iterator<Row> rows, EndNotingReader input) throws IOException {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            completeness = Completeness.PARTIAL;
            issues.add(input.lengthOfLine() > LONGEST_LINE / 2 ? lineTooLong(input) : unclosedQuote());
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Issue unclosedQuote() {
        return texts.issue(CsvIssue.CSV_UNCLOSED_QUOTE, record.line());
    }

    private Issue lineTooLong(EndNotingReader input) {
        return texts.issue(CsvIssue.CSV_LINE_TOO_LONG, record.linesBefore() + input.line(), texts.number(LONGEST_LINE));
    }

    private void refuseTooLarge() {
        refused++;
        sink.reject(texts.issue(
                CsvIssue.CSV_ROW_TOO_LARGE,
                record.number(),
                texts.number(record.line()),
                texts.number(RecordRow.LONGEST_CELL),
                texts.number(RecordRow.MOST_CELLS),
                texts.number(RecordRow.LONGEST_ROW)));
    }

    /** @throws SourceException if it broke off before anything useful */
    ReadSummary summary() throws SourceException {
        ReadSummary summary = table.end();
        if (!issues.isEmpty() && summary.accepted() == 0) {
            Issue broken = issues.get(0);
            throw new SourceException(Kind.DATA, broken.where() + ": " + broken.what(), broken.remedy());
        }
        issues.addAll(summary.issues());
        Completeness worst = completeness == Completeness.COMPLETE ? summary.completeness() : completeness;
        return new ReadSummary(worst, summary.accepted(), summary.rejected() + refused, issues, summary.leftOut());
    }
}
