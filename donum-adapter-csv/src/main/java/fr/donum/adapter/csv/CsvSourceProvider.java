package fr.donum.adapter.csv;

import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.spi.source.SourceSpec.Option;
import fr.donum.table.TableReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads CSV files, in whatever dialect, and standard input. */
public final class CsvSourceProvider implements MetricsSourceProvider {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");

    private final Supplier<InputStream> standardInput;

    public CsvSourceProvider() {
        this(() -> System.in);
    }

    CsvSourceProvider(Supplier<InputStream> standardInput) {
        this.standardInput = standardInput;
    }

    /** Every problem that a CSV file may have beside those of its table. */
    public static IssueCatalogue issueCatalogue() {
        return CsvIssue.CATALOGUE;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public SourceSpec spec() {
        String[] delimiters =
                Stream.of(Delimiter.values()).map(Delimiter::option).toArray(String[]::new);
        List<Option> options = new ArrayList<>();
        options.add(Option.choice(Delimiter.OPTION, CsvIssue.CATALOGUE.inEach("option.delimiter.help"), delimiters));
        options.add(
                Option.choice(Encoding.OPTION, CsvIssue.CATALOGUE.inEach("option.encoding.help"), Encoding.CHOICES));
        options.addAll(TableReader.options());
        return SourceSpec.of(CsvIssue.CATALOGUE.inEach("summary"), options).mappedBy(Addressing.COLUMNS);
    }

    @Override
    public boolean accepts(SourceLocation location) {
        return location.isStandardInput() || (location.scheme().isEmpty() && ENDINGS.contains(location.fileEnding()));
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        return spec().problems(settings);
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) {
        return new CsvSource(settings, context, standardInput);
    }
}
