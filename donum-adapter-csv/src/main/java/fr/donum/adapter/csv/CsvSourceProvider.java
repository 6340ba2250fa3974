package fr.donum.adapter.csv;

import fr.donum.application.source.Issue;
import fr.donum.application.source.MetricsSource;
import fr.donum.application.source.MetricsSourceProvider;
import fr.donum.application.source.SourceLocation;
import fr.donum.application.source.SourceSettings;
import fr.donum.application.source.SourceSpec;
import fr.donum.application.source.SourceSpec.Option;
import fr.donum.application.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads CSV files, in whatever dialect. */
public final class CsvSourceProvider implements MetricsSourceProvider {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public SourceSpec spec() {
        List<Option> options = new ArrayList<>();
        options.add(Option.choice("delimiter", "Séparateur des colonnes ; deviné sinon.", ";", ",", "tab", "|"));
        options.add(Option.choice("encoding", "Encodage des caractères ; deviné sinon.", "utf-8", "windows-1252"));
        options.addAll(TableReader.options());
        return new SourceSpec("Fichiers CSV", options);
    }

    @Override
    public boolean accepts(SourceLocation location) {
        return location.isStandardInput() || (location.scheme().isEmpty() && ENDINGS.contains(location.fileEnding()));
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        return List.of();
    }

    @Override
    public MetricsSource open(SourceSettings settings) {
        return new CsvSource(settings);
    }
}
