package fr.donum.adapter.csv;

import fr.donum.spi.file.MeasuredStream;
import fr.donum.spi.source.Catalogue;
import fr.donum.spi.source.DossierSink;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.Probe;
import fr.donum.spi.source.ReadRequest;
import fr.donum.spi.source.ReadSummary;
import fr.donum.spi.source.SingleReading;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceException.Kind;
import fr.donum.spi.source.SourceSettings;
import fr.donum.table.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One CSV file. */
final class CsvSource implements MetricsSource {
    private final SourceSettings settings;
    private final SourceContext context;
    private final CsvTexts texts;
    private final CsvFile file;
    private final SingleReading once = new SingleReading();
    private @Nullable Dialect known;

    CsvSource(SourceSettings settings, SourceContext context, Supplier<InputStream> standardInput) {
        this.settings = settings;
        this.context = context;
        this.texts = new CsvTexts(settings);
        this.file = new CsvFile(settings.location(), texts, standardInput);
    }

    @Override
    public List<Probe> check() {
        return new CsvCheck(this, file, texts).probes();
    }

    @Override
    public Catalogue discover() throws SourceException {
        return discover(dialect());
    }

    /** Found out once. */
    Dialect dialect() throws SourceException {
        if (known == null) {
            known = Dialect.of(file, settings, context, texts);
        }
        return known;
    }

    Catalogue discover(Dialect dialect) throws SourceException {
        if (dialect.isAmbiguous()) {
            return Catalogue.of(List.of()).withGuesses(dialect.guesses()).withIssues(List.of(ambiguous(dialect)));
        }
        TableReader table = table(dialect, HeaderProbe.NOWHERE);
        run(new CsvReading(table, HeaderProbe.NOWHERE, texts), dialect, true);
        Catalogue header = table.catalogue();
        return header.withGuesses(dialect.guesses()).withIssues(told(header.issues(), dialect));
    }

    @Override
    public ReadSummary read(ReadRequest request, DossierSink sink) throws SourceException {
        once.begin();
        Dialect dialect = dialect();
        if (dialect.isAmbiguous()) {
            return new ReadSummary(ReadSummary.Completeness.COMPLETE, 0, 0, List.of(ambiguous(dialect)));
        }
        CsvReading reading = new CsvReading(table(dialect, sink), sink, texts);
        run(reading, dialect, false);
        ReadSummary read = reading.summary();
        return read.withIssues(told(read.issues(), dialect));
    }

    private TableReader table(Dialect dialect, DossierSink sink) {
        TableReader table = HeaderProbe.table(settings, context, sink);
        return dialect.delimiter() == Delimiter.COMMA ? table.betweenCommas() : table;
    }

    /** Where the encoding that was asked for damages the letters itself, that is told, and not that they are damaged. */
    private List<Issue> told(List<Issue> issues, Dialect dialect) {
        if (!dialect.isMistaken()) {
            return issues;
        }
        List<Issue> all = new ArrayList<>();
        all.add(texts.issue(CsvIssue.CSV_WRONG_ENCODING, 0, Encoding.name(dialect.charset()), dialect.mistaken("é")));
        issues.stream()
                .filter(issue -> !issue.code().equals("table.damaged-titles"))
                .forEach(all::add);
        return all;
    }

    private Issue ambiguous(Dialect dialect) {
        return texts.issue(CsvIssue.CSV_AMBIGUOUS_DELIMITER, 0, dialect.names(texts));
    }

    private void run(CsvReading reading, Dialect dialect, boolean isHeaderEnough) throws SourceException {
        try (InputStream bytes = dialect.open(file)) {
            InputStream measured = isHeaderEnough ? bytes : new MeasuredStream(bytes, file.size(), context.progress());
            reading.run(measured, dialect, isHeaderEnough);
        } catch (CharacterCodingException e) {
            throw badByte(dialect, e);
        } catch (EndNotingReader.NulException e) {
            throw texts.failure(Kind.DATA, "binary", e);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private SourceException badByte(Dialect dialect, CharacterCodingException cause) throws SourceException {
        try (InputStream in = file.open()) {
            BadByte bad = BadByte.find(in, dialect.charset());
            String encoding = Encoding.name(dialect.charset());
            byte[] around = new byte[bad.around().remaining()];
            bad.around().get(around);
            List<String> others = Encoding.others(around, dialect.charset());
            String key = others.size() == 1 ? "encoding-likely" : "encoding";
            return texts.failure(
                    Kind.DATA,
                    key,
                    cause,
                    encoding,
                    Long.toString(bad.offset()),
                    Long.toString(bad.line()),
                    others.stream().map(each -> "--option encoding=" + each).collect(Collectors.joining(", ")),
                    others.get(0));
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
