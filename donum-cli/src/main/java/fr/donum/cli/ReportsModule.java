package fr.donum.cli;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import fr.donum.adapter.json.report.ExplanationJson;
import fr.donum.application.report.ComparisonFormat;
import fr.donum.application.report.ExplanationLayout;
import fr.donum.application.report.ReportFormat;
import fr.donum.application.template.TemplateFormat;
import fr.donum.cli.output.Formats;
import fr.donum.cli.output.Outputs;
import fr.donum.cli.report.ComparisonMarkdown;
import fr.donum.cli.report.ComparisonTable;
import fr.donum.cli.report.ExplanationMarkdown;
import fr.donum.cli.report.ExplanationText;
import fr.donum.cli.report.MarkdownReport;
import fr.donum.cli.report.SchemeLayout;
import fr.donum.cli.report.SchemeMarkdown;
import fr.donum.cli.report.SchemeText;
import fr.donum.cli.report.Screen;
import fr.donum.cli.report.TableReport;
import fr.donum.cli.terminal.Console;
import fr.donum.cli.terminal.Preferences;
import fr.donum.host.OutputFormats;
import fr.donum.spi.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the command line itself can write, beside what the host finds. Of each sort the first is for terminals, and the
 * layout where none is asked for.
 */
final class ReportsModule extends AbstractModule {
    private final Screen screen;

    ReportsModule(Console console, Preferences preferences) {
        this.screen =
                new Screen(preferences.language(), console.width(), console.outIsTerminal() && preferences.isColored());
    }

    @Override
    protected void configure() {
        Locale language = screen.language();
        bind(Outputs.class);
        add(ReportFormat.class, new TableReport(screen), new MarkdownReport(language));
        add(ComparisonFormat.class, new ComparisonTable(screen), new ComparisonMarkdown(language));
        add(
                ExplanationLayout.class,
                new ExplanationText(screen),
                new ExplanationMarkdown(language),
                new ExplanationJson());
        add(SchemeLayout.class, new SchemeText(screen), new SchemeMarkdown(language));
    }

    @SafeVarargs
    private <T> void add(Class<T> sort, T... own) {
        Multibinder<T> all = Multibinder.newSetBinder(binder(), sort);
        for (T each : own) {
            all.addBinding().toInstance(each);
        }
    }

    @Provides
    static Formats<ReportFormat> reports(Set<ReportFormat> own, OutputFormats found, Texts texts) {
        return Formats.of(own, found.reports(), texts);
    }

    @Provides
    static Formats<ComparisonFormat> comparisons(Set<ComparisonFormat> own, OutputFormats found, Texts texts) {
        return Formats.of(own, found.comparisons(), texts);
    }

    @Provides
    static Formats<ExplanationLayout> explanations(Set<ExplanationLayout> own, Texts texts) {
        return Formats.of(own, List.of(), texts);
    }

    @Provides
    static Formats<SchemeLayout> pages(Set<SchemeLayout> own, Texts texts) {
        return Formats.of(own, List.of(), texts);
    }

    @Provides
    static List<TemplateFormat> templates(OutputFormats found) {
        return found.templates();
    }
}
