package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Scopes;
import com.google.inject.TypeLiteral;
import fr.donum.adapter.csv.CsvComparison;
import fr.donum.adapter.csv.CsvReport;
import fr.donum.adapter.csv.CsvTemplate;
import fr.donum.adapter.excel.ExcelComparison;
import fr.donum.adapter.excel.ExcelReport;
import fr.donum.adapter.excel.ExcelTemplate;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import fr.donum.application.text.Texts;
import fr.donum.cli.output.Formats;
import fr.donum.cli.report.ComparisonJson;
import fr.donum.cli.report.ComparisonMarkdown;
import fr.donum.cli.report.ComparisonNdjson;
import fr.donum.cli.report.ComparisonTable;
import fr.donum.cli.report.ExplanationJson;
import fr.donum.cli.report.ExplanationLayouts;
import fr.donum.cli.report.ExplanationMarkdown;
import fr.donum.cli.report.ExplanationText;
import fr.donum.cli.report.JsonReport;
import fr.donum.cli.report.MarkdownReport;
import fr.donum.cli.report.NdjsonReport;
import fr.donum.cli.report.TableReport;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Preferences;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Which reports and templates can be written. */
final class ReportsModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(new TypeLiteral<Formats<ReportFormat>>() {}).toProvider(All.class).in(Scopes.SINGLETON);
    }

    @Provides
    @Singleton
    ExplanationLayouts explanations(Console console, Preferences preferences) {
        Locale language = preferences.language();
        boolean isColored = console.outIsTerminal() && preferences.isColored();
        return new ExplanationLayouts(List.of(
                new ExplanationText(language, console.width(), isColored),
                new ExplanationMarkdown(language),
                new ExplanationJson()));
    }

    @Provides
    @Singleton
    List<TemplateFormat> templates(Preferences preferences) {
        return List.of(new CsvTemplate(), new ExcelTemplate(preferences.language()));
    }

    @Provides
    @Singleton
    Formats<ComparisonFormat> comparisons(Console console, Preferences preferences, Texts texts) {
        Locale language = preferences.language();
        boolean isColored = console.outIsTerminal() && preferences.isColored();
        List<ComparisonFormat> formats = List.of(
                new ComparisonTable(language, console.width(), isColored),
                new ComparisonJson(language),
                new ComparisonNdjson(language),
                new ComparisonMarkdown(language),
                new CsvComparison(),
                new ExcelComparison(language));
        return new Formats<>(formats, texts);
    }

    private static final class All implements Provider<Formats<ReportFormat>> {
        private final Console console;
        private final Preferences preferences;
        private final Texts texts;

        @Inject
        All(Console console, Preferences preferences, Texts texts) {
            this.console = console;
            this.preferences = preferences;
            this.texts = texts;
        }

        @Override
        public Formats<ReportFormat> get() {
            Locale language = preferences.language();
            boolean isColored = console.outIsTerminal() && preferences.isColored();
            List<ReportFormat> formats = List.of(
                    new TableReport(language, console.width(), isColored),
                    new JsonReport(language),
                    new NdjsonReport(language),
                    new MarkdownReport(language),
                    new CsvReport(),
                    new ExcelReport(language));
            return new Formats<>(formats, texts);
        }
    }
}
