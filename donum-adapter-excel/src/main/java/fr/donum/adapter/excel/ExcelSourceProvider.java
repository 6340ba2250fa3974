package fr.donum.adapter.excel;

import fr.donum.adapter.excel.source.ExcelIssue;
import fr.donum.adapter.excel.source.ExcelSource;
import fr.donum.adapter.excel.source.ExcelTexts;
import fr.donum.adapter.excel.source.SheetName;
import fr.donum.spi.mapping.Addressing;
import fr.donum.spi.source.Issue;
import fr.donum.spi.source.IssueCatalogue;
import fr.donum.spi.source.MetricsSource;
import fr.donum.spi.source.MetricsSourceProvider;
import fr.donum.spi.source.SourceContext;
import fr.donum.spi.source.SourceException;
import fr.donum.spi.source.SourceLocation;
import fr.donum.spi.source.SourceSettings;
import fr.donum.spi.source.SourceSpec;
import fr.donum.table.TableReader;
import java.util.ArrayList;
import java.util.List;

/** Workbooks of Excel and LibreOffice as a source: {@code .xlsx}, {@code .xlsm}, {@code .xls}, {@code .ods}. */
public final class ExcelSourceProvider implements MetricsSourceProvider {
    /** Every problem that a workbook may have beside those of its table. */
    public static IssueCatalogue issueCatalogue() {
        return ExcelTexts.CATALOGUE;
    }

    @Override
    public String name() {
        return "excel";
    }

    @Override
    public SourceSpec spec() {
        List<SourceSpec.Option> options = new ArrayList<>();
        options.add(SourceSpec.Option.text(SheetName.OPTION, ExcelTexts.CATALOGUE.inEach("option.sheet"), "Suivi"));
        options.addAll(TableReader.options());
        return SourceSpec.of(ExcelTexts.CATALOGUE.inEach("spec"), options).mappedBy(Addressing.COLUMNS);
    }

    @Override
    public boolean accepts(SourceLocation location) {
        return location.scheme().isEmpty() && SheetName.isWorkbook(location);
    }

    @Override
    public List<Issue> validate(SourceSettings settings) {
        ExcelTexts texts = new ExcelTexts(settings);
        List<Issue> issues = new ArrayList<>(spec().problems(settings));
        SourceLocation location = settings.location();
        if (location.isStandardInput() || !location.scheme().isEmpty()) {
            issues.add(texts.issue(ExcelIssue.EXCEL_NOT_A_PATH, location.shown()));
        }
        String part = SheetName.part(location);
        settings.option(SheetName.OPTION)
                .filter(sheet -> !part.isEmpty() && !part.equals(sheet))
                .ifPresent(sheet -> issues.add(texts.issue(ExcelIssue.EXCEL_TWO_SHEETS, part, sheet)));
        return issues;
    }

    @Override
    public MetricsSource open(SourceSettings settings, SourceContext context) throws SourceException {
        List<Issue> issues = validate(settings);
        if (!issues.isEmpty()) {
            throw new SourceException(
                    SourceException.Kind.CONFIGURATION,
                    issues.get(0).what(),
                    issues.get(0).remedy());
        }
        return new ExcelSource(settings, context);
    }
}
