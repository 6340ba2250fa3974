package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import fr.donum.adapter.csv.CsvComparison;
import fr.donum.adapter.csv.CsvReport;
import fr.donum.adapter.csv.CsvTemplate;
import fr.donum.adapter.excel.ExcelComparison;
import fr.donum.adapter.excel.ExcelReport;
import fr.donum.adapter.excel.ExcelTemplate;
import fr.donum.adapter.json.report.ComparisonJson;
import fr.donum.adapter.json.report.ComparisonNdjson;
import fr.donum.adapter.json.report.ExplanationJson;
import fr.donum.adapter.json.report.JsonReport;
import fr.donum.adapter.json.report.NdjsonReport;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import fr.donum.cli.output.Formats;
import fr.donum.cli.report.ComparisonMarkdown;
import fr.donum.cli.report.ComparisonTable;
import fr.donum.cli.report.ExplanationLayouts;
import fr.donum.cli.report.ExplanationMarkdown;
import fr.donum.cli.report.ExplanationText;
import fr.donum.cli.report.MarkdownReport;
import fr.donum.cli.report.TableReport;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Preferences;
import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Locale;

/** Which reports and templates can be written. */
final class ReportsModule extends AbstractModule {
    private final Texts texts;
    private final Locale language;
    private final int width;
    private final boolean isColored;

    ReportsModule(Console console, Preferences preferences, Texts texts) {
        this.texts = texts;
        this.language = preferences.language();
        this.width = console.width();
        this.isColored = console.outIsTerminal() && preferences.isColored();
    }

    @Override
    protected void configure() {
        bind(new TypeLiteral<Formats<ReportFormat>>() {}).toProvider(this::reports);
        bind(new TypeLiteral<Formats<ComparisonFormat>>() {}).toProvider(this::comparisons);
        bind(new TypeLiteral<List<TemplateFormat>>() {}).toProvider(this::templates);
        bind(ExplanationLayouts.class).toProvider(this::explanations);
    }

    private Formats<ReportFormat> reports() {
        List<ReportFormat> formats = List.of(
                new TableReport(language, width, isColored),
                new JsonReport(language),
                new NdjsonReport(language),
                new MarkdownReport(language),
                new CsvReport(),
                new ExcelReport(language));
        return new Formats<>(formats, texts);
    }

    private Formats<ComparisonFormat> comparisons() {
        List<ComparisonFormat> formats = List.of(
                new ComparisonTable(language, width, isColored),
                new ComparisonJson(language),
                new ComparisonNdjson(language),
                new ComparisonMarkdown(language),
                new CsvComparison(),
                new ExcelComparison(language));
        return new Formats<>(formats, texts);
    }

    private List<TemplateFormat> templates() {
        return List.of(new CsvTemplate(), new ExcelTemplate(language));
    }

    private ExplanationLayouts explanations() {
        return new ExplanationLayouts(List.of(
                new ExplanationText(language, width, isColored),
                new ExplanationMarkdown(language),
                new ExplanationJson()));
    }
}
