package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.TypeLiteral;
import fr.donum.adapter.json.report.ExplanationJson;
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
import fr.donum.host.OutputFormats;
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
        Provider<OutputFormats> outputs = getProvider(OutputFormats.class);
        bind(new TypeLiteral<Formats<ReportFormat>>() {}).toProvider(() -> reports(outputs.get()));
        bind(new TypeLiteral<Formats<ComparisonFormat>>() {}).toProvider(() -> comparisons(outputs.get()));
        bind(new TypeLiteral<List<TemplateFormat>>() {})
                .toProvider(() -> outputs.get().templates());
        bind(ExplanationLayouts.class).toProvider(this::explanations);
    }

    private Formats<ReportFormat> reports(OutputFormats outputs) {
        List<ReportFormat> formats = List.of(new TableReport(language, width, isColored), new MarkdownReport(language));
        return new Formats<>(formats, outputs.reports(), texts);
    }

    private Formats<ComparisonFormat> comparisons(OutputFormats outputs) {
        List<ComparisonFormat> formats =
                List.of(new ComparisonTable(language, width, isColored), new ComparisonMarkdown(language));
        return new Formats<>(formats, outputs.comparisons(), texts);
    }

    private ExplanationLayouts explanations() {
        return new ExplanationLayouts(List.of(
                new ExplanationText(language, width, isColored),
                new ExplanationMarkdown(language),
                new ExplanationJson()));
    }
}
